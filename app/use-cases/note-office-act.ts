import { appendAudit } from '#db/audit.ts'
import type { Db } from '#db/transaction.ts'
import type { StaffRole } from '#rules/procedure/roles.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** An act of the office on something other than a case; written in the transaction of the act. */
export type OfficeAct = {
  action: string
  object: { type: 'round' | 'calendar'; id: string }
  actor: { id: string; role: StaffRole }
  at: string
  detail: Readonly<Record<string, unknown>>
}

export async function noteOfficeAct(
  trx: Db,
  { requestId }: Pick<UseCaseContext, 'requestId'>,
  { action, object, actor, at, detail }: OfficeAct,
): Promise<void> {
  await appendAudit(trx, {
    at,
    actorId: actor.id,
    actorRole: actor.role,
    action,
    objectType: object.type,
    objectId: object.id,
    organisationId: null,
    requestId,
    detail,
  })
}
