import type { Layout } from './compile-cells.ts'
import type { WhyAbsent } from './value.ts'

/** What a compiled number leaves open, as bits: a missing fact; anything else. */
export const FACT_GAP = 4
export const OTHER_GAP = 8

/** What a missing value of a place leaves open. */
export function gapOfPlace({ places }: Layout, at: number): number {
  return places[at]?.isJudged === true ? OTHER_GAP : FACT_GAP
}

/**
 * One end as a double. `plain`: its decimal text is the value itself; else `over` and `under` are
 * a fraction of whole numbers that is the value, or NaN where none is at hand.
 */
export type Edge = {
  readonly at: number
  readonly plain: boolean
  readonly over: number
  readonly under: number
}

/** A number as the compiled rules know it; mirrors `Value` without lists of gaps. */
export type Span = {
  readonly low: Edge
  readonly high: Edge
  readonly absence: 'no' | 'maybe' | 'yes'
  readonly why: WhyAbsent | null
  readonly gaps: number
}

export function edge(at: number): Edge {
  return { at, plain: true, over: NaN, under: NaN }
}

export function roughEdge(at: number): Edge {
  return { at, plain: false, over: NaN, under: NaN }
}

export const LOWEST = edge(-Infinity)
export const HIGHEST = edge(Infinity)
export const NOUGHT = edge(0)

export function pointSpan(at: number): Span {
  const ends = edge(at)
  return { low: ends, high: ends, absence: 'no', why: null, gaps: 0 }
}

export function rangeSpan(low: Edge, high: Edge, gaps: number, absence: Span['absence']): Span {
  return { low, high, absence, why: null, gaps }
}

export function absentSpan(why: WhyAbsent): Span {
  return { low: LOWEST, high: HIGHEST, absence: 'yes', why, gaps: 0 }
}

export function anySpan(gaps: number): Span {
  return rangeSpan(LOWEST, HIGHEST, gaps, 'maybe')
}

export function addEdges(a: Edge, b: Edge): Edge {
  const at = a.at + b.at
  return isWhole(a) && isWhole(b) && Number.isSafeInteger(at) ? edge(at) : roughEdge(at)
}

export function subtractEdges(a: Edge, b: Edge): Edge {
  const at = a.at - b.at
  return isWhole(a) && isWhole(b) && Number.isSafeInteger(at) ? edge(at) : roughEdge(at)
}

export function scaleEdge(a: Edge, by: number): Edge {
  return a.at === 0 || by === 0 ? NOUGHT : roughEdge(a.at * by)
}

export function divideEdges(a: Edge, b: Edge): Edge {
  if (!Number.isFinite(b.at)) return NOUGHT
  const isFraction = isWhole(a) && isWhole(b) && b.at > 0
  return {
    at: a.at / b.at,
    plain: false,
    over: isFraction ? a.at : NaN,
    under: isFraction ? b.at : NaN,
  }
}

export function isWhole(a: Edge): boolean {
  return a.plain && Number.isSafeInteger(a.at)
}

/** Combines absence and gaps as sums and extremes do; null = none of the values is gone. */
export function firstGone(spans: readonly Span[]): Span | null {
  for (const span of spans) if (span.absence === 'yes') return span
  return null
}

export function divideSpans(a: Span, b: Span): Span {
  if (a.absence === 'yes') return a
  if (b.absence === 'yes') return b
  const { low, high } = b
  if (low.at === 0 && high.at === 0) return absentSpan('zero_denominator')
  const gaps = a.gaps | b.gaps
  if (low.at < 0) return anySpan(gaps)
  const isZero = low.at === 0
  const from = a.low.at >= 0 ? divideEdges(a.low, high) : isZero ? LOWEST : divideEdges(a.low, low)
  const to =
    a.high.at <= 0 ? divideEdges(a.high, high) : isZero ? HIGHEST : divideEdges(a.high, low)
  const maybe = a.absence === 'maybe' || b.absence === 'maybe' || isZero
  return rangeSpan(from, to, gaps, maybe ? 'maybe' : 'no')
}
