import type { Bounds, Figure } from '#rules/engine/figure.ts'
import type { ScaleView } from './explanation.ts'

/** Room right of the greater of figure and threshold. */
const ROOM = 1.25

/**
 * The places of a comparison on a scale from zero (or the least value) to a little beyond its
 * greatest; null where nothing can be placed.
 */
export function scaleOf(
  figure: Extract<Figure, { kind: 'comparison' }>,
  twin: string,
): ScaleView | null {
  const { value, threshold } = figure
  if (value === null || threshold === null) return null
  const marks = [...ends(value), ...ends(threshold)]
  if (ends(threshold).length < 2 || ends(value).length === 0) return null
  const least = Math.min(0, ...marks)
  const most = Math.max(...marks)
  const width = (most - least) * ROOM
  if (!Number.isFinite(width) || width === 0) return null
  const place = (at: number | null, open: number) =>
    at === null ? open : Math.round(((at - least) / width) * 1000) / 10
  return {
    ours: { from: place(value.low, 0), to: place(value.high, 100) },
    threshold: { from: place(threshold.low, 0), to: place(threshold.high, 100) },
    good: figure.operator === '>=' || figure.operator === '>' ? 'right' : 'left',
    twin,
  }
}

function ends({ low, high }: Bounds): number[] {
  return [low, high].filter(each => each !== null)
}
