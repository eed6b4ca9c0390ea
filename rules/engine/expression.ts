import type { FactKey } from '../facts/dictionary.ts'
import type { NumberFact, Words, YearlyFact } from '../facts/fact.ts'
import type { Unit } from '../facts/units.ts'
import type { ParameterId, ParameterSeries } from '../basis/parameters.ts'
import type { Condition } from './condition.ts'

/** What a banded value gives: a number, or the range that the experts may choose from. */
export type BandGift = number | readonly [low: number, high: number]

/** One band: a lower and an upper edge, each inclusive or not; null = open to that side. */
export type Band = {
  readonly from: { readonly value: number; readonly inclusive: boolean } | null
  readonly to: { readonly value: number; readonly inclusive: boolean } | null
  readonly gives: BandGift
}

/**
 * A number of a rule, as data: a closed set of nodes, each with the unit of what it gives. Years
 * are offsets from the calendar year of the day: -1 = the year before.
 */
export type Numeric<U extends Unit = Unit> = {
  readonly unit: U
  /** What the law calls it, where a formula would be too long to read. */
  readonly words?: Words
} & (
  | { readonly node: 'constant'; readonly value: number }
  | { readonly node: 'fact'; readonly fact: FactKey }
  | { readonly node: 'yearly'; readonly fact: FactKey; readonly offset: number }
  | { readonly node: 'parameter'; readonly parameter: ParameterId }
  | { readonly node: 'sum'; readonly terms: readonly Numeric[] }
  | { readonly node: 'difference'; readonly from: Numeric; readonly less: Numeric }
  | { readonly node: 'scaled'; readonly of: Numeric; readonly by: number }
  | { readonly node: 'smallest'; readonly of: readonly Numeric[] }
  | { readonly node: 'largest'; readonly of: readonly Numeric[] }
  | { readonly node: 'ratio'; readonly of: Numeric; readonly to: Numeric }
  | { readonly node: 'density'; readonly of: Numeric; readonly area: Numeric }
  | { readonly node: 'perEach'; readonly of: Numeric; readonly each: number }
  | { readonly node: 'total'; readonly fact: FactKey; readonly offsets: readonly number[] }
  | {
      readonly node: 'meanOfRatios'
      readonly of: FactKey
      readonly to: FactKey
      readonly offsets: readonly number[]
    }
  | { readonly node: 'meanGrowth'; readonly fact: FactKey; readonly lastOffset: number }
  | {
      readonly node: 'annualGrowth'
      readonly fact: FactKey
      readonly fromOffset: number
      readonly toOffset: number
    }
  | {
      readonly node: 'banded'
      readonly of: Numeric
      readonly bands: readonly Band[]
      /** What is given where the banded number cannot be computed; null = nothing can. */
      readonly otherwise: number | null
    }
  | { readonly node: 'judged'; readonly score: FactKey; readonly within: Numeric | null }
  | {
      readonly node: 'chosen'
      readonly when: Condition
      readonly then: Numeric
      readonly otherwise: Numeric
    }
)

/** A number with the name under which formulas show it. */
export function named<U extends Unit>(name: Words, number: Numeric<U>): Numeric<U> {
  return { ...number, words: name }
}

type Key<F> = F & { readonly key: FactKey }

export function constant<U extends Unit>(value: number, unit: U): Numeric<U> {
  return { node: 'constant', unit, value }
}

export function fact<U extends Unit>(of: Key<NumberFact<string, U>>): Numeric<U> {
  return { node: 'fact', unit: of.unit, fact: of.key }
}

/** The value of one calendar year; absent, not zero, in a year without operation. */
export function yearly<U extends Unit>(of: Key<YearlyFact<string, U>>, offset: number): Numeric<U> {
  return { node: 'yearly', unit: of.unit, fact: of.key, offset }
}

export function parameter<U extends Unit>(of: ParameterSeries<U>): Numeric<U> {
  return { node: 'parameter', unit: of.unit, parameter: of.id }
}

export function sum<U extends Unit>(
  first: Numeric<U>,
  ...rest: readonly Numeric<NoInfer<U>>[]
): Numeric<U> {
  return { node: 'sum', unit: first.unit, terms: [first, ...rest] }
}

export function difference<U extends Unit>(
  from: Numeric<U>,
  less: Numeric<NoInfer<U>>,
): Numeric<U> {
  return { node: 'difference', unit: from.unit, from, less }
}

