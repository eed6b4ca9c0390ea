import type { NewerVersion } from '#app/experts/newer-version.server.ts'
import { expertWords } from '#app/words/experts.ts'
import { useWords } from '#app/words/use-words.ts'
import { Notice } from '../notice.tsx'

/** That a review is of an older version, and what has changed since. */
export function NewerVersionNotice({ newer }: { newer: NewerVersion | null }) {
  const words = useWords(expertWords).newer
  if (newer === null) return null
  return (
    <Notice tone="due" title={words.title(newer.reviewed)}>
      <p>{words.text(newer.latest, newer.at)}</p>
      {newer.changed.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <p>
          {words.changed} {newer.changed.join(words.and)}
        </p>
      )}
    </Notice>
  )
}
