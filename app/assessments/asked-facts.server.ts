import { factByKey, type FactKey } from '#rules/facts/dictionary.ts'
import type { Fact, Section } from '#rules/facts/fact.ts'
import { factsReadBy } from '#rules/engine/facts-read.ts'
import type { Programme } from '#rules/engine/programme.ts'

export type AskedSection = { section: Section; facts: Fact<FactKey>[] }

/** The facts that a programme reads and an applicant can give, by section. */
export function askedFacts(programme: Programme): AskedSection[] {
  const facts = factsReadBy(programme)
    .map(key => factByKey(key))
    .filter(fact => fact.judge === undefined)
  const sections = [...new Set(facts.map(fact => fact.section))]
  return sections.map(section => ({
    section,
    facts: facts.filter(fact => fact.section === section),
  }))
}
