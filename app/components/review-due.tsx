import type { DueView } from '#app/review/due.server.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

/** The due day of a case with the working days left; says so where the day is not certain. */
export function ReviewDue(props: { due: DueView | null }) {
  const words = useWords(reviewWords)
  const { due } = props
  if (due === null) return <span className="text-muted">{words.noDue}</span>
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {due.tone === 'quiet' ? <span>{due.left}</span> : <Tag tone={due.tone}>{due.left}</Tag>}
      <span className="hint whitespace-nowrap">
        {due.day}
        {due.provisional && (
          <abbr title={words.due.provisionalHint} className="ms-1 text-due">
            {words.due.provisional}
          </abbr>
        )}
      </span>
    </span>
  )
}
