import { attachmentsOf, insertAttachment } from '#db/attachments.ts'
import { insertFileScan, type Scanned } from '#db/file-scans.ts'
import { appendAudit } from '#db/audit.ts'
import { newId } from '#db/id.ts'
import { inTransaction } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { caseProgramme } from './case-programme.ts'
import { isAskedFor } from './corrected.ts'
import { openForCompany } from './open-for-company.ts'
import type { UseCaseContext } from './use-case-context.ts'

export const FILES_PER_PAPER = 10

export type EvidenceInput = {
  applicationId: string
  organisationId: string
  /** The paper of the programme's list. */
  documentId: string
  fileName: string
  mediaType: string
  sizeBytes: number
  /** In hex. */
  sha256: string
  /** Under the files' folder; the whole file lies there already. */
  storagePath: string
  /** Null or left out where no scanner is configured. */
  scanned?: Scanned | null
  actor: { id: string; role: CompanyRole }
}

export type EvidenceResult =
  | { kind: 'recorded'; id: string }
  | { kind: 'not found' }
  /** Submitted, ended, or a paper that the correction does not ask for. */
  | { kind: 'not open' }
  | { kind: 'unknown paper' }
  | { kind: 'too many files' }

/** Records a file that was received whole. On any other answer the caller removes the file. */
export function recordAttachment(
  context: UseCaseContext,
  input: EvidenceInput,
): Promise<EvidenceResult> {
  const { applicationId, organisationId, documentId, actor } = input
  return inTransaction(context.db, async (trx): Promise<EvidenceResult> => {
    const open = await openForCompany(trx, { id: applicationId, organisationId })
    if (open === 'not found' || open === 'not open') return { kind: open }
    const { papers } = caseProgramme(context, open.application)
    if (!papers.includes(documentId)) return { kind: 'unknown paper' }
    if (open.asked !== 'everything' && !isAskedFor(open.asked, `document.${documentId}`))
      return { kind: 'not open' }
    const files = await attachmentsOf(trx, applicationId)
    const same = files.filter(file => file.document_id === documentId)
    if (same.length >= FILES_PER_PAPER) return { kind: 'too many files' }
    const id = newId()
    const at = context.now()
    await insertAttachment(trx, {
      id,
      organisation_id: organisationId,
      application_id: applicationId,
      document_id: documentId,
      file_name: input.fileName,
      media_type: input.mediaType,
      size_bytes: input.sizeBytes,
      sha256: input.sha256,
      storage_path: input.storagePath,
      uploaded_by: actor.id,
      uploaded_at: at,
      removed_at: null,
    })
    if (input.scanned != null)
      await insertFileScan(trx, { storagePath: input.storagePath, scanned: input.scanned, at })
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: 'evidence.receive',
      objectType: 'attachment',
      objectId: id,
      organisationId,
      requestId: context.requestId,
      detail: { application: applicationId, document: documentId, sha256: input.sha256 },
    })
    return { kind: 'recorded', id }
  })
}
