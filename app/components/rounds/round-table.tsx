import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import type { RoundLine } from '#app/rounds/round-list.server.ts'
import { roundsWords } from '#app/words/rounds.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from '../tag.tsx'

/** Rounds as a list: which programme, when, how it stands. */
export function RoundTable(props: { lines: readonly RoundLine[] }) {
  const words = useWords(roundsWords)
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.window}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {props.lines.map(line => (
          <tr key={line.id}>
            <td>
              <Link className="link font-semibold" to={paths.round(line.id)}>
                {line.name}
              </Link>
              <span className="hint block text-sm">{line.programme}</span>
            </td>
            <td data-label={words.window}>
              {line.window}
              {line.grace !== null && <span className="hint block text-sm">{line.grace}</span>}
            </td>
            <td>
              <Tag tone={line.tone}>{words.states[line.standing]}</Tag>
              <Link
                className="link mt-1 block text-sm"
                to={paths.newRound({ clone: line.id })}
                aria-label={words.cloneOf(line.name)}
              >
                {words.clone}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
