import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

export type NewSession = {
  id: string
  tokenHash: string
  accountId: string
  createdAt: string
  /** The absolute end. */
  expiresAt: string
}

export type SessionRow = {
  id: string
  accountId: string
  createdAt: string
  seenAt: string
  expiresAt: string
}

export async function insertSession(db: Kysely<Database>, session: NewSession): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.createdAt,
      seen_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute()
}

/** The session of a token's hash, whatever its age; who asks judges the edges. */
export async function findSession(
  db: Kysely<Database>,
  tokenHash: string,
): Promise<SessionRow | null> {
  const row = await db
    .selectFrom('sessions')
    .select(['id', 'account_id', 'created_at', 'seen_at', 'expires_at'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row === undefined ? null : sessionOf(row)
}

/** Moves the last use forward, never back. */
export async function touchSession(
  db: Kysely<Database>,
  { id, seenAt }: { id: string; seenAt: string },
): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ seen_at: seenAt })
    .where('id', '=', id)
    .where('seen_at', '<', seenAt)
    .execute()
}

/** The sessions of an account, the latest used first. */
export async function sessionsOf(db: Kysely<Database>, accountId: string): Promise<SessionRow[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'account_id', 'created_at', 'seen_at', 'expires_at'])
    .where('account_id', '=', accountId)
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(sessionOf)
}

/** Ends one session of the account; another account's session is not touched. */
export async function endSession(
  db: Kysely<Database>,
  { id, accountId }: { id: string; accountId: string },
): Promise<boolean> {
  const done = await db
    .deleteFrom('sessions')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return done.numDeletedRows > 0n
}

/** Ends every session of the account, or every one but `except`. */
export async function endSessionsOf(
  db: Kysely<Database>,
  accountId: string,
  except: string | null = null,
): Promise<void> {
  const all = db.deleteFrom('sessions').where('account_id', '=', accountId)
  await (except === null ? all : all.where('id', '!=', except)).execute()
}

type Selected = {
  id: string
  account_id: string
  created_at: string
  seen_at: string
  expires_at: string
}

function sessionOf(row: Selected): SessionRow {
  return {
    id: row.id,
    accountId: row.account_id,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
  }
}
