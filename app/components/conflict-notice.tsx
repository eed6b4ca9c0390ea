import type { Difference } from '#app/profile/take-entries.server.ts'
import { savingWords } from '#app/words/saving.ts'
import { useWords } from '#app/words/use-words.ts'
import { Notice } from './notice.tsx'

/** Two people saved the same section: what each of them wrote, entry by entry. */
export function ConflictNotice(props: {
  title: string
  text: string
  differences: readonly Difference[]
}) {
  const words = useWords(savingWords)
  return (
    <Notice tone="due" title={props.title} live>
      <p>{props.text}</p>
      <ul className="mt-2 space-y-1">
        {props.differences.map(({ name, label, theirs, yours }) => (
          <li key={name}>
            <span className="font-semibold">{label}</span>
            <span className="ms-3">{words.theirs(theirs)}</span>
            <span className="ms-3">{words.yours(yours)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
