import type { ParameterId, ParameterOverrides } from '../basis/parameters.ts'
import { factByKey, type FactKey, type Facts } from '../facts/dictionary.ts'
import type { IsoDay } from './days.ts'
import {
  ABOVE_ALL,
  BELOW_ALL,
  compareEnds,
  divideEnds,
  type End,
  end,
  lowerEnd,
  upperEnd,
} from './ends.ts'

/** What an evaluation is made on. */
export type Ground = {
  readonly facts: Facts
  readonly day: IsoDay
  readonly overrides: ParameterOverrides
}

/** Why a value is not a point: a fact is missing, a judge has not spoken, a parameter is unset. */
export type Gap =
  | { readonly kind: 'fact'; readonly fact: FactKey; readonly year: number | null }
  | { readonly kind: 'judge'; readonly fact: FactKey | null }
  | { readonly kind: 'parameter'; readonly parameter: ParameterId }

/** Why there is no value at all, with every fact known. */
export type WhyAbsent = 'zero_denominator' | 'not_operating' | 'too_short'

/**
 * A number as far as it is known: every completion of the gaps lies within the ends, both
 * inclusive, or, where `absence` says so, has no value.
 */
export type Value = {
  readonly low: End
  readonly high: End
  readonly absence: 'no' | 'maybe' | 'yes'
  readonly why: WhyAbsent | null
  readonly gaps: readonly Gap[]
  /** Set for a compound growth: it is compared as `quotient` against (1 + t) to the years. */
  readonly growth: { readonly quotient: Value; readonly years: number } | null
}

const NO_GAPS: readonly Gap[] = []

export function pointAt(at: End): Value {
  return { low: at, high: at, absence: 'no', why: null, gaps: NO_GAPS, growth: null }
}

export function point(at: number): Value {
  return pointAt(end(at))
}

export function span(
  low: End,
  high: End,
  gaps: readonly Gap[],
  absence: Value['absence'] = 'no',
): Value {
  return { low, high, absence, why: null, gaps, growth: null }
}

export function absent(why: WhyAbsent): Value {
  return { ...span(BELOW_ALL, ABOVE_ALL, NO_GAPS, 'yes'), why }
}

/** Anything, or nothing at all, as long as these gaps stand. */
export function anything(gaps: readonly Gap[]): Value {
  return span(BELOW_ALL, ABOVE_ALL, gaps, 'maybe')
}

/** Combines values by ends; absent as soon as one of them is. */
export function combine(
  values: readonly Value[],
  ends: (values: readonly Value[]) => { readonly low: End; readonly high: End },
): Value {
  const gone = values.find(value => value.absence === 'yes')
  if (gone !== undefined) return gone
  const { low, high } = ends(values)
  const absence = values.some(value => value.absence === 'maybe') ? 'maybe' : 'no'
  return span(
    low,
    high,
    values.flatMap(value => value.gaps),
    absence,
  )
}

/** One of several values, which one being open for the reasons given. */
export function hull(values: readonly Value[], gaps: readonly Gap[]): Value {
  const present = values.filter(value => value.absence !== 'yes')
  const [first, ...rest] = present
  if (first === undefined) return values[0] ?? anything(gaps)
  const whole = present.length === values.length
  const absence = whole && present.every(value => value.absence === 'no') ? 'no' : 'maybe'
  return span(
    rest.reduce((low, value) => lowerEnd(low, value.low), first.low),
    rest.reduce((high, value) => upperEnd(high, value.high), first.high),
    [...gaps, ...values.flatMap(value => value.gaps)],
    absence,
  )
}

/** A quotient; absent where the divisor is known to be zero. */
export function divide(a: Value, b: Value): Value {
  if (a.absence === 'yes') return a
  if (b.absence === 'yes') return b
  const zero = end(0)
  const lowSign = compareEnds(b.low, zero)
  const highSign = compareEnds(b.high, zero)
  if (lowSign === 0 && highSign === 0) return absent('zero_denominator')
  const gaps = [...a.gaps, ...b.gaps]
  const maybe = a.absence === 'maybe' || b.absence === 'maybe'
  if (lowSign < 0) return anything(gaps)
  const low =
    a.low.at >= 0 ? divideEnds(a.low, b.high) : lowSign === 0 ? BELOW_ALL : divideEnds(a.low, b.low)
  const high =
    a.high.at <= 0
      ? divideEnds(a.high, b.high)
      : lowSign === 0
        ? ABOVE_ALL
        : divideEnds(a.high, b.low)
  return span(low, high, gaps, maybe || lowSign === 0 ? 'maybe' : 'no')
}

/**
 * The number of a yearly fact in the year at that offset: null = not operating, undefined =
 * unknown.
 */
export function yearlyNumber(
  ground: Ground,
  key: FactKey,
  year: number,
): number | null | undefined {
  const known = ground.facts[key]
  return typeof known === 'object' ? known[String(year)] : undefined
}

/** The lowest and highest values that a numeric fact can have. */
export function domainOf(key: FactKey): { readonly low: End; readonly high: End } {
  const fact = factByKey(key)
  if (fact.kind !== 'number' && fact.kind !== 'yearly') return { low: BELOW_ALL, high: ABOVE_ALL }
  const min = fact.min === undefined ? 0 : fact.min
  return {
    low: min === null ? BELOW_ALL : end(min),
    high: fact.max === undefined ? ABOVE_ALL : end(fact.max),
  }
}

/** The gap that an unknown fact leaves: awaited where a judge gives it, else missing. */
export function gapOf(key: FactKey, year: number | null = null): Gap {
  return factByKey(key).judge === undefined
    ? { kind: 'fact', fact: key, year }
    : { kind: 'judge', fact: key }
}
