import type { ConditionItem, ConditionView, ScoreItem } from '#app/programmes/guide.ts'
import { programmesWords } from '#app/words/programmes.ts'
import { useWords } from '#app/words/use-words.ts'
import { ConfidenceWords } from './programme-tags.tsx'

/** Every condition in a sentence, with its article and how far it was checked. */
export function ProgrammeConditions(props: { items: readonly ConditionItem[] }) {
  const words = useWords(programmesWords)
  return (
    <>
      <ol className="list-decimal space-y-4 ps-6 marker:text-muted">
        {props.items.map(item => (
          <li key={item.id} className="ps-1">
            {item.kind === 'one' ? (
              <Condition condition={item.condition} />
            ) : (
              <>
                <p className="font-medium">{item.sentence}</p>
                <ul className="mt-2 space-y-3 border-s-2 border-line ps-4">
                  {item.options.flat().map(condition => (
                    <li key={condition.id}>
                      <Condition condition={condition} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="hint mt-4">{words.confidenceNote}</p>
    </>
  )
}

function Condition(props: { condition: ConditionView }) {
  const words = useWords(programmesWords)
  const { condition } = props
  return (
    <>
      <p>
        {condition.sentence}
        {condition.strength !== 'hard' && (
          <span className="tag tag-quiet ms-2">{words.strengths[condition.strength]}</span>
        )}
        {condition.isConditional && <span className="tag tag-quiet ms-2">{words.appliesIf}</span>}
      </p>
      {condition.strength === 'soft' && <p className="hint">{words.softText}</p>}
      <p className="hint">
        {condition.article} <ConfidenceWords confidence={condition.confidence} />
      </p>
    </>
  )
}

/** The score table: what can be got for each item, and what the data fix. */
export function ProgrammeScore(props: { items: readonly ScoreItem[] }) {
  const words = useWords(programmesWords)
  return (
    <>
      <p className="hint mb-2">{words.scoreLead}</p>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col" className="w-48">
              {words.scoreItem}
            </th>
            <th scope="col" className="whitespace-nowrap">
              {words.scoreMost}
            </th>
            <th scope="col">{words.scoreBands}</th>
          </tr>
        </thead>
        <tbody>
          {props.items.map(item => (
            <tr key={item.id}>
              <td className="font-medium">{item.label}</td>
              <td data-label={words.scoreMost} className="whitespace-nowrap">
                {item.most}
              </td>
              <td>
                {item.bands.length === 0 && <span className="text-muted">{words.byExperts}</span>}
                {item.bands.map(band => (
                  <div key={band.of} className="mb-2 last:mb-0">
                    <p className="hint">{band.of}</p>
                    <ul className="flex flex-wrap gap-x-6">
                      {band.rows.map(row => (
                        <li key={row.range} className="whitespace-nowrap">
                          {row.range}: <span className="font-medium">{row.points}</span>
                        </li>
                      ))}
                    </ul>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
