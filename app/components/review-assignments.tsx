import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import type { CasePage } from '#app/review/case.server.ts'
import { assigningWords } from '#app/words/assigning.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

/** To give the case to an officer, or to hand it back; quiet beside the steps of the procedure. */
export function AssignLinks(props: { page: CasePage }) {
  const words = useWords(assigningWords)
  const { assignments, head } = props.page
  return (
    <>
      {assignments.mayAssign && (
        <Link className="link ms-2 whitespace-nowrap no-print" to={paths.reviewAssign([head.id])}>
          {assignments.isAssigned ? words.reassign : words.assign}
        </Link>
      )}
      {assignments.mayRelease && (
        <Link className="link ms-2 whitespace-nowrap no-print" to={paths.reviewRelease(head.id)}>
          {words.release}
        </Link>
      )}
    </>
  )
}

/** Who was given the case and who handed it back, with the reasons. */
export function ReviewAssignments(props: { history: CasePage['assignments']['history'] }) {
  const words = useWords(assigningWords)
  if (props.history.length === 0) return null
  return (
    <section aria-labelledby="assignments-title" className="card">
      <h2 id="assignments-title" className="mb-2">
        {words.history}
      </h2>
      <ul className="divide-y divide-line">
        {props.history.map(line => (
          <li key={line.id} className="py-2">
            {line.what} {line.tie && <Tag tone="due">{words.forTie}</Tag>}
            <span className="hint block">{line.at}</span>
            {line.reason !== '' && <p className="whitespace-pre-line">{line.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
