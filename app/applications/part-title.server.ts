import type { Language } from '#rules/words.ts'
import { applicationWords } from '../words/application.ts'
import { profileWords } from '../words/profile.ts'
import { STATEMENT, type PartName } from './parts.server.ts'

export function partTitle(name: PartName, language: Language): string {
  return name === STATEMENT
    ? applicationWords[language].statement
    : profileWords[language].sections[name]
}

/** One sentence under the title; empty where there is none. */
export function partLead(name: PartName, language: Language): string {
  if (name === STATEMENT) return applicationWords[language].statementHint
  const leads: Readonly<Record<string, string>> = profileWords[language].sectionLeads
  return leads[name] ?? ''
}
