import { removeMember } from '#db/memberships.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { inTransaction } from '#db/transaction.ts'
import { noteAct, type AccountContext } from './note-act.ts'

/** Takes a member out of the company and ends their sessions. False if there was no such member. */
export async function dismissMember(
  context: AccountContext,
  {
    accountId,
    organisationId,
    by,
  }: { accountId: string; organisationId: string; by: { id: string; role: string } },
): Promise<boolean> {
  return inTransaction(context.db, async trx => {
    if (!(await removeMember(trx, { accountId, organisationId }))) return false
    await endSessionsOf(trx, accountId)
    await noteAct(trx, context, {
      action: 'account.dismiss-member',
      accountId,
      actor: by,
      organisationId,
    })
    return true
  })
}
