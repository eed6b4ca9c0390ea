import { makeOwner } from '#db/memberships.ts'
import { inTransaction } from '#db/transaction.ts'
import { noteAct, type AccountContext } from './note-act.ts'

type Appointment = {
  accountId: string
  organisationId: string
  by: { id: string; role: string }
}

/** Makes a confirmed member an owner beside those there are. False if there is no such member. */
export async function appointOwner(
  context: AccountContext,
  { accountId, organisationId, by }: Appointment,
): Promise<boolean> {
  return inTransaction(context.db, async trx => {
    if (!(await makeOwner(trx, { accountId, organisationId }))) return false
    await noteAct(trx, context, {
      action: 'account.appoint-owner',
      accountId,
      actor: by,
      organisationId,
    })
    return true
  })
}
