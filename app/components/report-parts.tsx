import { Link } from '@remix-run/react'
import type { FiledView, ReportLine } from '#app/certificates/reports-view.server.ts'
import { paths } from '#app/paths.ts'
import { recognitionWords } from '#app/words/recognition.ts'
import { useWords } from '#app/words/use-words.ts'
import { FactsList } from './facts-list.tsx'
import { Tag } from './tag.tsx'

const tones = { open: 'action', missing: 'bad', filed: 'good', 'filed late': 'due' } as const

/** The years that a recognition owes a report on; its company files and the bureau reads them. */
export function ReportList(props: { reports: readonly ReportLine[]; own: string | null }) {
  const words = useWords(recognitionWords).reports
  const { reports, own } = props
  if (reports.length === 0) return null
  return (
    <section aria-labelledby="reports" className="card mb-6 max-w-3xl">
      <h2 id="reports" className="mb-1">
        {words.title}
      </h2>
      {own !== null && <p className="hint mb-3">{words.lead}</p>}
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.standing}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map(report => (
            <tr key={report.year}>
              <td className="font-semibold whitespace-nowrap">{words.yearOf(report.year)}</td>
              <td data-label={words.due}>{report.due}</td>
              <td data-label={words.standing}>
                <Tag tone={tones[report.standing]}>{words.standings[report.standing]}</Tag>
                {own !== null && <OwnLink id={own} report={report} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {own === null && reports.map(each => <Filed key={each.year} report={each} />)}
    </section>
  )
}

function OwnLink({ id, report }: { id: string; report: ReportLine }) {
  const words = useWords(recognitionWords).reports
  const { year, standing, filed, mayFile } = report
  if (filed === null && !mayFile) return null
  const open = standing === 'missing' ? words.fileLate : words.file
  return (
    <Link className="link ms-4" to={paths.annualReport(id, year)}>
      {filed === null ? open : words.show}
      <span className="sr-only"> {words.yearOf(year)}</span>
    </Link>
  )
}

function Filed({ report: { filed, year } }: { report: ReportLine }) {
  const words = useWords(recognitionWords).reports
  if (filed === null) return null
  return (
    <details className="mt-3">
      <summary className="w-fit">{words.showYear(year)}</summary>
      <FiledFacts filed={filed} />
    </details>
  )
}

/** What a report states, as it was frozen. */
export function FiledFacts({ filed }: { filed: FiledView }) {
  const words = useWords(recognitionWords).reports
  return (
    <FactsList
      rows={[
        { label: words.number, value: filed.number },
        { label: words.filedAt, value: filed.at },
        ...filed.figures.map(({ label, value }) => ({ label, value })),
        { label: words.text, value: <span className="whitespace-pre-line">{filed.text}</span> },
      ]}
    />
  )
}
