import type { AppLoadContext } from '@remix-run/node'
import { contentUses } from '#db/attachments.ts'
import { companyPapers, companyPapersEndingBy, type CompanyPaper } from '#db/company-papers.ts'
import { scanStatesOf } from '#db/file-scans.ts'
import type { CompanyPaperKind } from '#db/schema-evidence.ts'
import { bytesOfCompany } from '#db/stored-files.ts'
import { addDays } from '#rules/calendar/day.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { ScanView } from '../applications/papers.server.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import { acceptedEndings } from '../files/file-kind.ts'
import { shownAs, type Shown } from '../files/shown-as.ts'
import { namedEndings } from '../files/upload-message.server.ts'
import { paths } from '../paths.ts'
import { formatBytes } from '../words/bytes.ts'
import { formatInstant } from '../words/format.ts'
import { ENDING_SOON_DAYS, validityView, type ValidityView } from './validity.ts'

export type PaperLine = {
  id: string
  name: string
  kind: CompanyPaperKind
  note: string
  /** As they are typed into the form. */
  validFrom: string
  validTo: string
  validity: ValidityView
  size: string
  at: string
  scan: ScanView
  shows: Shown | null
  uses: { to: string; label: string }[]
}

export type LibraryPage = {
  papers: PaperLine[]
  next: string | null
  ended: number
  ending: number
  endingDays: number
  limits: LimitsView
}

/** The limits as a page tells them before a file is chosen. */
export type LimitsView = {
  kinds: string
  accept: string
  each: string
  eachBytes: number
  left: string
  all: string
}

type Reader = { organisationId: string; language: Language; after: string | null }

/** The company's papers, how long each is valid and where it is used, and what may be added. */
export async function libraryPage(
  { db, uploadLimits: limits, today }: AppLoadContext,
  { organisationId, language, after }: Reader,
): Promise<LibraryPage> {
  const day = today()
  const { rows, next } = await companyPapers(db, organisationId, { after })
  const until = addDays(day, ENDING_SOON_DAYS)
  const ends = await companyPapersEndingBy(db, { organisationId, day: until })
  const ended = ends.filter(paper => (paper.valid_to ?? day) < day).length
  const scans = await scanStatesOf(
    db,
    rows.map(row => row.storage_path),
  )
  const hashes = rows.map(row => row.sha256)
  const uses = usesByContent(await contentUses(db, { organisationId, hashes }), language)
  const left = Math.max(0, limits.bytesPerCompany - (await bytesOfCompany(db, organisationId)))
  return {
    papers: rows.map(row => ({
      ...lineOf(row, { day, language }),
      scan: scans.get(row.storage_path) ?? 'off',
      uses: uses.get(row.sha256) ?? [],
    })),
    next,
    ended,
    ending: ends.length - ended,
    endingDays: ENDING_SOON_DAYS,
    limits: {
      kinds: namedEndings(acceptedEndings, language),
      accept: acceptedEndings.map(ending => `.${ending}`).join(','),
      each: formatBytes(limits.fileBytes),
      eachBytes: limits.fileBytes,
      left: formatBytes(left),
      all: formatBytes(limits.bytesPerCompany),
    },
  }
}

function lineOf(row: CompanyPaper, seen: { day: string; language: Language }) {
  return {
    id: row.id,
    name: row.file_name,
    kind: row.kind,
    note: row.note,
    validFrom: row.valid_from ?? '',
    validTo: row.valid_to ?? '',
    validity: validityView(row, seen),
    size: formatBytes(row.size_bytes),
    at: formatInstant(row.uploaded_at),
    shows: shownAs(row.media_type),
  }
}

type Uses = Awaited<ReturnType<typeof contentUses>>

/** The applications that use a file of each content, each once. */
function usesByContent(uses: Uses, language: Language): Map<string, PaperLine['uses']> {
  const byContent = new Map<string, PaperLine['uses']>()
  for (const use of uses) {
    const lines = byContent.get(use.sha256) ?? []
    const to = paths.application(use.application_id)
    const name = inLanguage(programmeOf(use).names, language)
    if (!lines.some(line => line.to === to))
      lines.push({ to, label: use.number === null ? name : `${name} · ${use.number}` })
    byContent.set(use.sha256, lines)
  }
  return byContent
}
