import type { ClauseGroup, FigureView } from '#app/assessments/explanation.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { useWords } from '#app/words/use-words.ts'
import { ClauseScale } from './clause-scale.tsx'

/** Our figure against what is required, with the gap and a small scale. */
export function ClauseFigure(props: { figure: FigureView; group: ClauseGroup }) {
  const { figure } = props
  return (
    <div className="@container mt-2">
      <div className="grid items-center gap-x-6 gap-y-1 @lg:grid-cols-[minmax(0,1fr)_18rem]">
        <p className="flex flex-wrap gap-x-3 gap-y-0.5">
          <span>
            {figure.label !== null && <span className="text-muted">{figure.label} </span>}
            <strong>{figure.ours}</strong>
            {figure.note !== null && <span className="hint"> ({figure.note})</span>}
          </span>
          {figure.threshold !== null && <span className="text-muted">{figure.threshold}</span>}
          {figure.gap !== null && (
            <span className={`font-semibold ${figure.gap.good ? 'text-good' : 'text-bad'}`}>
              {figure.gap.text}
            </span>
          )}
        </p>
        {figure.scale !== null && (
          <ClauseScale scale={figure.scale} met={figure.gap?.good ?? props.group === 'met'} />
        )}
      </div>
    </div>
  )
}

/** The data that went into the figures, opened in place. */
export function ClauseReads(props: { figures: readonly FigureView[] }) {
  const words = useWords(assessmentWords)
  const reads = new Map(
    props.figures.flatMap(figure => figure.reads).map(read => [read.label, read.value]),
  )
  if (reads.size < 2) return null
  return (
    <details className="mt-2">
      <summary className="hint w-fit">{words.details}</summary>
      <dl className="mt-1 grid max-w-xl grid-cols-[1fr_auto] gap-x-6 gap-y-0.5 text-[0.9375rem]">
        {[...reads].map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="text-end">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
