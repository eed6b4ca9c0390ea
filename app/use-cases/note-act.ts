import { appendAudit } from '#db/audit.ts'
import type { Db } from '#db/transaction.ts'
import type { PortalContext } from '../context.ts'

export type AccountContext = Pick<PortalContext, 'db' | 'config' | 'now' | 'requestId'>

/** An act on an account, for the trail; written in the transaction of the act. */
export type AccountAct = {
  action: string
  accountId: string
  actor: { id: string | null; role: string }
  organisationId?: string
  detail?: Record<string, string>
}

export async function noteAct(
  db: Db,
  { now, requestId }: Pick<AccountContext, 'now' | 'requestId'>,
  act: AccountAct,
): Promise<void> {
  await appendAudit(db, {
    at: now(),
    actorId: act.actor.id,
    actorRole: act.actor.role,
    action: act.action,
    objectType: 'account',
    objectId: act.accountId,
    organisationId: act.organisationId ?? null,
    requestId,
    detail: act.detail ?? {},
  })
}
