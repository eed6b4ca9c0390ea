import type { OwnAvoidance } from '#app/applications/avoidance-page.server.ts'
import { avoidanceWords } from '#app/words/avoidance.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

export const avoidanceTones = { waiting: 'action', upheld: 'good', dismissed: 'quiet' } as const

/** Whom a company asked to be kept away, and the outcome. */
export function AvoidanceTable({ requests }: { requests: readonly OwnAvoidance[] }) {
  const words = useWords(avoidanceWords)
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{words.named}</th>
          <th scope="col">{words.reason}</th>
          <th scope="col">{words.askedAt}</th>
          <th scope="col">{words.standing}</th>
        </tr>
      </thead>
      <tbody>
        {requests.map(each => (
          <tr key={each.id}>
            <td>
              <span className="font-semibold">{each.named}</span>
              <span className="hint block">{each.employer}</span>
            </td>
            <td data-label={words.reason} className="whitespace-pre-line">
              {each.reason}
            </td>
            <td data-label={words.askedAt}>{each.askedAt}</td>
            <td data-label={words.standing}>
              <Tag tone={avoidanceTones[each.standing]}>{words.standings[each.standing]}</Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
