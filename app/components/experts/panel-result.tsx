import { Link } from '@remix-run/react'
import type { ResultView } from '#app/experts/result-view.server.ts'
import { expertWords } from '#app/words/experts.ts'
import { panelWords } from '#app/words/panel.ts'
import { useWords } from '#app/words/use-words.ts'
import { Notice } from '../notice.tsx'
import { Tag } from '../tag.tsx'
import { DotsChart } from './dots-chart.tsx'

/** All marks, once all are in: dots with their table, three methods, how much hangs on one expert. */
export function PanelResult({ result }: { result: ResultView }) {
  const words = useWords(panelWords)
  const { sensitivity: place } = result
  return (
    <section aria-labelledby="result-title" className="mb-8">
      <h2 id="result-title" className="mb-3">
        {words.result}
      </h2>
      {result.discrepancies.length > 0 && (
        <Notice tone="due" title={words.discrepancy}>
          <ul className="list-disc ps-5">
            {result.discrepancies.map(each => (
              <li key={each}>{words.discrepancies[each]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <dl className="mb-4 grid max-w-3xl gap-3 sm:grid-cols-3">
        {result.results.map(({ method, points }) => (
          <div key={method} className="card">
            <dt className="flex flex-wrap items-center gap-2">
              {words.methods[method]}
              {method === result.method && <Tag tone="action">{words.counts}</Tag>}
            </dt>
            <dd className="text-xl font-semibold">
              {points ?? '—'} <span className="hint font-normal">{words.points}</span>
            </dd>
          </div>
        ))}
      </dl>
      {place !== null && <p className="mb-4">{words.rank(place.rank, place.of, place.moves)}</p>}
      <h3 className="mb-1">{words.chart}</h3>
      <p className="hint mb-2">{words.chartText}</p>
      <DotsChart rows={result.rows} label={words.chart} />
      <MarksTable result={result} />
      <Comments result={result} />
    </section>
  )
}

function MarksTable({ result }: { result: ResultView }) {
  const words = useWords(panelWords)
  return (
    <div className="mt-4 overflow-x-auto">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col" className="number">
              {words.weight}
            </th>
            {result.experts.map(expert => (
              <th key={expert.id} scope="col" className="number">
                {words.expertNo(expert.number)}
              </th>
            ))}
            <th scope="col" className="number">
              {words.average}
            </th>
            <th scope="col" className="number">
              {words.range}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.rows.map((row, at) => (
            <tr key={row.id}>
              <th scope="row">{`${at + 1} · ${row.label}`}</th>
              <td className="number">{row.weight}</td>
              {result.experts.map((expert, each) => (
                <td key={expert.id} className="number">
                  {row.marks[each] ?? words.abstained}
                </td>
              ))}
              <td className="number">{row.mean ?? '—'}</td>
              <td className="number">{row.range ?? '—'}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.totals}</th>
            <td />
            {result.experts.map(expert => (
              <td key={expert.id} className="number font-semibold">
                {expert.total ?? '—'}
              </td>
            ))}
            <td />
            <td />
          </tr>
          <tr>
            <th scope="row">{words.overall}</th>
            <td />
            {result.experts.map(({ id, recommendation }) => (
              <td key={id} className="number">
                {recommendation === null ? '—' : words[recommendation]}
              </td>
            ))}
            <td />
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function Comments({ result }: { result: ResultView }) {
  const words = useWords(panelWords)
  return (
    <details className="card mt-4">
      <summary className="font-semibold">{words.comments}</summary>
      {result.experts.map(expert => (
        <section key={expert.id} className="mt-4">
          <h3>{words.expertNo(expert.number)}</h3>
          <dl>
            {expert.reasons.map(reason => (
              <div key={reason.id} className="mt-1">
                <dt className="hint">{reason.label}</dt>
                <dd className="whitespace-pre-line">
                  {reason.text}
                  <Ground pin={reason.pin} />
                </dd>
              </div>
            ))}
          </dl>
          {expert.comment !== '' && <p className="mt-1 whitespace-pre-line">{expert.comment}</p>}
        </section>
      ))}
    </details>
  )
}

type Pinned = ResultView['experts'][number]['reasons'][number]['pin']

/** The way to where in the case a mark has its ground. */
function Ground({ pin }: { pin: Pinned }) {
  const words = useWords(expertWords).seat
  if (pin === null) return null
  const text = words.pinned(pin.label, pin.page)
  return (
    <span className="block">
      {pin.to === null ? (
        text
      ) : (
        <Link className="link" to={pin.to}>
          {text}
        </Link>
      )}
    </span>
  )
}
