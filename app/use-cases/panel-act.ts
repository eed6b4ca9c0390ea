import type { Application } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import type { Trx } from '#db/transaction.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type PanelAct = {
  action: string
  /** The organisation is null for what an expert did, who need not know whose case it is. */
  application: { id: Application['id']; organisation_id: string | null }
  actor: { id: string | null; role: string }
  detail: Readonly<Record<string, unknown>>
}

/** An act on a panel, for the trail; written in the transaction of the act. */
export async function notePanelAct(
  trx: Trx,
  { now, requestId }: Pick<UseCaseContext, 'now' | 'requestId'>,
  act: PanelAct,
): Promise<void> {
  await appendAudit(trx, {
    at: now(),
    actorId: act.actor.id,
    actorRole: act.actor.role,
    action: act.action,
    objectType: 'application',
    objectId: act.application.id,
    organisationId: act.application.organisation_id,
    requestId,
    detail: act.detail,
  })
}
