import { factsReadBy } from '#rules/engine/facts-read.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { factByKey, type FactKey } from '#rules/facts/dictionary.ts'
import type { Fact, Section } from '#rules/facts/fact.ts'
import { profileSectionNamed } from '../profile/sections.server.ts'

/** Contact and free statement: asked in every application, read by no rule. */
export const STATEMENT = 'statement'

export type PartName = Section | typeof STATEMENT

/**
 * One section of an application. What is about the company itself lives in its profile; the rest
 * is kept with the application.
 */
export type Part = {
  readonly name: PartName
  readonly home: 'profile' | 'application'
  readonly facts: readonly Fact<FactKey>[]
}

/** The sections in which a programme asks the company: those with facts it reads, and the statement. */
export function partsOf(programme: Programme): readonly Part[] {
  const facts = factsReadBy(programme)
    .map(factByKey)
    .filter(fact => fact.judge === undefined)
  const names = [...new Set(facts.map(fact => fact.section))]
  return [
    ...names.map(name => ({
      name,
      home: profileSectionNamed(name) === null ? ('application' as const) : ('profile' as const),
      facts: facts.filter(fact => fact.section === name),
    })),
    { name: STATEMENT, home: 'application', facts: [] },
  ]
}

export function partNamed(programme: Programme, name: string | undefined): Part | null {
  return partsOf(programme).find(part => part.name === name) ?? null
}
