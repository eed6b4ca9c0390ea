import { acceleratorFacts } from './accelerator.ts'
import { allianceFacts } from './alliance.ts'
import { carrierFacts } from './carrier.ts'
import { challengeFacts } from './challenge.ts'
import { companyTax } from './company-tax.ts'
import { company } from './company.ts'
import { contractFacts } from './contract.ts'
import { expertScores } from './expert-scores.ts'
import type { Fact, Section, Subject } from './fact.ts'
import { incubateeFacts } from './incubatee.ts'
import { instrumentFacts } from './instrument.ts'
import { makerSpaceFacts } from './maker-space.ts'
import { personFacts } from './person.ts'
import { platformFacts } from './platform.ts'
import { requestFacts } from './request.ts'
import { scienceParkFacts } from './science-park.ts'
import { teamFacts } from './team.ts'

type Chapters =
  | typeof company
  | typeof companyTax
  | typeof expertScores
  | typeof teamFacts
  | typeof carrierFacts
  | typeof allianceFacts
  | typeof incubateeFacts
  | typeof makerSpaceFacts
  | typeof scienceParkFacts
  | typeof acceleratorFacts
  | typeof challengeFacts
  | typeof platformFacts
  | typeof contractFacts
  | typeof personFacts
  | typeof instrumentFacts
  | typeof requestFacts
type KeysOf<T> = T extends unknown ? Extract<keyof T, string> : never

/** The name of every fact that a rule may read. */
export type FactKey = KeysOf<Chapters>

/** The number of each calendar year; null = not operating in it; a year left out is unknown. */
export type YearlyValue = { readonly [year: string]: number | null }

export type FactValue = number | boolean | string | YearlyValue

/** What is known; a key left out is unknown, which is never zero. */
export type Facts = { readonly [K in FactKey]?: FactValue }

/** Every fact, in the order in which forms ask them. */
export const dictionary: readonly Fact<FactKey>[] = register([
  ...Object.values(company),
  ...Object.values(companyTax),
  ...Object.values(expertScores),
  ...Object.values(teamFacts),
  ...Object.values(carrierFacts),
  ...Object.values(allianceFacts),
  ...Object.values(incubateeFacts),
  ...Object.values(makerSpaceFacts),
  ...Object.values(scienceParkFacts),
  ...Object.values(acceleratorFacts),
  ...Object.values(challengeFacts),
  ...Object.values(platformFacts),
  ...Object.values(contractFacts),
  ...Object.values(personFacts),
  ...Object.values(instrumentFacts),
  ...Object.values(requestFacts),
])

const byKey: ReadonlyMap<string, Fact<FactKey>> = new Map(dictionary.map(fact => [fact.key, fact]))

/**
 * Refuses a dictionary in which two facts share a key.
 *
 * @throws {Error} naming the key.
 */
export function register<F extends Fact>(facts: readonly F[]): readonly F[] {
  const seen = new Set<string>()
  for (const { key } of facts) {
    if (seen.has(key)) throw new Error(`The fact ${key} stands twice in the dictionary.`)
    seen.add(key)
  }
  return facts
}

export function isFactKey(key: string): key is FactKey {
  return byKey.has(key)
}

/**
 * @throws {Error} where no fact has that key.
 */
export function factByKey(key: string): Fact<FactKey> {
  const fact = byKey.get(key)
  if (fact === undefined) throw new Error(`There is no fact ${key}.`)
  return fact
}

export function factsOfSection(section: Section): readonly Fact<FactKey>[] {
  return dictionary.filter(fact => fact.section === section)
}

export function factsOfSubject(subject: Subject): readonly Fact<FactKey>[] {
  return dictionary.filter(fact => fact.subject === subject)
}
