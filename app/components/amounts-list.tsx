import type { BenefitView } from '#app/assessments/benefits.ts'

/** What a programme brings, each with its amount and clause; light enough for a public page. */
export function AmountsList(props: { title: string; benefits: readonly BenefitView[] }) {
  if (props.benefits.length === 0) return null
  return (
    <section aria-labelledby="benefits" className="mt-8 mb-6">
      <h3 id="benefits" className="mb-2 text-lg">
        {props.title}
      </h3>
      <ul className="card divide-y divide-line py-1! sm:py-2!">
        {props.benefits.map(({ words, article, formula, money }) => (
          <li key={words} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-4">
            <div className="min-w-0 flex-1 basis-72">
              <p className="font-medium">{words}</p>
              {formula !== null && <p className="hint">{formula.whole}</p>}
              <p className="hint">{article}</p>
            </div>
            {money !== null && <p className="font-semibold">{money.text}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
