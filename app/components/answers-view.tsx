import type { ReactNode } from 'react'
import type { AnswersPart, CellView } from '#app/applications/answers-view.server.ts'
import type { Remarks } from './review-answers.tsx'
import { CompanyRemarks } from './field-remarks.tsx'
import { useWords } from '#app/words/use-words.ts'
import { yearTableWords } from '#app/words/year-table.ts'

/** The answers of one section, read-only: figures by year as a table, the rest as pairs. */
export function AnswersSection(props: {
  part: AnswersPart
  action?: ReactNode
  remarks?: Remarks
}) {
  const { part } = props
  const id = `part-${part.name}`
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="card mb-5">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={`${id}-title`}>{part.title}</h2>
        {props.action !== undefined && <div className="no-print">{props.action}</div>}
      </div>
      {part.singles.length > 0 && (
        <dl className="divide-y divide-line">
          {part.singles.map(row => (
            <div key={row.name} className="grid gap-x-6 py-2 sm:grid-cols-[20rem_1fr]">
              <dt className="text-muted">{row.label}</dt>
              <dd className={tones[row.value.tone]}>
                {row.value.text}
                <CompanyRemarks remarks={props.remarks?.[row.field]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {part.yearly.length > 0 && <Years part={part} remarks={props.remarks ?? {}} />}
    </section>
  )
}

const tones: Record<CellView['tone'], string> = {
  plain: 'whitespace-pre-line break-words',
  empty: 'text-muted',
  bad: 'font-semibold text-bad',
}

function Years({ part, remarks }: { part: AnswersPart; remarks: Remarks }) {
  const words = useWords(yearTableWords)
  return (
    <div className="relative overflow-x-auto" role="group" aria-label={part.title}>
      <table className="table min-w-150">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            {part.years.map(year => (
              <th key={year} scope="col" className="number">
                {words.year(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.yearly.map(row => (
            <tr key={row.name}>
              <th scope="row" className="font-normal">
                {row.label}
                <CompanyRemarks remarks={remarks[row.field]} />
              </th>
              {row.values.map((value, index) => (
                <td key={part.years[index]} className={`number ${tones[value.tone]}`}>
                  {value.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
