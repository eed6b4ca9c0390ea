import { companyPaperById } from '#db/company-papers.ts'
import { fileScanOf } from '#db/file-scans.ts'
import { inTransaction } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { placeForFile, type NoPlace } from './place-for-file.ts'
import type { UseCaseContext } from './use-case-context.ts'
import { writeEvidence } from './write-evidence.ts'

export type TakeCompanyPaperInput = {
  paperId: string
  applicationId: string
  organisationId: string
  /** The paper of the programme's list that it is for. */
  documentId: string
  actor: { id: string; role: CompanyRole }
}

export type TakeCompanyPaperResult =
  | { kind: 'taken'; id: string; fileName: string }
  /** Taken out of the library, or the scanner has not found it clean. */
  | { kind: 'unusable' }
  | NoPlace

/**
 * Hands in a paper of the library for a paper that an application asks for. The file is not copied:
 * both records point at it, and a submission freezes its hash.
 */
export function takeCompanyPaper(
  context: UseCaseContext,
  input: TakeCompanyPaperInput,
): Promise<TakeCompanyPaperResult> {
  const { organisationId, paperId } = input
  return inTransaction(context.db, async (trx): Promise<TakeCompanyPaperResult> => {
    const paper = await companyPaperById(trx, { id: paperId, organisationId })
    if (paper === null) return { kind: 'unusable' }
    const scan = await fileScanOf(trx, paper.storage_path)
    if (scan !== null && scan.state !== 'clean') return { kind: 'unusable' }
    const file = {
      applicationId: input.applicationId,
      organisationId,
      documentId: input.documentId,
      fileName: paper.file_name,
      mediaType: paper.media_type,
      sizeBytes: paper.size_bytes,
      sha256: paper.sha256,
      storagePath: paper.storage_path,
    }
    const place = await placeForFile(trx, context, file)
    if (place.kind !== 'free') return place
    const { actor } = input
    const at = context.now()
    const written = { ...file, at, actor, action: 'evidence.reuse' } as const
    const id = await writeEvidence(trx, context, written)
    return { kind: 'taken', id, fileName: paper.file_name }
  })
}
