import { issueAccountToken, type TokenPurpose } from '#db/account-tokens.ts'
import type { Db } from '#db/transaction.ts'
import { hashToken, newToken } from '../access/token.ts'
import { paths } from '../paths.ts'

const MINUTE_MS = 60_000

/** How long a mailed link works. */
export const linkMinutes = {
  verify: 24 * 60,
  reset: 30,
  invite: 7 * 24 * 60,
} as const satisfies Record<TokenPurpose, number>

/** The path of a mailed link, and the instant from which it is dead. */
export type Link = { path: string; expiresAt: string }

/** A new link for the account; earlier ones of the purpose stop working. */
export async function issueLink(
  db: Db,
  { accountId, purpose, now }: { accountId: string; purpose: TokenPurpose; now: string },
): Promise<Link> {
  const token = newToken()
  const expiresAt = new Date(Date.parse(now) + linkMinutes[purpose] * MINUTE_MS).toISOString()
  await issueAccountToken(db, { accountId, purpose, tokenHash: hashToken(token), now, expiresAt })
  return { path: purpose === 'verify' ? paths.verify(token) : paths.reset(token), expiresAt }
}
