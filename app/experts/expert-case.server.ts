import { blindedOf, panelSubmission } from '#db/panel-cases.ts'
import type { Panel } from '#db/panels.ts'
import type { Db } from '#db/transaction.ts'
import { programmeById } from '#rules/programmes/index.ts'
import type { Language } from '#rules/words.ts'
import { STATEMENT } from '../applications/parts.server.ts'
import {
  answerSections,
  type AnswerRow,
  type AnswerSection,
} from '../review/case-answers.server.ts'
import { evidencePapers, type EvidencePaper } from '../review/case-evidence.server.ts'
import { entriesOf, versionOf, type CaseVersion } from '../review/case-versions.server.ts'
import { expertWords } from '../words/experts.ts'
import { redacted, tellingTexts } from './redact.ts'

/** What an expert reads of a case; in a blind review only what does not tell whose it is. */
export type ExpertCase = {
  ordinal: number
  sections: AnswerSection[]
  /** Null files: there are so many, and they are not shown. */
  papers: (Pick<EvidencePaper, 'field' | 'label' | 'required'> & {
    count: number
    files: { id: string; name: string; size: string }[] | null
  })[]
}

/** Entries that tell who applies or where, however they are worded. */
const tellingFields: readonly string[] = [
  'address',
  'seat',
  'zone',
  'contactName',
  'contactTelephone',
]

/** The version that a panel reviews, as its experts may see it; null where nothing is there. */
export async function expertCase(
  db: Db,
  panel: Pick<Panel, 'id' | 'blind'>,
  language: Language,
): Promise<ExpertCase | null> {
  const found = await panelSubmission(db, panel.id)
  const programme = found === null ? null : programmeById(found.programmeVersion)
  const version = found === null ? null : versionOf([found.submission], null)
  if (programme === null || version === null) return null
  const whole = { ...version, before: null }
  const sections = answerSections(programme, whole, language)
  const papers = evidencePapers(programme, { version: whole, files: [] }, language)
  const { ordinal } = version.submission
  if (!panel.blind) return { ordinal, sections, papers: papers.map(openPaper) }
  const telling = tellingTexts(await blindedOf(db, panel.id), textsIn(version))
  const { hidden } = expertWords[language].seat
  return {
    ordinal,
    sections: sections.map(section => blindSection(section, { telling, hidden })),
    papers: papers.map(({ field, label, required, files }) => {
      return { field, label, required, count: files.length, files: null }
    }),
  }
}

function openPaper({ field, label, required, files }: EvidencePaper) {
  const shown = files.map(({ id, name, size }) => ({ id, name, size }))
  return { field, label, required, count: files.length, files: shown }
}

/** Contact, address and names of files, which may stand in any other text too. */
function textsIn(version: CaseVersion): string[] {
  const typed = entriesOf(version.answers)
  const statement = version.answers.application[STATEMENT] ?? {}
  return [
    typed['address'] ?? '',
    statement['contactName'] ?? '',
    statement['contactTelephone'] ?? '',
    ...version.evidence.map(file => file.name),
  ]
}

type Blind = { telling: readonly string[]; hidden: string }

function blindSection(section: AnswerSection, blind: Blind): AnswerSection {
  return { ...section, rows: section.rows.map(row => blindRow(row, blind)) }
}

function blindRow(row: AnswerRow, { telling, hidden }: Blind): AnswerRow {
  const isTelling = tellingFields.includes(row.field.split('.').at(-1) ?? '')
  return {
    ...row,
    entries: row.entries.map(entry => ({
      ...entry,
      value: entry.value === '' ? '' : isTelling ? hidden : redacted(entry.value, telling, hidden),
    })),
  }
}
