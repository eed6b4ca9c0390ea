import type { Answers } from '#db/answers-json.ts'
import { applicationSection } from '#db/application-sections.ts'
import { saveMerging, type SavedMerging } from '../merging/save-merging.server.ts'
import { saveEntries, type Saver, type SavingContext } from '../profile/save-entries.server.ts'
import { profileSectionNamed } from '../profile/sections.server.ts'
import { LONGEST_ENTRY } from '../profile/too-long.server.ts'
import { saveApplicationSection } from '../use-cases/save-application-section.ts'
import { TICKED_VERSION } from '../use-cases/ticked-version.ts'
import { caseFile, type CaseFile } from './case-file.server.ts'
import { openNames, openOf, type OpenPart } from './open-parts.server.ts'
import { partStatus, versionOf } from './part-status.server.ts'
import type { Part } from './parts.server.ts'

const LONGEST_NOTE = 2000

export type SavePart = {
  actor: Saver
  file: CaseFile
  part: Part
  entries: Readonly<Record<string, string>>
  /** `keep` leaves the mark to stand as long as nothing changes: what saves itself gives none. */
  tick: 'give' | 'take away' | 'keep'
}

export type SavePartResult =
  | SavedMerging
  /** Saved, but not marked as checked: something is missing or cannot be read. */
  | { kind: 'not ticked' }
  | { kind: 'too long'; names: string[] }
  | { kind: 'not open' }

/**
 * Saves a part where it lives, and marks it as checked for exactly the version that was saved; what
 * was merged with somebody else's entries nobody has checked yet.
 */
export async function savePart(context: SavingContext, save: SavePart): Promise<SavePartResult> {
  const open = openOf(save.file, save.part)
  if (open === null) return { kind: 'not open' }
  const result =
    save.part.home === 'profile'
      ? await saveShared(context, save, open)
      : await saveOwn(context, save, open)
  if (result.kind !== 'saved' || open.correcting || save.tick === 'keep') return result
  const tick = result.meanwhile === null ? save.tick : 'take away'
  return settleTick(context, { ...save, tick }, result)
}

function saveShared(
  context: SavingContext,
  { actor, part, entries }: SavePart,
  { facts }: OpenPart,
): Promise<SavePartResult> {
  const section = profileSectionNamed(part.name)
  if (section === null) return Promise.resolve({ kind: 'not open' })
  return saveEntries(context, { actor, section, facts, entries })
}

async function saveOwn(
  context: SavingContext,
  { file, part, entries, actor }: SavePart,
  open: OpenPart,
): Promise<SavePartResult> {
  const names = openNames(open, context.today())
  const tooLong = names.filter(name => (entries[name] ?? '').length > longest(name))
  if (tooLong.length > 0) return { kind: 'too long', names: tooLong }
  const key = { applicationId: file.application.id, section: part.name }
  const result = await saveMerging<'not open'>(entries, names, {
    read: () => applicationSection(context.db, key),
    write: async (answers, seen) => {
      const saved = await write(context, { file, part, actor, answers }, seen, false)
      return saved.kind === 'saved' ? saved : saved.kind === 'conflict' ? 'conflict' : 'not open'
    },
  })
  return result === 'not open' ? { kind: result } : result
}

/** The mark is given only to what is whole and readable as it is saved now. */
async function settleTick(
  context: SavingContext,
  { actor, file: before, part, tick }: SavePart,
  result: SavePartResult,
): Promise<SavePartResult> {
  const key = { id: before.application.id, organisationId: actor.organisation.id }
  const file = await caseFile(context.db, { ...key, day: context.today() })
  const status = partStatus(file, part)
  const isFit =
    status.problems === 0 && (part.name !== 'statement' || status.answered === status.all)
  const gives = tick === 'give' && isFit
  if (gives !== (status.state === 'checked')) {
    const saved = file.sections.find(each => each.section === part.name)
    const shared = gives ? { [TICKED_VERSION]: String(versionOf(file, part)) } : {}
    const answers = part.home === 'profile' ? shared : (saved?.answers ?? {})
    await write(context, { file, part, actor, answers }, saved?.version ?? 0, gives)
  }
  return tick === 'give' && !gives ? { kind: 'not ticked' } : result
}

type Writing = Pick<SavePart, 'file' | 'part' | 'actor'> & { answers: Answers }

function write(
  context: SavingContext,
  { file, part, actor, answers }: Writing,
  seen: number,
  markedComplete: boolean,
) {
  return saveApplicationSection(context, {
    applicationId: file.application.id,
    organisationId: actor.organisation.id,
    section: part.name,
    answers,
    markedComplete,
    seen,
    actor: { id: actor.account.id, role: actor.role },
  })
}

function longest(name: string): number {
  return name === 'note' ? LONGEST_NOTE : LONGEST_ENTRY
}
