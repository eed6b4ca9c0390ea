import type { FactKey } from '../facts/dictionary.ts'
import type { Words, YearlyFact } from '../facts/fact.ts'
import type { Ground } from '../procedure/grounds.ts'
import type { Clause, Confidence } from './criterion.ts'

/** One thing that the text asks after a recognition, with its place. */
export type Duty = {
  readonly words: Words
  readonly clause: Clause
  readonly confidence: Confidence
}

/** A report on each calendar year, filed in the year after it. */
export type AnnualReport = Duty & {
  /** The last day of filing in that year, `MM-DD`, that day included. */
  readonly lastDay: string
  /** After so many years without one a revocation is to be drafted; null = the text says none. */
  readonly misses: number | null
  /** What is stated of the year. */
  readonly figures: readonly YearlyFact<FactKey>[]
}

/** A report of what has changed. */
export type ChangeReport = Duty & {
  /** Whole months after the change; null = the text gives no period. */
  readonly months: number | null
}

/** How long who was revoked may not apply again, counted from the day of the revocation. */
export type BarLength =
  { readonly kind: 'rest of the year' } | { readonly kind: 'years'; readonly years: number }

export type ReapplyBar = Duty & {
  /** For which revocations; `any` leaves out only those at the company's own request. */
  readonly grounds: 'any' | readonly Ground[]
  readonly lasts: BarLength
}

/** What a recognition asks of whoever holds it; what is left out was read in no text. */
export type Duties = {
  readonly annualReport?: AnnualReport
  readonly changeReport?: ChangeReport
  readonly reapplyBars?: readonly ReapplyBar[]
  /** What the authority looks at again by itself: nothing is filed here. */
  readonly assessment?: Duty
}

/** All duties, in the order in which they are told. */
export function dutiesIn({
  annualReport,
  changeReport,
  reapplyBars = [],
  assessment,
}: Duties): readonly Duty[] {
  return [annualReport, changeReport, assessment, ...reapplyBars].filter(each => each !== undefined)
}
