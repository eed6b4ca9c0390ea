import { appendAudit } from '#db/audit.ts'
import type { Trx } from '#db/transaction.ts'

/** Something that happened to a stored file, for the trail. */
export type FileAct = {
  action: 'file.damaged' | 'file.mended' | 'file.released-room' | 'file.swept'
  storagePath: string
  organisationId: string | null
  at: string
  requestId: string
  /** Left out for the timer. */
  actor?: { id: string; role: string }
  detail?: Readonly<Record<string, unknown>>
}

export async function noteFile(trx: Trx, act: FileAct): Promise<void> {
  await appendAudit(trx, {
    at: act.at,
    actorId: act.actor?.id ?? null,
    actorRole: act.actor?.role ?? 'system',
    action: act.action,
    objectType: 'file',
    objectId: act.storagePath.slice(-36),
    organisationId: act.organisationId,
    requestId: act.requestId,
    detail: { path: act.storagePath, ...act.detail },
  })
}
