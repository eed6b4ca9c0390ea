import { eraseAccount, findAccount } from '#db/accounts.ts'
import { forgetPerson } from '#db/forget-person.ts'
import { leaveCompany, membersOf } from '#db/memberships.ts'
import { holdOrganisation } from '#db/organisations.ts'
import { cancelMailsTo } from '#db/outbox.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { inTransaction } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { passwordFits } from '../access/password.ts'
import { paths } from '../paths.ts'
import { queueAccountMail } from './account-mail.ts'
import { noteAct, type AccountContext } from './note-act.ts'

export type CloseAccount = {
  accountId: string
  organisationId: string
  role: CompanyRole
  password: string
}

export type CloseAccountResult =
  | { kind: 'closed' }
  | { kind: 'wrong password' }
  /** Nobody else could manage the company: another owner is to be appointed first. */
  | { kind: 'last owner' }

/**
 * Closes one's own account for good: name, address and password are erased, the person leaves the
 * company, mails that have not left are cancelled. What was submitted, decided and served stays with
 * the case, as the keeping of records asks; it points at an account without a name.
 *
 * @throws {Busy} when too many passwords wait.
 */
export async function closeAccount(
  context: AccountContext,
  { accountId, organisationId, role, password }: CloseAccount,
): Promise<CloseAccountResult> {
  const known = await findAccount(context.db, accountId)
  const fits = await passwordFits(known?.passwordHash ?? null, password)
  if (known === null || !fits) return { kind: 'wrong password' }
  const at = context.now()
  return inTransaction(context.db, async trx => {
    await holdOrganisation(trx, organisationId)
    const others = (await membersOf(trx, organisationId)).filter(
      each => each.accountId !== accountId,
    )
    const isManaged = others.some(each => each.role === 'owner' && !each.disabled)
    if (role === 'owner' && !isManaged) return { kind: 'last owner' }
    await leaveCompany(trx, { accountId, organisationId })
    await cancelMailsTo(trx, accountId)
    await queueAccountMail(trx, {
      message: { kind: 'account-closed', data: { name: known.name, at, path: paths.home() } },
      to: known,
      at,
    })
    await eraseAccount(trx, { id: accountId, at })
    await forgetPerson(trx, accountId)
    await endSessionsOf(trx, accountId)
    const actor = { id: accountId, role }
    await noteAct(trx, context, { action: 'account.close', accountId, actor, organisationId })
    return { kind: 'closed' }
  })
}
