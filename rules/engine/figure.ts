import type { FactKey, FactValue } from '../facts/dictionary.ts'
import type { Words } from '../facts/fact.ts'
import type { Unit } from '../facts/units.ts'
import type { Operator } from './condition.ts'
import type { IsoDay } from './days.ts'
import type { WhyAbsent } from './value.ts'

/** Whether a condition holds: in every completion, in none, or it depends. */
export type Truth = 'yes' | 'no' | 'open'

/** A number as far as it is known; null = no end to that side. Equal ends = known. */
export type Bounds = { readonly low: number | null; readonly high: number | null }

/** A fact that a figure was made of; `value` null = unknown or, in a year, not operating. */
export type Read = {
  readonly fact: FactKey
  readonly year: number | null
  readonly known: boolean
  readonly value: Exclude<FactValue, object> | null
}

/** A part that judges score, within the points it can still get. */
export type Part = { readonly fact: FactKey; readonly given: boolean; readonly bounds: Bounds }

/** What one comparison of a criterion found. */
export type Figure =
  | {
      readonly kind: 'comparison'
      readonly truth: Truth
      readonly unit: Unit
      /** null = cannot be computed, for the reason in `absent`. */
      readonly value: Bounds | null
      readonly operator: Operator
      /** null = cannot be computed; without ends on both sides = the parameter is unset. */
      readonly threshold: Bounds | null
      /** In the unit; above zero = to spare, below = short; null while either side is open. */
      readonly gap: number | null
      readonly absent: WhyAbsent | null
      readonly reads: readonly Read[]
      readonly parts: readonly Part[]
    }
  | {
      readonly kind: 'flag'
      readonly truth: Truth
      readonly fact: FactKey
      readonly value: boolean | null
      readonly wanted: boolean
    }
  | {
      readonly kind: 'choice'
      readonly truth: Truth
      readonly fact: FactKey
      readonly value: string | null
      readonly wanted: readonly string[]
    }
  | {
      readonly kind: 'day'
      readonly truth: Truth
      readonly fact: FactKey
      readonly value: IsoDay | null
      /** The day on which it begins (`from`) or last holds (`until`); null while unknown. */
      readonly limit: IsoDay | null
      readonly bound: 'from' | 'until'
      /** Days to spare; below zero = short. */
      readonly gap: number | null
    }
  | {
      readonly kind: 'judgement'
      readonly truth: Truth
      readonly words: Words
      readonly fact: FactKey | null
      readonly value: boolean | null
    }
  | {
      readonly kind: 'force'
      readonly truth: 'no'
      readonly from: IsoDay | null
      readonly until: IsoDay | null
    }