/** A multiple; `by` is above zero, which is checked at load. */
export function scaled<U extends Unit>(of: Numeric<U>, by: number): Numeric<U> {
  return { node: 'scaled', unit: of.unit, of, by }
}

export function smallest<U extends Unit>(
  first: Numeric<U>,
  ...rest: readonly Numeric<NoInfer<U>>[]
): Numeric<U> {
  return { node: 'smallest', unit: first.unit, of: [first, ...rest] }
}

export function largest<U extends Unit>(
  first: Numeric<U>,
  ...rest: readonly Numeric<NoInfer<U>>[]
): Numeric<U> {
  return { node: 'largest', unit: first.unit, of: [first, ...rest] }
}

/** A share of one; cannot be computed where the denominator is zero. */
export function ratio<U extends Unit>(of: Numeric<U>, to: Numeric<NoInfer<U>>): Numeric<'ratio'> {
  return { node: 'ratio', unit: 'ratio', of, to }
}

/** Items per thousand square metres. */
export function density(
  of: Numeric<'items'>,
  area: Numeric<'squareMetres'>,
): Numeric<'itemsPerThousandSquareMetres'> {
  return { node: 'density', unit: 'itemsPerThousandSquareMetres', of, area }
}

/** How many people it takes at one for each started group of `each` items. */
export function perEach(of: Numeric<'items'>, each: number): Numeric<'people'> {
  return { node: 'perEach', unit: 'people', of, each }
}

/** The sum over years; those without operation are left out. */
export function total<U extends Unit>(
  of: Key<YearlyFact<string, U>>,
  offsets: readonly number[],
): Numeric<U> {
  return { node: 'total', unit: of.unit, fact: of.key, offsets }
}

/** The mean of yearly ratios, over the years in which both are known and the divisor is not 0. */
export function meanOfRatios<U extends Unit>(
  of: Key<YearlyFact<string, U>>,
  to: Key<YearlyFact<string, NoInfer<U>>>,
  offsets: readonly number[],
): Numeric<'ratio'> {
  return { node: 'meanOfRatios', unit: 'ratio', of: of.key, to: to.key, offsets }
}

/**
 * Growth as the high-tech guide counts it: 1/2 × (y2/y1 + y3/y2) − 1 over the three years that
 * end with `lastOffset`; y1 = 0 or no operation: y3/y2 − 1; y2 = 0 or one year only: none.
 * Amounts below zero leave it to the experts.
 */
export function meanGrowth(
  of: Key<YearlyFact<string, 'fen'>>,
  lastOffset: number,
): Numeric<'ratio'> {
  return { node: 'meanGrowth', unit: 'ratio', fact: of.key, lastOffset }
}

/** Compound yearly growth between two years; may stand only as one side of a comparison. */
export function annualGrowth(
  of: Key<YearlyFact>,
  fromOffset: number,
  toOffset: number,
): Numeric<'ratio'> {
  return { node: 'annualGrowth', unit: 'ratio', fact: of.key, fromOffset, toOffset }
}

export function banded<U extends Unit>(
  of: Numeric,
  unit: U,
  bands: readonly Band[],
  otherwise: number | null,
): Numeric<U> {
  return { node: 'banded', unit, of, bands, otherwise }
}

/** What experts give: their score when known, else anything within the range. */
export function judged<U extends Unit>(
  score: Key<NumberFact<string, U>>,
  within: Numeric<NoInfer<U>> | null = null,
): Numeric<U> {
  return { node: 'judged', unit: score.unit, score: score.key, within }
}

export function chosen<U extends Unit>(
  when: Condition,
  then: Numeric<U>,
  otherwise: Numeric<NoInfer<U>>,
): Numeric<U> {
  return { node: 'chosen', unit: then.unit, when, then, otherwise }
}

/**
 * Bands from the top down: each row starts at its edge and reaches to the row above; the last row
 * is all that is below.
 */
export function bandsDown(
  rows: readonly { readonly from: number; readonly above?: true; readonly gives: BandGift }[],
  below: BandGift,
): readonly Band[] {
  const bands = rows.map((row, index): Band => {
    const upper = rows[index - 1]
    return {
      from: { value: row.from, inclusive: row.above !== true },
      to: upper === undefined ? null : { value: upper.from, inclusive: upper.above === true },
      gives: row.gives,
    }
  })
  const last = rows.at(-1)
  return [
    ...bands,
    {
      from: null,
      to: last === undefined ? null : { value: last.from, inclusive: last.above === true },
      gives: below,
    },
  ]
}
