import type { Application } from '#db/applications.ts'
import { endAppeal } from '#db/appeals.ts'
import { endDefence } from '#db/defence-notices.ts'
import type { Trx } from '#db/transaction.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { noteOf, type Handed } from './handed.ts'
import type { CaseActor } from './move-application.ts'

type Told = {
  application: Application
  event: ApplicationEvent
  handed: Handed
  actor: CaseActor
  at: string
}

/** Ends the hearing or the appeal that a move settles. */
export async function followLife(
  trx: Trx,
  { application, event, handed, actor, at }: Told,
): Promise<void> {
  const end = { applicationId: application.id, by: actor.id, at }
  switch (event) {
    case 'revoke':
      await endDefence(trx, { ...end, outcome: 'revoked', note: null })
      return
    case 'expire':
      await endDefence(trx, { ...end, outcome: 'dropped', note: null })
      return
    case 'uphold_appeal':
    case 'restore':
      await endAppeal(trx, { ...end, outcome: 'upheld', reasons: noteOf(handed) ?? '' })
      return
    default:
      return
  }
}
