import type { ResultView } from '#app/experts/result-view.server.ts'

const ROW = 28
const LEFT = 24
const STEP = 60
const FULL = 5
const DOT = 9
const WIDTH = 440

/** The marks of each criterion on a scale of 0 to 5, a dot an expert; equal marks lie side by side. */
export function DotsChart({ rows, label }: { rows: ResultView['rows']; label: string }) {
  const height = rows.length * ROW + 24
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="w-full max-w-xl"
    >
      {rows.map((row, at) => {
        const y = at * ROW + ROW / 2
        return (
          <g key={row.id}>
            <line x1={LEFT} x2={LEFT + STEP * FULL} y1={y} y2={y} className="stroke-line" />
            {dotsOf(row.marks).map(({ key, mark, offset }) => (
              <circle
                key={key}
                cx={LEFT + mark * STEP + offset * DOT}
                cy={y}
                r="4.5"
                className="fill-action stroke-surface"
              />
            ))}
            <text x={LEFT + STEP * FULL + 36} y={y + 5} className="fill-ink text-[13px]">
              {`${at + 1} · ${row.mean ?? '—'}`}
            </text>
          </g>
        )
      })}
      {[0, 1, 2, 3, 4, 5].map(mark => (
        <text
          key={mark}
          x={LEFT + mark * STEP}
          y={height - 6}
          textAnchor="middle"
          className="fill-muted text-[12px]"
        >
          {mark}
        </text>
      ))}
    </svg>
  )
}

/** Each dot with its place among equal ones, which lie about their mark. */
function dotsOf(marks: readonly (number | null)[]) {
  return marks.flatMap((mark, expert) => {
    if (mark === null) return []
    const same = marks.filter(each => each === mark).length
    const before = marks.slice(0, expert).filter(each => each === mark).length
    return [{ key: expert, mark, offset: before - (same - 1) / 2 }]
  })
}
