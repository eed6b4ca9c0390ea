import type { SettlingView } from '#app/assessments/explanation.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { useWords } from '#app/words/use-words.ts'
import { FactLink, type SectionHref } from './clause-row.tsx'

/** More would not be read; the conditions below name the rest. */
const SHOWN = 6

/** Which missing facts to give first, and which conditions each would help to settle. */
export function ClauseSettling(props: {
  settling: readonly SettlingView[]
  sectionHref: SectionHref
}) {
  const words = useWords(assessmentWords)
  if (props.settling.length === 0) return null
  return (
    <section aria-labelledby="settling" className="mb-8">
      <h3 id="settling" className="text-lg">
        {words.settles}
      </h3>
      <p className="hint mb-2">{words.settlesText}</p>
      <ul className="card space-y-2">
        {props.settling.slice(0, SHOWN).map(each => (
          <li key={each.key} className="grid gap-x-6 sm:grid-cols-[minmax(0,18rem)_1fr]">
            <span className="font-medium">
              <FactLink fact={each} sectionHref={props.sectionHref} />
            </span>
            <span className="hint">
              {words.settlesWhich(each.settles.length)}: {each.settles.join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
