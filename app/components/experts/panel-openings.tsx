import type { OpeningView } from '#app/experts/opening-views.server.ts'
import { panelWords } from '#app/words/panel.ts'
import { useWords } from '#app/words/use-words.ts'

/** What experts opened of the case, folded away. */
export function PanelOpenings({ openings }: { openings: readonly OpeningView[] }) {
  const words = useWords(panelWords)
  if (openings.length === 0) return null
  return (
    <details className="card mb-8">
      <summary className="font-semibold">{words.openings}</summary>
      <p className="hint my-3">{words.openingsLead}</p>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{words.openedAt}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.openedWhat}</th>
          </tr>
        </thead>
        <tbody>
          {openings.map(each => (
            <tr key={each.id}>
              <td className="whitespace-nowrap">{each.at}</td>
              <td data-label={words.name}>{each.name}</td>
              <td data-label={words.openedWhat} className="break-all">
                {each.file ?? words.openedCase}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
