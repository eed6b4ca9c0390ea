import { attachmentById } from '#db/attachments.ts'
import { companyPaperOfContent, countCompanyPapers } from '#db/company-papers.ts'
import { holdOrganisation } from '#db/organisations.ts'
import { inTransaction } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { uploadLimits, type UseCaseContext } from './use-case-context.ts'
import { writeCompanyPaper } from './write-company-paper.ts'

export type KeepEvidenceInput = {
  attachmentId: string
  organisationId: string
  actor: { id: string; role: CompanyRole }
}

export type KeepEvidenceResult =
  | { kind: 'kept'; documentId: string; fileName: string }
  | { kind: 'duplicate'; documentId: string; fileName: string; same: string }
  | { kind: 'library full'; documentId: string; fileName: string }
  | { kind: 'not found' }

const notDescribed = { kind: 'other', valid_from: null, valid_to: null, note: '' } as const

/** Puts a file that was handed in into the library too, to use again; kind and validity come later. */
export function keepEvidenceAsPaper(
  context: UseCaseContext,
  { attachmentId, organisationId, actor }: KeepEvidenceInput,
): Promise<KeepEvidenceResult> {
  const scope = { kind: 'organisation', organisationId } as const
  return inTransaction(context.db, async (trx): Promise<KeepEvidenceResult> => {
    await holdOrganisation(trx, organisationId)
    const file = await attachmentById(trx, { id: attachmentId, scope })
    if (file?.removed_at !== null) return { kind: 'not found' }
    const said = { documentId: file.document_id, fileName: file.file_name }
    const same = await companyPaperOfContent(trx, { organisationId, sha256: file.sha256 })
    if (same !== null) return { kind: 'duplicate', same: same.file_name, ...said }
    if ((await countCompanyPapers(trx, organisationId)) >= uploadLimits(context).papersPerCompany)
      return { kind: 'library full', ...said }
    await writeCompanyPaper(trx, context, {
      organisationId,
      said: notDescribed,
      fileName: file.file_name,
      mediaType: file.media_type,
      sizeBytes: file.size_bytes,
      sha256: file.sha256,
      storagePath: file.storage_path,
      at: context.now(),
      actor,
    })
    return { kind: 'kept', ...said }
  })
}
