import { attachmentsOf } from '#db/attachments.ts'
import type { Trx } from '#db/transaction.ts'
import { acceptedEndings, endingOf } from '../files/file-kind.ts'
import { caseProgramme } from './case-programme.ts'
import { isAskedFor } from './corrected.ts'
import { openForCompany } from './open-for-company.ts'
import { uploadLimits, type UseCaseContext } from './use-case-context.ts'

export type FileForPaper = {
  applicationId: string
  organisationId: string
  /** The paper of the programme's list. */
  documentId: string
  fileName: string
  sizeBytes: number
  /** In hex. */
  sha256: string
}

export type NoPlace =
  | { kind: 'not found' }
  /** Submitted, ended, or a paper that the correction does not ask for. */
  | { kind: 'not open' }
  | { kind: 'unknown paper' }
  | { kind: 'wrong ending' }
  /** The paper has a file of the same content. */
  | { kind: 'duplicate'; same: string }
  | { kind: 'full'; of: 'paper-full' | 'application-files' | 'application-bytes' }

/** Whether one more file may stand for a paper; the application is held until the transaction ends. */
export async function placeForFile(
  trx: Trx,
  context: UseCaseContext,
  file: FileForPaper,
): Promise<{ kind: 'free' } | NoPlace> {
  const { applicationId, organisationId, documentId } = file
  const open = await openForCompany(trx, { id: applicationId, organisationId })
  if (open === 'not found' || open === 'not open') return { kind: open }
  const { papers, endings = {} } = caseProgramme(context, open.application)
  if (!papers.includes(documentId)) return { kind: 'unknown paper' }
  if (open.asked !== 'everything' && !isAskedFor(open.asked, `document.${documentId}`))
    return { kind: 'not open' }
  if (!(endings[documentId] ?? acceptedEndings).includes(endingOf(file.fileName)))
    return { kind: 'wrong ending' }
  const limits = uploadLimits(context)
  const files = await attachmentsOf(trx, applicationId)
  const forPaper = files.filter(each => each.document_id === documentId)
  const same = forPaper.find(each => each.sha256 === file.sha256)
  if (same !== undefined) return { kind: 'duplicate', same: same.file_name }
  if (forPaper.length >= limits.filesPerPaper) return { kind: 'full', of: 'paper-full' }
  if (files.length >= limits.filesPerApplication) return { kind: 'full', of: 'application-files' }
  const bytes = files.reduce((sum, each) => sum + each.size_bytes, file.sizeBytes)
  if (bytes > limits.bytesPerApplication) return { kind: 'full', of: 'application-bytes' }
  return { kind: 'free' }
}
