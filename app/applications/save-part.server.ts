import type { Answers } from '#db/answers-json.ts'
import type { Language } from '#rules/words.ts'
import { namedEntries } from '../profile/entry-text.server.ts'
import {
  saveEntries,
  seenVersion,
  type Saver,
  type SavingContext,
} from '../profile/save-entries.server.ts'
import { profileSectionNamed } from '../profile/sections.server.ts'
import {
  differences,
  LONGEST_ENTRY,
  sameAnswers,
  takeEntries,
  type Difference,
} from '../profile/take-entries.server.ts'
import { saveApplicationSection } from '../use-cases/save-application-section.ts'
import { TICKED_VERSION } from '../use-cases/ticked-version.ts'
import { applicationWords } from '../words/application.ts'
import { caseFile, type CaseFile } from './case-file.server.ts'
import { openPart, type OpenPart } from './open-parts.server.ts'
import { partStatus, versionOf } from './part-status.server.ts'
import type { Part } from './parts.server.ts'

const LONGEST_NOTE = 2000

export type SavePart = {
  actor: Saver
  file: CaseFile
  part: Part
  entries: Readonly<Record<string, string>>
  language: Language
  /** `keep` leaves the mark to stand as long as nothing changes: what saves itself gives none. */
  tick: 'give' | 'take away' | 'keep'
}

export type SavePartResult =
  | { kind: 'saved'; version: number }
  /** Saved, but not marked as checked: something is missing or cannot be read. */
  | { kind: 'not ticked' }
  | { kind: 'conflict'; differences: Difference[] }
  | { kind: 'too long'; names: string[] }
  | { kind: 'not open' }

/** Saves a part where it lives, and marks it as checked for exactly the version that was saved. */
export async function savePart(context: SavingContext, save: SavePart): Promise<SavePartResult> {
  const open = openPart(save.file, save.part)
  const result =
    save.part.home === 'profile'
      ? await saveShared(context, save, open)
      : await saveOwn(context, save, open)
  if (result.kind !== 'saved' || open.correcting || save.tick === 'keep') return result
  return settleTick(context, save, result)
}

function saveShared(
  context: SavingContext,
  { actor, part, entries, language }: SavePart,
  { facts }: OpenPart,
): Promise<SavePartResult> {
  const section = profileSectionNamed(part.name)
  if (section === null) return Promise.resolve({ kind: 'not open' })
  return saveEntries(context, { actor, section, facts, entries, language })
}

async function saveOwn(
  context: SavingContext,
  { file, part, entries, language, actor }: SavePart,
  open: OpenPart,
): Promise<SavePartResult> {
  const day = context.today()
  const named = namedEntries(open.facts, day)
  const names = [...named.map(entry => entry.name), ...open.entries]
  const tooLong = names.filter(name => (entries[name] ?? '').length > longest(name))
  if (tooLong.length > 0) return { kind: 'too long', names: tooLong }
  const saved = file.sections.find(each => each.section === part.name)
  const answers = takeEntries(saved?.answers ?? {}, entries, names)
  if (sameAnswers(saved?.answers ?? {}, answers))
    return { kind: 'saved', version: saved?.version ?? 0 }
  const result = await write(context, { file, part, actor, answers }, seenVersion(entries), false)
  if (result.kind === 'saved') return result
  if (result.kind !== 'conflict') return { kind: 'not open' }
  const both = { theirs: result.current?.answers ?? {}, yours: entries }
  const own = open.entries
    .filter(name => (both.theirs[name] ?? '').trim() !== (entries[name] ?? '').trim())
    .map(name => ({
      name,
      label: labelOf(name, language),
      theirs: both.theirs[name] ?? '',
      yours: entries[name] ?? '',
    }))
  return { kind: 'conflict', differences: [...differences(named, both, { language, day }), ...own] }
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

function labelOf(name: string, language: Language): string {
  const words: Readonly<Record<string, unknown>> = applicationWords[language]
  const label = words[name]
  return typeof label === 'string' ? label : name
}
