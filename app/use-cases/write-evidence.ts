import { insertAttachment } from '#db/attachments.ts'
import { appendAudit } from '#db/audit.ts'
import { newId } from '#db/id.ts'
import type { Trx } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import type { FileForPaper } from './place-for-file.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type EvidenceToWrite = FileForPaper & {
  mediaType: string
  storagePath: string
  at: string
  action: 'evidence.receive' | 'evidence.reuse'
  actor: { id: string; role: CompanyRole }
}

/** Writes the record of a file for a paper, with its row in the trail; gives the record's id. */
export async function writeEvidence(
  trx: Trx,
  { requestId }: Pick<UseCaseContext, 'requestId'>,
  file: EvidenceToWrite,
): Promise<string> {
  const { applicationId, organisationId, documentId, sha256, at, actor } = file
  const id = newId()
  await insertAttachment(trx, {
    id,
    organisation_id: organisationId,
    application_id: applicationId,
    document_id: documentId,
    file_name: file.fileName,
    media_type: file.mediaType,
    size_bytes: file.sizeBytes,
    sha256,
    storage_path: file.storagePath,
    uploaded_by: actor.id,
    uploaded_at: at,
    removed_at: null,
  })
  await appendAudit(trx, {
    at,
    actorId: actor.id,
    actorRole: actor.role,
    action: file.action,
    objectType: 'attachment',
    objectId: id,
    organisationId,
    requestId,
    detail: { application: applicationId, document: documentId, sha256 },
  })
  return id
}
