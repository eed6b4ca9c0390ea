import type { FactKey } from '../facts/dictionary.ts'
import type { ChoiceFact, DayFact, FlagFact, Words } from '../facts/fact.ts'
import type { TimeUnit, Unit } from '../facts/units.ts'
import type { Numeric } from './expression.ts'

export type Operator = '>=' | '>' | '<=' | '<'

/** A condition of a rule, as data: a closed set of nodes. */
export type Condition =
  | {
      readonly node: 'compare'
      readonly left: Numeric
      readonly operator: Operator
      readonly right: Numeric
    }
  | { readonly node: 'flag'; readonly fact: FactKey; readonly is: boolean }
  | { readonly node: 'oneOf'; readonly fact: FactKey; readonly values: readonly string[] }
  | { readonly node: 'reached'; readonly fact: FactKey; readonly after: Numeric<TimeUnit> }
  | { readonly node: 'notPassed'; readonly fact: FactKey; readonly within: Numeric<TimeUnit> }
  | { readonly node: 'all'; readonly of: readonly Condition[] }
  | { readonly node: 'any'; readonly of: readonly Condition[] }
  | { readonly node: 'not'; readonly of: Condition }
  | { readonly node: 'readings'; readonly of: readonly Condition[] }
  | { readonly node: 'judgement'; readonly words: Words; readonly fact: FactKey | null }

type Key<F> = F & { readonly key: FactKey }

export function compare<U extends Unit>(
  left: Numeric<U>,
  operator: Operator,
  right: Numeric<NoInfer<U>>,
): Condition {
  return { node: 'compare', left, operator, right }
}

export function isTrue(fact: Key<FlagFact>): Condition {
  return { node: 'flag', fact: fact.key, is: true }
}

export function isFalse(fact: Key<FlagFact>): Condition {
  return { node: 'flag', fact: fact.key, is: false }
}

export function oneOf<V extends string>(
  fact: Key<ChoiceFact<string, V>>,
  values: readonly NoInfer<V>[],
): Condition {
  return { node: 'oneOf', fact: fact.key, values }
}

/** The day of evaluation is not before the day of the fact plus the span. */
export function reached(fact: Key<DayFact>, after: Numeric<TimeUnit>): Condition {
  return { node: 'reached', fact: fact.key, after }
}

/** The day of evaluation is not after the day of the fact plus the span: the anniversary passes. */
export function notPassed(fact: Key<DayFact>, within: Numeric<TimeUnit>): Condition {
  return { node: 'notPassed', fact: fact.key, within }
}

export function all(...of: readonly Condition[]): Condition {
  return { node: 'all', of }
}

export function any(...of: readonly Condition[]): Condition {
  return { node: 'any', of }
}

export function not(of: Condition): Condition {
  return { node: 'not', of }
}

/** The text can be read in several ways: all agree, or the bureau decides which one holds. */
export function readings(...of: readonly Condition[]): Condition {
  return { node: 'readings', of }
}

/** A matter of judgement: met when stated true, else for the bureau to decide. */
export function judgement(words: Words, fact: Key<FlagFact> | null = null): Condition {
  return { node: 'judgement', words, fact: fact === null ? null : fact.key }
}
