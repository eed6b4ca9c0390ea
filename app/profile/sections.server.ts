import { factsOfSection, factsOfSubject, type FactKey } from '#rules/facts/dictionary.ts'
import type { Fact, Section } from '#rules/facts/fact.ts'

/** The sections of the company's profile, in the order in which they are asked. */
export const profileSections: readonly Section[] = [
  ...new Set(
    factsOfSubject('company')
      .filter(fact => fact.judge === undefined)
      .map(fact => fact.section),
  ),
]

/** The section of the profile of that name, or null. */
export function profileSectionNamed(name: string | undefined): Section | null {
  return profileSections.find(section => section === name) ?? null
}

/** The facts that the company itself gives in a section; what judges give is never asked of it. */
export function factsAskedIn(section: Section): readonly Fact<FactKey>[] {
  return factsOfSection(section).filter(fact => fact.judge === undefined)
}

/** The section after this one, or null after the last. */
export function sectionAfter(section: Section): Section | null {
  return profileSections[profileSections.indexOf(section) + 1] ?? null
}
