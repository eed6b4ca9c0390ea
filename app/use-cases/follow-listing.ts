import type { Application } from '#db/applications.ts'
import { endObjections, objectionsAbout } from '#db/objections.ts'
import { markListedRow, type RowOutcome } from '#db/public-notice-rows.ts'
import type { Trx } from '#db/transaction.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { noteOf, type Handed } from './handed.ts'
import { postObjectionResult } from './objection-mails.ts'

/** What a move makes of the case's row on the list, and of the objections to it. */
const followed: Partial<Record<ApplicationEvent, Follow>> = {
  conclude_notice: { row: 'recognised', objections: null },
  accept_objection: { row: 'paused', objections: null },
  dismiss_objection: { row: 'listed', objections: ['accepted', 'dismissed'] },
  dismiss_objection_late: { row: 'recognised', objections: ['accepted', 'dismissed'] },
  sustain_objection: { row: 'refused', objections: ['accepted', 'sustained'] },
  withdraw: { row: 'withdrawn', objections: ['received', 'moot'] },
}

type Follow = {
  row: RowOutcome
  objections: ['accepted', 'dismissed'] | ['accepted', 'sustained'] | ['received', 'moot'] | null
}

type Told = { application: Application; event: ApplicationEvent; handed: Handed; at: string }

/** Marks the row of a case that is on a list, and ends the objections with a word to who made them. */
export async function followListing(
  trx: Trx,
  { application, event, handed, at }: Told,
): Promise<void> {
  const follow = followed[event]
  if (follow === undefined) return
  const applicationId = application.id
  await markListedRow(trx, { applicationId, outcome: follow.row })
  if (follow.objections === null) return
  const [from, status] = follow.objections
  const ended = await objectionsAbout(trx, applicationId, [from])
  await endObjections(trx, { applicationId, from, status, at })
  const reason = status === 'moot' ? '' : (noteOf(handed) ?? '')
  for (const objection of ended)
    await postObjectionResult(trx, {
      objection,
      company: application.organisation_name,
      outcome: status,
      reason,
      at,
    })
}
