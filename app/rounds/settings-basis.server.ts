import { clocks, extensions } from '#rules/procedure/clocks.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'

/** Where the default of each setting comes from, by the name of its field. */
export function settingsBasis(version: string, language: Language): Record<string, string> {
  const basis: Record<string, string> = {}
  for (const [name, clock] of Object.entries(clocks))
    basis[`days.${name}`] = inLanguage(clock.basis, language)
  for (const [name, extension] of Object.entries(extensions))
    basis[`more.${name}`] = inLanguage(extension.basis, language)
  const programme = programmeById(version)
  if (programme !== null) basis['validity'] = inLanguage(programme.validity.words, language)
  return basis
}
