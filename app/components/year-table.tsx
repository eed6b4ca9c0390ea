import type { ClipboardEvent } from 'react'
import { commonWords } from '#app/words/common.ts'
import { useWords } from '#app/words/use-words.ts'
import { yearTableWords } from '#app/words/year-table.ts'
import { AmountInput } from './amount-field.tsx'
import type { EntryView, FactFieldView } from './fact-form.tsx'
import { fieldId } from './field.tsx'

/**
 * Figures by year: a row for each fact, a column for each year, the oldest first. A block copied
 * from a spreadsheet is pasted from the cell that has the focus.
 */
export function YearTable(props: { fields: readonly FactFieldView[] }) {
  const words = useWords(yearTableWords)
  const years = props.fields[0]?.entries.map(entry => entry.year ?? '') ?? []
  return (
    <div className="mb-6">
      <p className="hint mb-2">{words.pasteHint}</p>
      <div className="relative overflow-x-auto">
        <table className="table year-table" onPaste={pasteBlock}>
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              {years.map(year => (
                <th key={year} scope="col" className="number">
                  {words.year(year)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.fields.map(field => (
              <YearRow key={field.key} field={field} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function YearRow(props: { field: FactFieldView }) {
  const { field } = props
  const common = useWords(commonWords)
  const unit = field.isMoney ? common.units.wan : field.unit
  return (
    <tr>
      <th scope="row" className="align-top font-normal text-ink! sm:max-w-56">
        <span className="font-semibold">{field.label}</span>
        <span className="text-muted"> ({unit})</span>
        {field.hint !== null && <span className="hint block text-sm">{field.hint}</span>}
      </th>
      {field.entries.map(entry => (
        <td key={entry.name} data-year={entry.year} className="sm:min-w-32">
          <YearCell field={field} entry={entry} unit={unit} />
        </td>
      ))}
    </tr>
  )
}

function YearCell(props: { field: FactFieldView; entry: EntryView; unit: string }) {
  const { field, entry } = props
  const id = fieldId(entry.name)
  const label = `${field.label} ${entry.year ?? ''} (${props.unit})`
  const described = entry.error === null ? undefined : `${id}-error`
  return (
    <>
      {field.isMoney ? (
        <AmountInput
          id={id}
          name={entry.name}
          value={entry.value}
          unit={null}
          label={label}
          invalid={entry.error !== null}
          description={described}
        />
      ) : (
        <input
          id={id}
          name={entry.name}
          defaultValue={entry.value}
          inputMode="decimal"
          autoComplete="off"
          className="input text-end"
          aria-label={label}
          aria-invalid={entry.error !== null}
          aria-describedby={described}
        />
      )}
      {entry.error !== null && (
        <p id={`${id}-error`} className="text-sm font-semibold text-bad">
          {entry.error}
        </p>
      )}
    </>
  )
}

/** Spreads a copied block over the cells right of and below the one that has the focus. */
function pasteBlock(event: ClipboardEvent<HTMLTableElement>) {
  const text = event.clipboardData.getData('text/plain').trimEnd()
  const target = event.target
  if (!/[\t\n]/.test(text) || !(target instanceof HTMLInputElement)) return
  event.preventDefault()
  const rows = [...event.currentTarget.tBodies].flatMap(body => [...body.rows])
  const top = rows.findIndex(row => row.contains(target))
  const left = inputsOf(rows[top]).indexOf(target)
  for (const [down, line] of text.split(/\r?\n/).entries()) {
    const inputs = inputsOf(rows[top + down])
    for (const [across, cell] of line.split('\t').entries()) {
      const input = inputs[left + across]
      if (input === undefined) continue
      input.value = cell.trim()
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
}

function inputsOf(row: HTMLTableRowElement | undefined): HTMLInputElement[] {
  return row === undefined ? [] : [...row.querySelectorAll('input')]
}
