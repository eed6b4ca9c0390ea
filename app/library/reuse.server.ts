import { contentUses } from '#db/attachments.ts'
import { companyPapers, type CompanyPaper } from '#db/company-papers.ts'
import { scanStatesOf } from '#db/file-scans.ts'
import type { Db } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { Language } from '#rules/words.ts'
import type { CaseFile } from '../applications/case-file.server.ts'
import { papersHandedIn } from '../applications/papers.server.ts'
import { endingOf } from '../files/file-kind.ts'
import { formatDay } from '../words/format.ts'
import { uploadsWords } from '../words/uploads.ts'

/** The papers that could be handed in for one that is asked for. */
export type LibraryChoices = {
  options: { value: string; label: string }[]
  /** The one that was handed in for the same paper before, or empty. */
  suggested: string
}

/** What the library and an application have to do with each other. */
export type ReuseView = {
  /** The papers of the library that could be handed in, by the paper asked for. */
  choices: Record<string, LibraryChoices>
  /** By file: whether the library keeps it, and the last day of a validity that is over. */
  files: Record<string, { inLibrary: boolean; endedOn: string | null }>
}

const ALL = 200

/** What of the library fits an application, and which of its files the library knows. */
export async function reuseView(db: Db, file: CaseFile, language: Language): Promise<ReuseView> {
  const organisationId = file.application.organisation_id
  const { rows } = await companyPapers(db, organisationId, { size: ALL })
  const usable = await usablePapers(db, rows)
  const hashes = usable.map(paper => paper.sha256)
  const uses = await contentUses(db, { organisationId, hashes })
  const usedFor = (document: string, { sha256 }: CompanyPaper) =>
    uses.some(use => use.sha256 === sha256 && use.document_id === document)
  const byContent = new Map(rows.map(paper => [paper.sha256, paper]))
  const { submitted_at: submitted } = file.application
  const day = submitted === null ? file.read.day : dayInBeijing(submitted)
  return {
    choices: Object.fromEntries(
      papersHandedIn(file.programme).map(({ id, accepts }) => {
        const here = file.files.filter(each => each.document_id === id).map(each => each.sha256)
        const fitting = usable.filter(
          paper => accepts.includes(endingOf(paper.file_name)) && !here.includes(paper.sha256),
        )
        const suggested = fitting.find(paper => usedFor(id, paper))?.id ?? ''
        const options = fitting.map(paper => optionOf(paper, day, language))
        return [id, { options, suggested }]
      }),
    ),
    files: Object.fromEntries(
      file.files.map(each => {
        const paper = byContent.get(each.sha256)
        const endedOn = paper === undefined ? null : endedBefore(paper, day, language)
        return [each.id, { inLibrary: paper !== undefined, endedOn }]
      }),
    ),
  }
}

/** The papers that the scanner found clean, or that no scanner saw. */
async function usablePapers(db: Db, papers: readonly CompanyPaper[]): Promise<CompanyPaper[]> {
  const scans = await scanStatesOf(
    db,
    papers.map(paper => paper.storage_path),
  )
  return papers.filter(paper => (scans.get(paper.storage_path) ?? 'clean') === 'clean')
}

function optionOf(paper: CompanyPaper, day: string, language: Language) {
  const hasEnded = endedBefore(paper, day, language) !== null
  const { optionEnded } = uploadsWords[language]
  return { value: paper.id, label: hasEnded ? optionEnded(paper.file_name) : paper.file_name }
}

/** The last day of the paper's validity where it was over before `day`, else null. */
export function endedBefore(
  { valid_to: to }: Pick<CompanyPaper, 'valid_to'>,
  day: string,
  language: Language,
): string | null {
  return to !== null && to < day ? formatDay(to, language) : null
}
