import { attachmentById, markAttachmentRemoved } from '#db/attachments.ts'
import { appendAudit } from '#db/audit.ts'
import { inTransaction } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { isAskedFor } from './corrected.ts'
import { openForCompany } from './open-for-company.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type RemoveEvidenceInput = {
  attachmentId: string
  organisationId: string
  actor: { id: string; role: CompanyRole }
}

export type RemoveEvidenceResult =
  | { kind: 'removed'; applicationId: string; documentId: string }
  | { kind: 'not found' }
  | { kind: 'not open' }

/** Takes a file out of an open application. Record and file stay: a submission may point at them. */
export function removeEvidence(
  context: UseCaseContext,
  { attachmentId, organisationId, actor }: RemoveEvidenceInput,
): Promise<RemoveEvidenceResult> {
  const scope = { kind: 'organisation', organisationId } as const
  return inTransaction(context.db, async (trx): Promise<RemoveEvidenceResult> => {
    const file = await attachmentById(trx, { id: attachmentId, scope })
    if (file === null) return { kind: 'not found' }
    const open = await openForCompany(trx, { id: file.application_id, organisationId })
    if (open === 'not found' || open === 'not open') return { kind: open }
    if (open.asked !== 'everything' && !isAskedFor(open.asked, `document.${file.document_id}`))
      return { kind: 'not open' }
    const at = context.now()
    if (!(await markAttachmentRemoved(trx, { id: attachmentId, at }))) return { kind: 'not found' }
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: 'evidence.remove',
      objectType: 'attachment',
      objectId: attachmentId,
      organisationId,
      requestId: context.requestId,
      detail: { application: file.application_id, document: file.document_id },
    })
    return { kind: 'removed', applicationId: file.application_id, documentId: file.document_id }
  })
}
