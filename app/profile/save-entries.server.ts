import type { Language } from '#rules/words.ts'
import type { FactKey } from '#rules/facts/dictionary.ts'
import type { Fact, Section } from '#rules/facts/fact.ts'
import type { CompanyActor } from '../access/actor.ts'
import type { PortalContext } from '../context.ts'
import { saveProfileSection } from '../use-cases/save-profile-section.ts'
import { namedEntries } from './entry-text.server.ts'
import { readProfile, savedSection } from './profile-view.server.ts'
import {
  differences,
  LONGEST_ENTRY,
  sameAnswers,
  takeEntries,
  type Difference,
} from './take-entries.server.ts'

export type SavingContext = Pick<PortalContext, 'db' | 'now' | 'today' | 'requestId'>

/** Who saves, as far as saving asks. */
export type Saver = {
  organisation: Pick<CompanyActor['organisation'], 'id'>
  account: Pick<CompanyActor['account'], 'id'>
  role: CompanyActor['role']
}

type SaveForm = {
  actor: Saver
  section: Section
  /** The facts that the form shows. */
  facts: readonly Fact<FactKey>[]
  entries: Readonly<Record<string, string>>
  language: Language
}

export type SaveEntriesResult =
  | { kind: 'saved'; version: number }
  | { kind: 'conflict'; differences: Difference[] }
  | { kind: 'too long'; names: string[] }

/** Saves what a form says of a section of the profile; the same content again is no new version. */
export async function saveEntries(
  context: SavingContext,
  { actor, section, facts, entries, language }: SaveForm,
): Promise<SaveEntriesResult> {
  const day = context.today()
  const named = namedEntries(facts, day)
  const names = named.map(entry => entry.name)
  const tooLong = names.filter(name => (entries[name] ?? '').length > LONGEST_ENTRY)
  if (tooLong.length > 0) return { kind: 'too long', names: tooLong }

  const profile = await readProfile(context.db, actor.organisation.id, day)
  const saved = savedSection(profile, section)
  const version = saved?.version ?? 0
  const answers = takeEntries(saved?.answers ?? {}, entries, names)
  if (sameAnswers(saved?.answers ?? {}, answers)) return { kind: 'saved', version }
  const result = await saveProfileSection(context, {
    organisationId: actor.organisation.id,
    section,
    answers,
    seen: seenVersion(entries),
    actor: { id: actor.account.id, role: actor.role },
  })
  if (result.kind === 'saved') return result
  const theirs = result.current?.answers ?? {}
  return {
    kind: 'conflict',
    differences: differences(named, { theirs, yours: entries }, { language, day }),
  }
}

/** The version that the form was shown with; a spoilt one is that of nobody. */
export function seenVersion(entries: Readonly<Record<string, string>>): number {
  const typed = entries['version'] ?? ''
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1
}
