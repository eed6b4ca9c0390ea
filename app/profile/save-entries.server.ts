import { profileSection } from '#db/profiles.ts'
import type { FactKey } from '#rules/facts/dictionary.ts'
import type { Fact, Section } from '#rules/facts/fact.ts'
import type { CompanyActor } from '../access/actor.ts'
import type { PortalContext } from '../context.ts'
import { saveMerging, type SavedMerging } from '../merging/save-merging.server.ts'
import { saveProfileSection } from '../use-cases/save-profile-section.ts'
import { namedEntries } from './entry-text.server.ts'
import { LONGEST_ENTRY } from './too-long.server.ts'

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
}

export type SaveEntriesResult = SavedMerging | { kind: 'too long'; names: string[] }

/** Saves what a form says of a section of the profile, merged with what was saved meanwhile. */
export async function saveEntries(
  context: SavingContext,
  { actor, section, facts, entries }: SaveForm,
): Promise<SaveEntriesResult> {
  const names = namedEntries(facts, context.today()).map(entry => entry.name)
  const tooLong = names.filter(name => (entries[name] ?? '').length > LONGEST_ENTRY)
  if (tooLong.length > 0) return { kind: 'too long', names: tooLong }
  const organisationId = actor.organisation.id
  return saveMerging<never>(entries, names, {
    read: () => profileSection(context.db, { organisationId, section }),
    write: async (answers, seen) => {
      const by = { id: actor.account.id, role: actor.role }
      const change = { organisationId, section, answers, seen, actor: by }
      const saved = await saveProfileSection(context, change)
      return saved.kind === 'saved' ? saved : 'conflict'
    },
  })
}
