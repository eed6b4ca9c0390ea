import { findAccount, setDisabled } from '#db/accounts.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { noteAct, type AccountContext } from './note-act.ts'

export type Governing = 'disable' | 'enable' | 'end-sessions'

/**
 * What a security administrator does to another's account. Disabling ends its sessions at once.
 * False if there is no such account.
 */
export async function governAccount(
  context: AccountContext,
  { deed, accountId, by }: { deed: Governing; accountId: string; by: { id: string; role: string } },
): Promise<boolean> {
  return inTransaction(context.db, async trx => {
    if ((await findAccount(trx, accountId)) === null) return false
    await apply(trx, deed, { accountId, now: context.now() })
    await noteAct(trx, context, { action: `account.${deed}`, accountId, actor: by })
    return true
  })
}

async function apply(
  trx: Trx,
  deed: Governing,
  { accountId, now }: { accountId: string; now: string },
): Promise<void> {
  if (deed === 'enable') return setDisabled(trx, { id: accountId, at: null })
  if (deed === 'disable') await setDisabled(trx, { id: accountId, at: now })
  await endSessionsOf(trx, accountId)
}
