import { consumeAccountToken } from '#db/account-tokens.ts'
import { findAccountByEmail, markVerified } from '#db/accounts.ts'
import { inTransaction } from '#db/transaction.ts'
import { hashToken } from '../access/token.ts'
import { queueAccountMail } from './account-mail.ts'
import { issueLink } from './issue-link.ts'
import { noteAct, type AccountContext } from './note-act.ts'

/** Confirms the address that the link was sent to. False for a link that does not work (any more). */
export async function confirmAddress(context: AccountContext, token: string): Promise<boolean> {
  const now = context.now()
  return inTransaction(context.db, async trx => {
    const presented = { tokenHash: hashToken(token), purposes: ['verify'], now } as const
    const used = await consumeAccountToken(trx, presented)
    if (used === null) return false
    await markVerified(trx, { id: used.accountId, at: now })
    await noteAct(trx, context, {
      action: 'account.confirm-address',
      accountId: used.accountId,
      actor: { id: used.accountId, role: 'owner' },
    })
    return true
  })
}

/** Sends the confirming link again, if there is such an account and it needs one. */
export async function resendConfirmation(context: AccountContext, email: string): Promise<void> {
  const now = context.now()
  await inTransaction(context.db, async trx => {
    const account = await findAccountByEmail(trx, email)
    if (account === null || account.verifiedAt !== null || account.disabledAt !== null) return
    if (account.passwordHash === null) return
    const link = await issueLink(trx, { accountId: account.id, purpose: 'verify', now })
    await queueAccountMail(trx, {
      message: { kind: 'verify-address', data: { name: account.name, ...link } },
      to: account,
      at: now,
    })
  })
}
