import { inTransaction } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { hasRoom, keepStoredFile, type StoredUpload } from './keep-stored-file.ts'
import { placeForFile, type FileForPaper, type NoPlace } from './place-for-file.ts'
import type { UseCaseContext } from './use-case-context.ts'
import { writeEvidence } from './write-evidence.ts'

export type EvidenceInput = FileForPaper &
  StoredUpload & { actor: { id: string; role: CompanyRole } }

export type EvidenceResult = { kind: 'recorded'; id: string } | { kind: 'no room' } | NoPlace

/** Records a file that was received whole. On any other answer the caller removes the file. */
export function recordAttachment(
  context: UseCaseContext,
  input: EvidenceInput,
): Promise<EvidenceResult> {
  return inTransaction(context.db, async (trx): Promise<EvidenceResult> => {
    if (!(await hasRoom(trx, context, input))) return { kind: 'no room' }
    const place = await placeForFile(trx, context, input)
    if (place.kind !== 'free') return place
    const at = context.now()
    await keepStoredFile(trx, input, at)
    const id = await writeEvidence(trx, context, { ...input, at, action: 'evidence.receive' })
    return { kind: 'recorded', id }
  })
}
