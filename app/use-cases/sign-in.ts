import { findAccountByEmail, setPasswordHash, standingOf, type Standing } from '#db/accounts.ts'
import { isOutdated, hashPassword, passwordFits } from '../access/password.ts'
import { beginSession, endSessionOfToken } from '../access/session.ts'
import { forgiveTry, takeTry, type Counted } from '../access/throttle.ts'
import { noteAct, type AccountContext } from './note-act.ts'

export type SignIn = {
  /** Lower case. */
  email: string
  password: string
  clientAddress: string
  /** The session that the browser came with; it ends, whoever planted it. */
  formerToken: string | null
}

export type SignInResult =
  | { kind: 'in'; token: string; standing: Standing; language: 'zh-CN' | 'en' }
  | { kind: 'wrong' }
  | { kind: 'wait'; retryAt: string }

/**
 * Signs in under a new session. Unknown address, wrong password, disabled account and one that
 * stands for nobody are one answer, and take the same time.
 *
 * @throws {Busy} when too many passwords wait to be checked.
 */
export async function signIn(context: AccountContext, attempt: SignIn): Promise<SignInResult> {
  const { db } = context
  const counted = countedFor(attempt)
  const tried = await takeTry(context, counted)
  if (!tried.allowed) return { kind: 'wait', retryAt: tried.retryAt }
  const account = await findAccountByEmail(db, attempt.email)
  const fits = await passwordFits(account?.passwordHash ?? null, attempt.password)
  const standing = account === null ? null : await standingOf(db, account.id)
  if (account === null || !fits || account.disabledAt !== null || standing === null) {
    await noteFailure(context, account?.id ?? null)
    return { kind: 'wrong' }
  }
  await forgiveTry(context, counted)
  if (isOutdated(account.passwordHash)) {
    await setPasswordHash(db, {
      id: account.id,
      passwordHash: await hashPassword(attempt.password),
    })
  }
  if (attempt.formerToken !== null) await endSessionOfToken(db, attempt.formerToken)
  const token = await beginSession(db, { accountId: account.id, now: context.now() })
  await noteAct(db, context, {
    action: 'session.begin',
    accountId: account.id,
    actor: { id: account.id, role: standing.role },
  })
  return { kind: 'in', token, standing, language: account.language }
}

function countedFor({ email, clientAddress }: SignIn): Counted[] {
  return [
    { what: 'login by address', who: [clientAddress] },
    { what: 'login by account', who: [email] },
    { what: 'login by account and address', who: [email, clientAddress] },
  ]
}

async function noteFailure(context: AccountContext, accountId: string | null): Promise<void> {
  await noteAct(context.db, context, {
    action: 'session.refuse',
    accountId: accountId ?? 'unknown',
    actor: { id: null, role: 'anonymous' },
  })
}
