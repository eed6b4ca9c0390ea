import type { Answers } from '#db/answers-json.ts'
import type { Language } from '#rules/words.ts'
import type { FactFieldView } from '../components/fact-form.tsx'
import { factFieldViews, issueList } from '../forms/fact-form.server.ts'
import type { KeptSection } from '../merging/save-merging.server.ts'
import { shownOf } from '../merging/seen-entries.server.ts'
import { readEntries } from '../profile/entries.server.ts'
import { applicationWords } from '../words/application.ts'
import { formatInstant } from '../words/format.ts'
import type { CaseFile } from './case-file.server.ts'
import { openNames, openPart } from './open-parts.server.ts'
import { partStatus, savedPart, statementFaults } from './part-status.server.ts'
import { partLead, partTitle } from './part-title.server.ts'
import type { Part } from './parts.server.ts'

export type PartView = {
  application: string
  name: string
  title: string
  lead: string
  programme: string
  shared: boolean
  fields: FactFieldView[]
  statement: { name: string; value: string; error: string | null }[]
  issues: { name: string; message: string }[]
  version: number
  /** The entries as they are saved in that version. */
  was: Answers
  savedAt: string | null
  correcting: boolean
  ticked: boolean
  changedSince: boolean
}

/**
 * One part as its form shows it; `typed` stands over what is saved, where it is given. `over` is what
 * the form will be compared with, else what is saved now.
 */
export function partView(
  file: CaseFile,
  part: Part,
  { language, typed = {}, over }: { language: Language; typed?: Answers; over?: KeptSection },
): PartView {
  const { day } = file.read
  const saved = over ?? savedPart(file, part)
  const open = openPart(file, part)
  const read = readEntries({ ...file.read.typed, ...typed }, day)
  const status = partStatus(file, part)
  const statement = statementFields(open.entries, read.typed, language)
  return {
    application: file.application.id,
    name: part.name,
    title: partTitle(part.name, language),
    lead: partLead(part.name, language),
    programme: language === 'en' ? file.programme.names.en : file.programme.names.zh,
    shared: part.home === 'profile',
    fields: factFieldViews(open.facts, read.typed, read.issues, language, day),
    statement,
    issues: [
      ...issueList(open.facts, read.issues, language, day),
      ...statement.flatMap(({ name, error }) => (error === null ? [] : [{ name, message: error }])),
    ],
    version: saved?.version ?? 0,
    was: shownOf(saved?.answers ?? {}, openNames(open, day)),
    savedAt: saved === undefined ? null : formatInstant(saved.updatedAt),
    correcting: open.correcting,
    ticked: status.state === 'checked',
    changedSince: status.changedSince,
  }
}

/** A telephone number that cannot be read is said at once; an empty entry only when it is checked. */
function statementFields(
  entries: readonly string[],
  typed: Answers,
  language: Language,
): PartView['statement'] {
  const faults: readonly string[] = statementFaults(typed)
  return entries.map(name => {
    const value = typed[name] ?? ''
    const isWrong = value.trim() !== '' && faults.includes(name)
    return { name, value, error: isWrong ? applicationWords[language].telephoneFault : null }
  })
}
