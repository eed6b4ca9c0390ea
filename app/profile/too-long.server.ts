import type { FactKey } from '#rules/facts/dictionary.ts'
import type { Fact } from '#rules/facts/fact.ts'
import type { Language } from '#rules/words.ts'
import { savingWords } from '../words/saving.ts'
import { entryLabel, namedEntries } from './entry-text.server.ts'

/** Longer entries are refused by name: nothing in the profile needs as much. */
export const LONGEST_ENTRY = 500

/** The entries that are too long, each by its label. */
export function tooLongIssues(
  facts: readonly Fact<FactKey>[],
  names: readonly string[],
  language: Language,
  day: string,
): { name: string; message: string }[] {
  return namedEntries(facts, day)
    .filter(entry => names.includes(entry.name))
    .map(entry => ({
      name: entry.name,
      message: savingWords[language].tooLong(entryLabel(entry, language), LONGEST_ENTRY),
    }))
}
