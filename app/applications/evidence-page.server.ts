import type { AppLoadContext } from '@remix-run/node'
import { companyPaperById } from '#db/company-papers.ts'
import { bytesOfCompany } from '#db/stored-files.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { acceptedEndings } from '../files/file-kind.ts'
import { uploadNotice, type UploadNotice } from '../files/upload-notice.server.ts'
import { endedBefore, reuseView } from '../library/reuse.server.ts'
import { formatBytes } from '../words/bytes.ts'
import { uploadsWords } from '../words/uploads.ts'
import type { CaseFile } from './case-file.server.ts'
import { paperViews } from './papers.server.ts'

type Reader = { url: string; language: Language }

/** The papers of an application with what may be handed in, and what came of the last act. */
export async function evidencePage(context: AppLoadContext, file: CaseFile, reader: Reader) {
  const { language } = reader
  const search = new URL(reader.url).searchParams
  const document = search.get('document')
  return {
    id: file.application.id,
    programme: inLanguage(file.programme.names, language),
    correcting: file.notice !== null,
    papers: paperViews(file, language),
    reuse: await reuseView(context.db, file, language),
    limits: await limitsLeft(context, file),
    removed: search.has('removed'),
    /** About the paper `document`, or about none that is known. */
    told: { document, notice: await noticeOf(context, file, { search, language, document }) },
  }
}

/** How much a file, and all that is still to come, may have. */
async function limitsLeft({ db, uploadLimits }: AppLoadContext, file: CaseFile) {
  const used = file.files.reduce((sum, each) => sum + each.size_bytes, 0)
  const company = await bytesOfCompany(db, file.application.organisation_id)
  const bytes = Math.min(
    uploadLimits.bytesPerApplication - used,
    uploadLimits.bytesPerCompany - company,
  )
  return {
    each: formatBytes(uploadLimits.fileBytes),
    eachBytes: uploadLimits.fileBytes,
    files: uploadLimits.filesPerApplication,
    all: formatBytes(uploadLimits.bytesPerApplication),
    filesLeft: Math.max(0, uploadLimits.filesPerApplication - file.files.length),
    bytesLeft: formatBytes(Math.max(0, bytes)),
  }
}

async function noticeOf(
  { db, uploadLimits: limits }: AppLoadContext,
  file: CaseFile,
  {
    search,
    language,
    document,
  }: { search: URLSearchParams; language: Language; document: string | null },
): Promise<UploadNotice | null> {
  const words = uploadsWords[language]
  const done = search.get('done')
  if (done === 'kept')
    return { text: words.keptToo(search.get('file') ?? ''), tone: 'good', status: 200 }
  if (done === 'reused') {
    const organisationId = file.application.organisation_id
    const paper = await companyPaperById(db, { id: search.get('paper') ?? '', organisationId })
    if (paper === null) return null
    const ended = endedBefore(paper, file.read.day, language)
    return ended === null
      ? { text: words.reused(paper.file_name), tone: 'good', status: 200 }
      : { text: words.reusedEnded(paper.file_name, ended), tone: 'due', status: 200 }
  }
  const asked = file.programme.papers.find(paper => paper.id === document)
  const endings = asked?.accepts ?? acceptedEndings
  return uploadNotice(search, { language, limits, endings })
}
