import { openDefenceNotice } from '#db/defence-notices.ts'
import type { Db } from '#db/transaction.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import type { Handed, HandedRefusal } from './handed.ts'

/** A recognition is revoked only on grounds that its company was told of, or asked for itself. */
export async function unheardGrounds(
  db: Db,
  {
    applicationId,
    event,
    handed,
  }: { applicationId: string; event: ApplicationEvent; handed: Handed },
): Promise<HandedRefusal | null> {
  if (event !== 'revoke' || handed.kind !== 'grounds') return null
  const notice = await openDefenceNotice(db, applicationId)
  const isHeard = handed.grounds.every(each => notice?.grounds.includes(each) === true)
  return isHeard ? null : { kind: 'missing', field: 'grounds' }
}
