import type { Unit } from '../facts/units.ts'
import type { Operator } from './condition.ts'
import type { Strength } from './criterion.ts'
import type { Outcome, Settled, Status } from './evaluate.ts'
import type { Band } from './expression.ts'
import type { Truth } from './figure.ts'

/**
 * A number as far as it is known: ends are exact fractions, `n/d`, or `-inf` and `inf`; a gap
 * reads `fact:key:year`, `judge:key` or `parameter:id`.
 */
export type ProofValue = {
  readonly low: string
  readonly high: string
  readonly absence: 'no' | 'maybe' | 'yes'
  readonly gaps: readonly string[]
}

/** What a condition comes to, and what keeps it open. */
export type ProofSays = { readonly truth: Truth; readonly gaps: readonly string[] }

/** One operation on facts or on steps before it, named by their place, with what it gave. */
export type NumberStep = { readonly value: ProofValue } & (
  | { readonly op: 'constant'; readonly is: number }
  | {
      readonly op: 'fact'
      readonly fact: string
      readonly year: number | null
      readonly least: number | null
      readonly most: number | null
      readonly judge: boolean
    }
  | { readonly op: 'parameter'; readonly parameter: string }
  | {
      readonly op: 'sum' | 'difference' | 'smallest' | 'largest' | 'ratio' | 'total' | 'meanGrowth'
      readonly of: readonly number[]
    }
  | { readonly op: 'scaled' | 'perEach'; readonly of: readonly number[]; readonly by: number }
  | { readonly op: 'meanOfRatios'; readonly of: readonly number[]; readonly to: readonly number[] }
  | { readonly op: 'annualGrowth'; readonly of: readonly number[]; readonly years: number }
  | {
      readonly op: 'banded'
      readonly of: readonly number[]
      readonly bands: readonly Band[]
      readonly otherwise: number | null
    }
  | { readonly op: 'judged'; readonly of: readonly number[] }
  | { readonly op: 'chosen'; readonly when: number; readonly of: readonly number[] }
)

export type ConditionStep = { readonly says: ProofSays } & (
  | { readonly op: 'compare'; readonly of: readonly number[]; readonly operator: Operator }
  | { readonly op: 'flag'; readonly fact: string; readonly is: boolean; readonly judge: boolean }
  | {
      readonly op: 'oneOf'
      readonly fact: string
      readonly values: readonly string[]
      readonly judge: boolean
    }
  | {
      readonly op: 'day'
      readonly fact: string
      readonly of: readonly number[]
      readonly unit: Unit
      readonly bound: 'from' | 'until'
      readonly judge: boolean
    }
  | { readonly op: 'all' | 'any' | 'not' | 'readings'; readonly of: readonly number[] }
  | { readonly op: 'judgement'; readonly fact: string | null }
)

export type ProofStep = NumberStep | ConditionStep

export type ProofCriterion = {
  readonly id: string
  readonly strength: Strength
  readonly steps: readonly ProofStep[]
  /** The steps that say whether it applies, null = always, and whether it holds. */
  readonly applies: number | null
  readonly condition: number
  readonly status: Status
}

/** How the criteria combine; `settled` null = nothing of it counts. */
export type ProofTree =
  | { readonly node: 'criterion'; readonly id: string; readonly settled: Settled | null }
  | {
      readonly node: 'allOf' | 'anyOf'
      readonly settled: Settled | null
      readonly of: readonly ProofTree[]
    }

/** All that it takes to compute an assessment again without the rule book. */
export type Proof = {
  readonly programme: string
  readonly ruleBook: string
  readonly day: string
  /** The facts read, as they were known; a fact left out was unknown. */
  readonly facts: Readonly<
    Record<string, number | boolean | string | Readonly<Record<string, number | null>>>
  >
  /** The parameters used with their values; null = unset. */
  readonly parameters: Readonly<Record<string, number | string | null>>
  readonly force: { readonly from: string | null; readonly until: string | null }
  readonly criteria: readonly ProofCriterion[]
  readonly tree: ProofTree
  readonly outcome: Outcome
  /** Fingerprint of all the rest: shows a change, proves no origin. */
  readonly seal: string
}
