import type { Unit } from './units.ts'

/** One text in both languages of the portal. */
export type Words = { readonly zh: string; readonly en: string }

export function words(zh: string, en: string): Words {
  return { zh, en }
}

/** Who or what a fact is about. */
export type Subject =
  | 'company'
  | 'team'
  | 'carrier'
  | 'alliance'
  | 'project'
  | 'platform'
  | 'contract'
  | 'person'
  | 'instrument'
  | 'request'

/** The part of a form in which a fact is asked. */
export type Section =
  | 'identity'
  | 'people'
  | 'finance'
  | 'ip'
  | 'research'
  | 'compliance'
  | 'titles'
  | 'expert-scores'
  | 'team'
  | 'team-host'
  | 'carrier'
  | 'carrier-services'
  | 'alliance'
  | 'alliance-leader'
  | 'incubation'
  | 'maker-space'
  | 'science-park'
  | 'accelerator'
  | 'challenge-demand'
  | 'challenge-taker'
  | 'platform'
  | 'pilot-base'
  | 'technology-centre'
  | 'contract'
  | 'contract-tax'
  | 'result-reward'
  | 'person'
  | 'person-routes'
  | 'instrument'
  | 'request'
  | 'park'
  | 'loan'
  | 'voucher'
  | 'guidance-fund'

/** Who gives a fact that no applicant can state; such a fact is awaited, never missing. */
export type Judge = 'experts' | 'bureau'

type About = {
  readonly subject: Subject
  readonly section: Section
  readonly words: Words
  readonly hint?: Words
  /** The paper that shows it. */
  readonly evidence?: Words
  readonly judge?: Judge
  /** Seconds to answer it, where its kind says too little. */
  readonly effort?: number
}

type Bounds = {
  /** Lowest possible value, 0 unless told; null = none. */
  readonly min?: number | null
  /** Highest possible value; none unless told. */
  readonly max?: number
}

type Definition<Kind extends string, Key extends string> = About & {
  readonly kind: Kind
  readonly key: Key
}

export type NumberFact<Key extends string = string, U extends Unit = Unit> = Definition<
  'number',
  Key
> &
  Bounds & { readonly unit: U }
/** A number for each calendar year; null in a year = not operating in it. */
export type YearlyFact<Key extends string = string, U extends Unit = Unit> = Definition<
  'yearly',
  Key
> &
  Bounds & { readonly unit: U }
export type FlagFact<Key extends string = string> = Definition<'flag', Key>
export type Choice<Value extends string = string> = { readonly value: Value; readonly words: Words }
export type ChoiceFact<Key extends string = string, Value extends string = string> = Definition<
  'choice',
  Key
> & { readonly choices: readonly Choice<Value>[] }
export type DayFact<Key extends string = string> = Definition<'day', Key>
export type TextFact<Key extends string = string> = Definition<'text', Key>

export type Fact<Key extends string = string> =
  NumberFact<Key> | YearlyFact<Key> | FlagFact<Key> | ChoiceFact<Key> | DayFact<Key> | TextFact<Key>

export function numberFact<const K extends string, const U extends Unit>(
  key: K,
  unit: U,
  about: About & Bounds,
): NumberFact<K, U> {
  return { kind: 'number', key, unit, ...about }
}

export function yearlyFact<const K extends string, const U extends Unit>(
  key: K,
  unit: U,
  about: About & Bounds,
): YearlyFact<K, U> {
  return { kind: 'yearly', key, unit, ...about }
}

export function flagFact<const K extends string>(key: K, about: About): FlagFact<K> {
  return { kind: 'flag', key, ...about }
}

export function choiceFact<const K extends string, const V extends string>(
  key: K,
  choices: readonly Choice<V>[],
  about: About,
): ChoiceFact<K, V> {
  return { kind: 'choice', key, choices, ...about }
}

export function dayFact<const K extends string>(key: K, about: About): DayFact<K> {
  return { kind: 'day', key, ...about }
}

export function textFact<const K extends string>(key: K, about: About): TextFact<K> {
  return { kind: 'text', key, ...about }
}
