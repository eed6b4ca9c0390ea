import type { PanelView } from '#app/experts/panel-page.server.ts'
import { panelWords } from '#app/words/panel.ts'
import { useWords } from '#app/words/use-words.ts'
import { Kinds } from './panel-candidates.tsx'

/** All that it takes to replay the draw, and the pool it was made from. */
export function PanelRecord({ panel }: { panel: PanelView }) {
  const words = useWords(panelWords)
  const lines: [label: string, value: string | null, lang?: 'zh-CN'][] = [
    [words.panelId, panel.id],
    [words.hash, panel.hash],
    [words.value, panel.value],
    [words.source, panel.source, 'zh-CN'],
    [words.seed, panel.seed],
    [words.note, panel.note === '' ? null : panel.note, 'zh-CN'],
  ]
  return (
    <details className="card mb-8">
      <summary className="font-semibold">{words.record}</summary>
      <dl className="my-4 space-y-2">
        {lines.map(
          ([label, value, lang]) =>
            value !== null && (
              <div key={label}>
                <dt className="hint">{label}</dt>
                <dd className="break-all" lang={lang}>
                  {value}
                </dd>
              </div>
            ),
        )}
      </dl>
      <p className="hint mb-4">{words.replay}</p>
      <h3 className="mb-2">{words.pool}</h3>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.ties}</th>
          </tr>
        </thead>
        <tbody>
          {panel.pool.map(line => (
            <tr key={line.id}>
              <td data-label={words.place}>{line.place ?? '—'}</td>
              <td>
                {line.name} <code className="hint block break-all">{line.id}</code>
              </td>
              <td data-label={words.kind}>
                <Kinds {...line} />
              </td>
              <td data-label={words.ties}>
                {line.reasons.length === 0 ? words.clear : line.reasons.join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
