import type { Cells } from './compile-cells.ts'
import type { CompiledNumber } from './compile-number.ts'
import { exactOrder, whole, wholeOrNaN } from './compile-fraction.ts'
import { hullOf, orderOf, overOf, underOf } from './compile-order.ts'
import { type Edge, edge, OTHER_GAP, pointSpan, rangeSpan, type Span } from './compile-span.ts'
import type { Band } from './expression.ts'

/** An edge of a band, and the fraction of whole numbers that it is. */
type Limit = {
  readonly edge: Edge
  readonly at: number
  readonly over: number
  readonly under: number
  readonly inclusive: boolean
} | null
type CompiledBand = {
  readonly from: Limit
  readonly to: Limit
  readonly gives: Span
  /** The number that the band gives; NaN where it leaves a choice. */
  readonly point: number
}

/** Compiles a banded number; a value close to an edge is left to whole-number arithmetic. */
export function compileBands(
  of: CompiledNumber,
  rows: readonly Band[],
  otherwise: number | null,
): CompiledNumber {
  const bands = rows.map(compiledBand)
  const fallback = otherwise === null ? null : pointSpan(otherwise)
  const pointOf = (cells: Cells): number => {
    const value = of.point(cells)
    if (Number.isNaN(value)) return NaN
    for (const band of bands) {
      const fromGap = gapTo(value, band.from, of, cells)
      if (Number.isNaN(fromGap)) return NaN
      if (!isAbove(fromGap, band.from)) continue
      const toGap = gapTo(value, band.to, of, cells)
      if (Number.isNaN(toGap)) return NaN
      if (isAbove(-toGap, band.to)) return band.point
    }
    return NaN
  }
  return {
    isPlain: false,
    point: pointOf,
    ...whole(cells => wholeOrNaN(pointOf(cells))),
    span: cells => {
      const value = of.span(cells)
      if (value.absence === 'yes') return fallback ?? value
      const gives = bands.filter(band => mayLieIn(value, band, cells)).map(band => band.gives)
      if (value.absence === 'maybe' && fallback !== null) gives.push(fallback)
      const hull = hullOf(gives, gives.length > 1 ? value.gaps : 0, cells)
      return value.absence === 'maybe' && fallback === null
        ? { ...hull, absence: 'maybe', gaps: value.gaps }
        : hull
    },
  }
}

function limitOf(bound: Band['from']): Limit {
  if (bound === null) return null
  const end = edge(bound.value)
  const { inclusive } = bound
  return { edge: end, at: bound.value, over: overOf(end), under: underOf(end), inclusive }
}

function compiledBand({ from, to, gives }: Band): CompiledBand {
  const isPoint = typeof gives === 'number'
  return {
    from: limitOf(from),
    to: limitOf(to),
    gives: isPoint ? pointSpan(gives) : rangeSpan(edge(gives[0]), edge(gives[1]), OTHER_GAP, 'no'),
    point: isPoint ? gives : NaN,
  }
}

/** How far a value lies above a limit, by whole-number products where it is close; NaN: unknown. */
function gapTo(value: number, limit: Limit, of: CompiledNumber, cells: Cells): number {
  if (limit === null) return 0
  const gap = value - limit.at
  if (of.isPlain || Math.abs(gap) > 1e-9 * Math.max(Math.abs(value), Math.abs(limit.at))) return gap
  return exactOrder(of, cells, limit.over, limit.under)
}

function isAbove(gap: number, limit: Limit): boolean {
  return gap > 0 || limit === null || (gap === 0 && limit.inclusive)
}

function mayLieIn(value: Span, { from, to }: CompiledBand, cells: Cells): boolean {
  if (from !== null) {
    const order = orderOf(value.high, from.edge, cells)
    if (order < 0 || (order === 0 && !from.inclusive)) return false
  }
  if (to !== null) {
    const order = orderOf(value.low, to.edge, cells)
    if (order > 0 || (order === 0 && !to.inclusive)) return false
  }
  return true
}
