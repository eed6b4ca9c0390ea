import { assessWithCompletions } from '#rules/engine/assess-completions.ts'
import { factByKey, type Facts } from '#rules/facts/dictionary.ts'
import { profileSectionNamed } from '../profile/sections.server.ts'
import type { Rules } from './question.server.ts'
import { programmesToSettle } from './walk.server.ts'

/**
 * How many facts the profile lacks of those that programmes still open ask of it; fewer may be
 * enough to settle them.
 */
export function openFacts(facts: Facts, rules: Rules): number {
  const missing = programmesToSettle(rules.day)
    .map(each => assessWithCompletions(each, facts, rules))
    .filter(({ outcome }) => outcome === 'cannot_tell_yet')
    .flatMap(assessment => assessment.missing)
    .filter(key => profileSectionNamed(factByKey(key).section) !== null)
  return new Set(missing).size
}
