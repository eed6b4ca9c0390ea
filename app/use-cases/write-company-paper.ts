import { appendAudit } from '#db/audit.ts'
import { insertCompanyPaper } from '#db/company-papers.ts'
import { newId } from '#db/id.ts'
import type { Trx } from '#db/transaction.ts'
import type { CompanyPaperInput } from './receive-company-paper.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** Writes the record of a paper of the library, with its row in the trail; gives the record's id. */
export async function writeCompanyPaper(
  trx: Trx,
  { requestId }: Pick<UseCaseContext, 'requestId'>,
  paper: CompanyPaperInput & { at: string },
): Promise<string> {
  const { organisationId, sha256, at, actor } = paper
  const id = newId()
  await insertCompanyPaper(trx, {
    id,
    organisation_id: organisationId,
    ...paper.said,
    file_name: paper.fileName,
    media_type: paper.mediaType,
    size_bytes: paper.sizeBytes,
    sha256,
    storage_path: paper.storagePath,
    uploaded_by: actor.id,
    uploaded_at: at,
  })
  await appendAudit(trx, {
    at,
    actorId: actor.id,
    actorRole: actor.role,
    action: 'library.keep',
    objectType: 'company-paper',
    objectId: id,
    organisationId,
    requestId,
    detail: { sha256, kind: paper.said.kind },
  })
  return id
}
