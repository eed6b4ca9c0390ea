import { findAccount, standingOf, type Standing } from '#db/accounts.ts'
import type { Language } from '#rules/words.ts'
import type { PortalContext } from '../context.ts'
import { isIdle, liveSession, noteUse } from './session.ts'
import { sessionTokenOf } from './session-cookie.ts'

export type SignedInAccount = { id: string; email: string; name: string; language: Language }

/** Who asks. `verified`: the e-mail address has been confirmed. */
export type Actor = Anonymous | CompanyActor | StaffActor
export type Anonymous = { kind: 'anonymous' }
export type CompanyActor = Extract<Standing, { kind: 'company' }> & SignedIn & { verified: boolean }
export type StaffActor = Extract<Standing, { kind: 'staff' }> & SignedIn

type SignedIn = { account: SignedInAccount; sessionId: string }

type ActorContext = Pick<PortalContext, 'db' | 'config' | 'now'>

const anonymous: Anonymous = { kind: 'anonymous' }

/** Who sent the request, by its session; anonymous when there is none, or it has ended. */
export function actorOf(request: Request, context: ActorContext): Promise<Actor> {
  return actorOfCookie(request.headers.get('Cookie'), context)
}

/** The same for handlers that stand outside Remix. */
export async function actorOfCookie(
  cookieHeader: string | null,
  { db, config, now: clock }: ActorContext,
): Promise<Actor> {
  const now = clock()
  const token = sessionTokenOf(cookieHeader, config.publicOrigin)
  const session = token === null ? null : await liveSession(db, { token, now })
  if (session === null) return anonymous
  const account = await findAccount(db, session.accountId)
  if (account === null || account.disabledAt !== null) return anonymous
  const standing = await standingOf(db, account.id)
  if (standing === null || isIdle(session.seenAt, standing.kind, now)) return anonymous
  await noteUse(db, session, now)
  const { id, email, name, language } = account
  const signedIn = { account: { id, email, name, language }, sessionId: session.id }
  if (standing.kind === 'staff') return { ...standing, ...signedIn }
  return { ...standing, ...signedIn, verified: account.verifiedAt !== null }
}
