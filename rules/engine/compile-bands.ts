import type { Cells } from './compile-cells.ts'
import type { CompiledNumber } from './compile-number.ts'
import { hullOf, orderOf } from './compile-order.ts'
import { type Edge, edge, OTHER_GAP, pointSpan, rangeSpan, type Span } from './compile-span.ts'
import type { Band } from './expression.ts'

type Limit = { readonly edge: Edge; readonly inclusive: boolean } | null
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
  return {
    isPlain: false,
    point: cells => {
      const value = of.point(cells)
      if (Number.isNaN(value)) return NaN
      for (const band of bands) {
        if (!of.isPlain && (isClose(value, band.from) || isClose(value, band.to))) return NaN
        if (liesIn(value, band)) return band.point
      }
      return NaN
    },
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

function compiledBand({ from, to, gives }: Band): CompiledBand {
  const isPoint = typeof gives === 'number'
  return {
    from: from === null ? null : { edge: edge(from.value), inclusive: from.inclusive },
    to: to === null ? null : { edge: edge(to.value), inclusive: to.inclusive },
    gives: isPoint ? pointSpan(gives) : rangeSpan(edge(gives[0]), edge(gives[1]), OTHER_GAP, 'no'),
    point: isPoint ? gives : NaN,
  }
}

function isClose(value: number, limit: Limit): boolean {
  if (limit === null) return false
  const { at } = limit.edge
  return Math.abs(value - at) <= 1e-9 * Math.max(Math.abs(value), Math.abs(at))
}

function liesIn(value: number, { from, to }: CompiledBand): boolean {
  return (
    (from === null || value > from.edge.at || (value === from.edge.at && from.inclusive)) &&
    (to === null || value < to.edge.at || (value === to.edge.at && to.inclusive))
  )
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
