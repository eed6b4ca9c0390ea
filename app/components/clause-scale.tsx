import type { ScaleView } from '#app/assessments/explanation.ts'

/** Half the width of the mark of a threshold, on the scale of 0 to 100. */
const HALF_MARK = 0.6

/** Our figure as a bar and the threshold as a mark, over the side that meets it. */
export function ClauseScale(props: { scale: ScaleView; met: boolean }) {
  const { ours, threshold, good, twin } = props.scale
  const known = ours.from === ours.to
  const goodFrom = good === 'right' ? threshold.to : 0
  const goodTo = good === 'right' ? 100 : threshold.from
  return (
    <svg
      role="img"
      aria-label={twin}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      className="h-3 w-full max-w-72"
    >
      <rect x="0" y="3" width="100" height="6" rx="1" className="fill-raised" />
      <rect x={goodFrom} y="3" width={goodTo - goodFrom} height="6" className="fill-good-soft" />
      <rect
        x={known ? 0 : ours.from}
        y="4.5"
        width={known ? ours.to : ours.to - ours.from}
        height="3"
        className={props.met ? 'fill-good' : known ? 'fill-bad' : 'fill-due'}
      />
      <rect
        x={threshold.from - HALF_MARK}
        y="0"
        width={threshold.to - threshold.from + 2 * HALF_MARK}
        height="12"
        className={threshold.from === threshold.to ? 'fill-ink' : 'fill-muted'}
      />
    </svg>
  )
}
