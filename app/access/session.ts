import type { Kysely } from 'kysely'
import { endSession, findSession, insertSession, touchSession } from '#db/sessions.ts'
import { newId } from '#db/id.ts'
import type { Database } from '#db/schema.ts'
import { hashToken, newToken } from './token.ts'

const MINUTE_MS = 60_000

/** Unused for this long, a session ends. */
export const idleMinutes = { staff: 30, company: 60 } as const

/** However much it is used, a session ends after this. */
export const ABSOLUTE_HOURS = 12

/** The last use is written at most this often: a page's parts are fetched side by side. */
const TOUCH_MS = 1_000

/** Begins a session under a new token and gives the token; it is nowhere else. */
export async function beginSession(
  db: Kysely<Database>,
  { accountId, now }: { accountId: string; now: string },
): Promise<string> {
  const token = newToken()
  await insertSession(db, {
    id: newId(),
    tokenHash: hashToken(token),
    accountId,
    createdAt: now,
    expiresAt: later(now, ABSOLUTE_HOURS * 60),
  })
  return token
}

export type LiveSession = { id: string; accountId: string; seenAt: string }

/** The session of a token if its absolute end has not come; the idle end needs `isIdle`. */
export async function liveSession(
  db: Kysely<Database>,
  { token, now }: { token: string; now: string },
): Promise<LiveSession | null> {
  const session = await findSession(db, hashToken(token))
  if (session === null || now >= session.expiresAt) return null
  return session
}

/** Whether the idle time has been reached; the minute itself counts as reached. */
export function isIdle(seenAt: string, kind: keyof typeof idleMinutes, now: string): boolean {
  return now >= later(seenAt, idleMinutes[kind])
}

/** Notes the use, unless one was noted within the last second. */
export async function noteUse(
  db: Kysely<Database>,
  session: LiveSession,
  now: string,
): Promise<void> {
  if (Date.parse(now) - Date.parse(session.seenAt) < TOUCH_MS) return
  await touchSession(db, { id: session.id, seenAt: now })
}

/** Ends the session of a token, if there is one. */
export async function endSessionOfToken(db: Kysely<Database>, token: string): Promise<void> {
  const session = await findSession(db, hashToken(token))
  if (session !== null) await endSession(db, session)
}

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString()
}
