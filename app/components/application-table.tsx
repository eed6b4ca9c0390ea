import { Link } from '@remix-run/react'
import type { ApplicationLine } from '#app/applications/desk.server.ts'
import { applicationWords } from '#app/words/application.ts'
import { companyWords } from '#app/words/company.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

/** Applications as a list: which, where it stands, who holds it, until when. */
export function ApplicationTable(props: { lines: readonly ApplicationLine[] }) {
  const words = useWords(companyWords)
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{words.programme}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.holder}</th>
          <th scope="col">{words.due}</th>
        </tr>
      </thead>
      <tbody>
        {props.lines.map(line => (
          <ApplicationRow key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function ApplicationRow({ line }: { line: ApplicationLine }) {
  const words = useWords(companyWords)
  const own = useWords(applicationWords)
  const { standing } = line
  return (
    <tr>
      <td>
        <Link className="link font-semibold" to={line.to}>
          {line.programme}
        </Link>
        <span className="hint block text-sm">{line.number ?? own.draftNumber}</span>
      </td>
      <td>
        <Tag tone={standing.tone}>{standing.state}</Tag>
        <span className="hint mt-1 block text-sm">
          {words.since} {standing.since}
        </span>
      </td>
      <td data-label={words.holder}>{standing.holder}</td>
      <td data-label={words.due}>
        {standing.due === null ? (
          <span className="text-muted">—</span>
        ) : (
          <>
            {standing.due.day}
            <span className="hint block text-sm">
              {standing.due.left}
              {standing.due.provisional}
            </span>
          </>
        )}
      </td>
    </tr>
  )
}
