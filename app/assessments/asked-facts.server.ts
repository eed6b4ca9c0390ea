import { factByKey, type FactKey } from '#rules/facts/dictionary.ts'
import type { Fact, Section } from '#rules/facts/fact.ts'
import { factsOfBenefits } from '#rules/engine/benefits.ts'
import { factsReadBy } from '#rules/engine/facts-read.ts'
import type { Programme } from '#rules/engine/programme.ts'

export type AskedSection = { section: Section; facts: Fact<FactKey>[] }

/**
 * The facts that a programme reads and an applicant can give, by section; those that only the
 * amounts of its benefits read come after those of its conditions.
 */
export function askedFacts(programme: Programme): AskedSection[] {
  const facts = [...new Set([...factsReadBy(programme), ...factsOfBenefits(programme)])]
    .map(key => factByKey(key))
    .filter(fact => fact.judge === undefined)
  const sections = [...new Set(facts.map(fact => fact.section))]
  return sections.map(section => ({
    section,
    facts: facts.filter(fact => fact.section === section),
  }))
}
