import { Link } from '@remix-run/react'
import type { Outcome } from '#rules/engine/evaluate.ts'
import type { VerdictLine, WalkView } from '#app/self-assessment/view.ts'
import { selfAssessmentWords } from '#app/words/self-assessment.ts'
import { useWords } from '#app/words/use-words.ts'
import { VerdictTag } from '../verdict-banner.tsx'

const order = ['may_apply', 'bureau_decides', 'not_yet'] as const satisfies readonly Outcome[]

/** The programmes that have their verdict, growing with each answer; the newest stand first. */
export function SettledList(props: { view: WalkView; to: (programme: string) => string }) {
  const words = useWords(selfAssessmentWords)
  const { lines } = props.view
  const done = order.flatMap(outcome => lines.filter(line => line.outcome === outcome))
  const shown = [...done.filter(line => line.isNew), ...done.filter(line => !line.isNew)]
  return (
    <section aria-labelledby="settled" className="lg:sticky lg:top-4 lg:self-start">
      <h2 id="settled">{words.soFar}</h2>
      {shown.length === 0 && <p className="hint mt-1">{words.nothingYet}</p>}
      <ul className="mt-2 divide-y divide-line">
        {shown.map(line => (
          <li key={line.id} className="py-2.5">
            <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <Link className="link" to={props.to(line.id)} target="_blank" rel="noreferrer">
                {line.name}
              </Link>
              <VerdictTag outcome={line.outcome} />
            </p>
            <Deciding line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Deciding({ line }: { line: VerdictLine }) {
  const [reason] = line.reasons
  if (line.outcome !== 'not_yet' || reason === undefined) return null
  return (
    <p className="hint mt-0.5">
      {reason.sentence}
      {reason.gap !== null && <span className="ms-2 text-bad">{reason.gap}</span>}
    </p>
  )
}
