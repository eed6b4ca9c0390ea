import type { Cells } from './compile-cells.ts'
import { anySpan, type Edge, rangeSpan, type Span } from './compile-span.ts'

const CLOSE = 1e-9
const MOST_DECIMALS = 9

/**
 * Negative, zero or positive as `a` is below, at or above `b`. Doubles that are close are told
 * apart by cross multiplication of whole numbers; where those are not at hand or too large, the
 * cells are marked as too close.
 */
export function orderOf(a: Edge, b: Edge, cells: Cells): number {
  const gap = a.at - b.at
  if (a.at === b.at && (!Number.isFinite(a.at) || (a.plain && b.plain))) return 0
  if (!Number.isFinite(gap) || (a.plain && b.plain)) return gap
  if (Math.abs(gap) > CLOSE * Math.max(Math.abs(a.at), Math.abs(b.at))) return gap
  const left = overOf(a) * underOf(b)
  const right = overOf(b) * underOf(a)
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right
  cells.isTooClose = true
  return gap
}

/** Compares a growth's quotient with (1 + rate) to the years. */
export function raised(rate: Edge, years: number): Edge {
  const at = (rate.at + 1) ** years
  const over = (overOf(rate) + underOf(rate)) ** years
  const under = underOf(rate) ** years
  const isExact = Number.isSafeInteger(over) && Number.isSafeInteger(under)
  return { at, plain: false, over: isExact ? over : NaN, under: isExact ? under : NaN }
}

export function lowerEdge(a: Edge, b: Edge, cells: Cells): Edge {
  return orderOf(a, b, cells) <= 0 ? a : b
}

export function upperEdge(a: Edge, b: Edge, cells: Cells): Edge {
  return orderOf(a, b, cells) >= 0 ? a : b
}

/** One of several values, which one being open for the reasons given as bits. */
export function hullOf(spans: readonly Span[], gaps: number, cells: Cells): Span {
  const present = spans.filter(span => span.absence !== 'yes')
  const [first, ...rest] = present
  if (first === undefined) return spans[0] ?? anySpan(gaps)
  const isWhole = present.length === spans.length && present.every(each => each.absence === 'no')
  return rangeSpan(
    rest.reduce((low, span) => lowerEdge(low, span.low, cells), first.low),
    rest.reduce((high, span) => upperEdge(high, span.high, cells), first.high),
    spans.reduce((bits, span) => bits | span.gaps, gaps),
    isWhole ? 'no' : 'maybe',
  )
}

/** The numerator of the fraction that an end is, its denominator above zero; NaN where none is at hand. */
export function overOf(a: Edge): number {
  return a.plain ? Math.round(a.at * powerOf(a.at)) : a.over
}

export function underOf(a: Edge): number {
  return a.plain ? powerOf(a.at) : a.under
}

/** The power of ten that makes the decimal text of a number whole; NaN beyond nine decimals. */
function powerOf(at: number): number {
  if (Number.isSafeInteger(at)) return 1
  for (let decimals = 1, power = 10; decimals <= MOST_DECIMALS; decimals += 1, power *= 10) {
    const whole = Math.round(at * power)
    if (Number.isSafeInteger(whole) && Math.abs(whole) < 1e15 && whole / power === at) return power
  }
  return NaN
}
