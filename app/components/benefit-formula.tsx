import type { FormulaView } from '#app/assessments/benefits.ts'
import { gainsWords } from '#app/words/gains.ts'
import { useWords } from '#app/words/use-words.ts'

/** How an amount is worked out, folded; with the data where somebody's are at hand. */
export function BenefitFormula(props: {
  formula: FormulaView
  reads: readonly { label: string; value: string }[]
}) {
  const words = useWords(gainsWords)
  const { formula, reads } = props
  return (
    <details className="mt-1">
      <summary className="w-fit text-muted">
        {reads.length === 0 ? words.rule : words.formula}
      </summary>
      <div className="mt-1 space-y-1 border-s-2 border-line ps-4">
        <p>{formula.whole}</p>
        {formula.where.length > 0 && (
          <dl className="text-[0.9375rem]">
            {formula.where.map(part => (
              <div key={part.name} className="mt-1">
                <dt className="inline text-muted">{part.name} = </dt>
                <dd className="inline">{part.is}</dd>
              </div>
            ))}
          </dl>
        )}
        {reads.length > 0 && (
          <>
            <p className="mt-2 text-sm font-semibold text-muted">{words.data}</p>
            <ul className="text-[0.9375rem]">
              {reads.map(read => (
                <li key={read.label}>
                  {read.label}: <span className="whitespace-nowrap">{read.value}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
