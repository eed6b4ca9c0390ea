import type { Words } from '../facts/fact.ts'
import type { Unit } from '../facts/units.ts'
import type { ParameterSeries } from './parameters.ts'

/** A figure that nobody has set yet; a suggestion is shown to the bureau and used nowhere. */
export function unset<U extends Unit>(
  id: string,
  unit: U,
  about: Words,
  suggestion: ParameterSeries['suggestion'] = null,
): ParameterSeries<U> {
  return { id, unit, words: about, entries: [], suggestion }
}
