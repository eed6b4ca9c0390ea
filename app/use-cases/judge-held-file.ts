import { appendAudit } from '#db/audit.ts'
import { judgeScan } from '#db/file-scans.ts'
import { inTransaction } from '#db/transaction.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type HeldFileJudgement = {
  storagePath: string
  /** `released` = a false alarm, the file is open again; `refused` = the finding stands for good. */
  judgement: 'released' | 'refused'
  reason: string
  actor: { id: string; role: string }
}

/** A person's judgement on a file in quarantine, with its reason; false if it is not there any more. */
export function judgeHeldFile(
  context: UseCaseContext,
  { storagePath, judgement, reason, actor }: HeldFileJudgement,
): Promise<boolean> {
  const at = context.now()
  const state = judgement === 'released' ? 'clean' : 'refused'
  return inTransaction(context.db, async trx => {
    const judged = { storagePath, state, by: actor.id, at, reason } as const
    if (!(await judgeScan(trx, judged))) return false
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: `file.${judgement}`,
      objectType: 'file',
      objectId: storagePath.slice(-36),
      organisationId: null,
      requestId: context.requestId,
      detail: { reason },
    })
    return true
  })
}
