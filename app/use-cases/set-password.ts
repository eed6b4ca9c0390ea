import { consumeAccountToken, liveAccountToken } from '#db/account-tokens.ts'
import {
  findAccount,
  findAccountByEmail,
  markVerified,
  setPasswordHash,
  standingOf,
} from '#db/accounts.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { inTransaction } from '#db/transaction.ts'
import { hashPassword, passwordFits } from '../access/password.ts'
import { minPasswordLength, passwordIssue, type PasswordIssue } from '../access/password-rules.ts'
import { hashToken } from '../access/token.ts'
import { paths } from '../paths.ts'
import { queueAccountMail } from './account-mail.ts'
import { issueLink } from './issue-link.ts'
import { noteAct, type AccountContext } from './note-act.ts'

const purposes = ['reset', 'invite'] as const

/** Mails a link for a new password, if there is such an account that may sign in. */
export async function requestReset(context: AccountContext, email: string): Promise<void> {
  const now = context.now()
  await inTransaction(context.db, async trx => {
    const account = await findAccountByEmail(trx, email)
    if (account === null || account.disabledAt !== null) return
    const link = await issueLink(trx, { accountId: account.id, purpose: 'reset', now })
    await queueAccountMail(trx, {
      message: { kind: 'reset-password', data: { name: account.name, ...link } },
      to: account,
      at: now,
    })
  })
}

/** Whether the link of a mail still works; looking at it does not use it up. */
export async function linkWorks(context: AccountContext, token: string): Promise<boolean> {
  const presented = { tokenHash: hashToken(token), purposes, now: context.now() }
  return (await liveAccountToken(context.db, presented)) !== null
}

export type NewPasswordResult =
  { kind: 'done' } | { kind: 'link does not work' } | { kind: 'refused'; issue: PasswordIssue }

/**
 * Sets the password by a mailed link, which proves the address too. All sessions end, and the owner
 * of the account is told.
 *
 * @throws {Busy} when too many passwords wait to be hashed.
 */
export async function setPasswordByLink(
  context: AccountContext,
  { token, password }: { token: string; password: string },
): Promise<NewPasswordResult> {
  const now = context.now()
  const presented = { tokenHash: hashToken(token), purposes, now }
  const live = await liveAccountToken(context.db, presented)
  if (live === null) return { kind: 'link does not work' }
  const issue = await issueFor(context, live.accountId, password)
  if (issue !== null) return { kind: 'refused', issue }
  const passwordHash = await hashPassword(password)
  return inTransaction(context.db, async trx => {
    const used = await consumeAccountToken(trx, presented)
    const account = used === null ? null : await findAccount(trx, used.accountId)
    if (account === null) return { kind: 'link does not work' }
    await setPasswordHash(trx, { id: account.id, passwordHash })
    await markVerified(trx, { id: account.id, at: now })
    await endSessionsOf(trx, account.id)
    await tellAndNote(trx, context, account)
    return { kind: 'done' }
  })
}

export type ChangePassword = {
  accountId: string
  /** Stays; all others end. */
  sessionId: string
  currentPassword: string
  newPassword: string
}

/**
 * Changes the password of somebody signed in, who gives the current one again.
 *
 * @throws {Busy} when too many passwords wait.
 */
export async function changePassword(
  context: AccountContext,
  change: ChangePassword,
): Promise<
  { kind: 'done' } | { kind: 'wrong password' } | { kind: 'refused'; issue: PasswordIssue }
> {
  const account = await findAccount(context.db, change.accountId)
  const fits = await passwordFits(account?.passwordHash ?? null, change.currentPassword)
  if (account === null || !fits) return { kind: 'wrong password' }
  const issue = await issueFor(context, account.id, change.newPassword)
  if (issue !== null) return { kind: 'refused', issue }
  const passwordHash = await hashPassword(change.newPassword)
  await inTransaction(context.db, async trx => {
    await setPasswordHash(trx, { id: account.id, passwordHash })
    await endSessionsOf(trx, account.id, change.sessionId)
    await tellAndNote(trx, context, account)
  })
  return { kind: 'done' }
}

async function tellAndNote(
  trx: AccountContext['db'],
  context: AccountContext,
  account: { id: string; email: string; name: string; language: 'zh-CN' | 'en' },
): Promise<void> {
  const at = context.now()
  await queueAccountMail(trx, {
    message: {
      kind: 'password-changed',
      data: { name: account.name, at, path: paths.forgot() },
    },
    to: account,
    at,
  })
  const standing = await standingOf(trx, account.id)
  await noteAct(trx, context, {
    action: 'account.set-password',
    accountId: account.id,
    actor: { id: account.id, role: standing?.role ?? 'nobody' },
  })
}

async function issueFor(
  { db }: AccountContext,
  accountId: string,
  password: string,
): Promise<PasswordIssue | null> {
  const standing = await standingOf(db, accountId)
  const about =
    standing?.kind === 'company'
      ? [standing.organisation.name, standing.organisation.creditCode]
      : []
  const minLength = minPasswordLength[standing?.kind ?? 'staff']
  return passwordIssue(password, { minLength, about })
}
