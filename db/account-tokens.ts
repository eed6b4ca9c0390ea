import { newId } from './id.ts'
import type { AccountTokenTable } from './schema.ts'
import type { Db } from './transaction.ts'

export type TokenPurpose = AccountTokenTable['purpose']

export type NewAccountToken = {
  accountId: string
  purpose: TokenPurpose
  tokenHash: string
  now: string
  expiresAt: string
}

/** Keeps a token's hash; earlier unused ones of the same purpose stop working. */
export async function issueAccountToken(db: Db, token: NewAccountToken): Promise<void> {
  await db
    .deleteFrom('account_tokens')
    .where('account_id', '=', token.accountId)
    .where('purpose', '=', token.purpose)
    .where('used_at', 'is', null)
    .execute()
  await db
    .insertInto('account_tokens')
    .values({
      id: newId(),
      account_id: token.accountId,
      purpose: token.purpose,
      token_hash: token.tokenHash,
      created_at: token.now,
      expires_at: token.expiresAt,
      used_at: null,
    })
    .execute()
}

type Presented = { tokenHash: string; purposes: readonly TokenPurpose[]; now: string }

export type LiveToken = { id: string; accountId: string; purpose: TokenPurpose }

/** The unused, unexpired token of one of the purposes, or null. */
export async function liveAccountToken(
  db: Db,
  { tokenHash, purposes, now }: Presented,
): Promise<LiveToken | null> {
  const row = await db
    .selectFrom('account_tokens')
    .select(['id', 'account_id', 'purpose'])
    .where('token_hash', '=', tokenHash)
    .where('purpose', 'in', [...purposes])
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row === undefined ? null : { id: row.id, accountId: row.account_id, purpose: row.purpose }
}

/** Uses the token up; of many at once exactly one succeeds. */
export async function consumeAccountToken(db: Db, presented: Presented): Promise<LiveToken | null> {
  const token = await liveAccountToken(db, presented)
  if (token === null) return null
  const done = await db
    .updateTable('account_tokens')
    .set({ used_at: presented.now })
    .where('id', '=', token.id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n ? token : null
}
