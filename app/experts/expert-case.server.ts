import type { Application } from '#db/applications.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { notedTies } from '#db/case-ties.ts'
import { blindedOf, panelSubmission } from '#db/panel-cases.ts'
import type { Panel } from '#db/panels.ts'
import { latestSubmission, type Submission } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { programmeById } from '#rules/programmes/index.ts'
import type { Language } from '#rules/words.ts'
import { STATEMENT } from '../applications/parts.server.ts'
import type { PreviewedFile } from '../components/file-preview.tsx'
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
    files: (PreviewedFile & { size: string })[] | null
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
  panel: Pick<Panel, 'id' | 'application_id' | 'blind'>,
  language: Language,
): Promise<ExpertCase | null> {
  const found = await panelSubmission(db, panel.id)
  const { application_id: applicationId, blind } = panel
  return found === null ? null : caseShown(db, { ...found, applicationId, blind }, language)
}

/** The same of a case whose panel is not there yet: what its experts would see today. */
export async function expertPreview(
  db: Db,
  { application, blind }: { application: Application; blind: boolean },
  language: Language,
): Promise<ExpertCase | null> {
  const { id: applicationId, programme_version: programmeVersion } = application
  const submission = await latestSubmission(db, applicationId)
  if (submission === null) return null
  return caseShown(db, { submission, programmeVersion, applicationId, blind }, language)
}

type Reviewed = {
  submission: Submission
  programmeVersion: string
  applicationId: string
  blind: boolean
}

async function caseShown(
  db: Db,
  { submission, programmeVersion, applicationId, blind }: Reviewed,
  language: Language,
): Promise<ExpertCase | null> {
  const programme = programmeById(programmeVersion)
  const version = versionOf([submission], null)
  if (programme === null || version === null) return null
  const whole = { ...version, before: null }
  const files = blind ? [] : await attachmentsOf(db, applicationId)
  const sections = answerSections(programme, whole, language)
  const papers = evidencePapers(programme, { version: whole, files }, language)
  const { ordinal } = version.submission
  if (!blind) return { ordinal, sections, papers: papers.map(openPaper) }
  const { officers, inventors } = (await notedTies(db, applicationId)).ties
  const known = [...textsIn(version), ...officers, ...inventors]
  const telling = tellingTexts(await blindedOf(db, applicationId), known)
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
  const shown = files.map(({ id, name, size, shows }) => ({ id, name, size, shows }))
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
