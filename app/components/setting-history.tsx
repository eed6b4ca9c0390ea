import { ruleBookWords } from '#app/words/rule-book.ts'
import { useWords } from '#app/words/use-words.ts'

type Row = {
  id: string
  value: string | null
  inForceFrom: string
  document: string
  note: string
  by: string
  at: string
}

/** Who set a parameter to what, when, and by which document; the latest first. */
export function SettingHistory(props: { rows: readonly Row[] }) {
  const words = useWords(ruleBookWords)
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-2">
        {words.history}
      </h2>
      {props.rows.length === 0 ? (
        <p className="text-muted">{words.noHistory}</p>
      ) : (
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.inForceFrom}</th>
              <th scope="col">{words.document}</th>
              <th scope="col">{words.by}</th>
              <th scope="col">{words.at}</th>
            </tr>
          </thead>
          <tbody>
            {props.rows.map(row => (
              <tr key={row.id}>
                <td data-label={words.value}>{row.value ?? words.takenBack}</td>
                <td data-label={words.inForceFrom}>{row.inForceFrom}</td>
                <td data-label={words.document}>
                  {row.document}
                  {row.note !== '' && <span className="hint block">{row.note}</span>}
                </td>
                <td data-label={words.by}>{row.by}</td>
                <td data-label={words.at} className="whitespace-nowrap">
                  {row.at}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
