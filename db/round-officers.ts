import { expressionBuilder, type Expression, type SqlBool } from 'kysely'
import type { Database } from './schema.ts'
import type { Db } from './transaction.ts'

/** Accounts of the officers whom a round names, the first id first; none = everybody. */
export async function officersOfRound(db: Db, roundId: string | null): Promise<string[]> {
  if (roundId === null) return []
  return (await officersOfRounds(db, [roundId])).get(roundId) ?? []
}

/** The same of several rounds, by round; one that names nobody is left out. */
export async function officersOfRounds(
  db: Db,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>()
  if (roundIds.length === 0) return found
  const rows = await db
    .selectFrom('round_officers')
    .selectAll()
    .where('round_id', 'in', [...new Set(roundIds)])
    .orderBy('round_id')
    .orderBy('account_id')
    .execute()
  for (const { round_id: round, account_id: account } of rows)
    found.set(round, [...(found.get(round) ?? []), account])
  return found
}

/** Names these officers in place of those named before. The round must be held by the transaction. */
export async function writeRoundOfficers(
  trx: Db,
  { roundId, officers }: { roundId: string; officers: readonly string[] },
): Promise<void> {
  await trx.deleteFrom('round_officers').where('round_id', '=', roundId).execute()
  const rows = [...new Set(officers)].map(account => ({ round_id: roundId, account_id: account }))
  if (rows.length > 0) await trx.insertInto('round_officers').values(rows).execute()
}

/** Cases whose round names nobody or this account, and those that belong to no round. */
export function isReceivableBy(accountId: string): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'applications'>()
  const named = eb
    .selectFrom('round_officers')
    .select('round_officers.account_id')
    .whereRef('round_officers.round_id', '=', 'applications.round_id')
  return eb.or([
    eb.not(eb.exists(named)),
    eb.exists(named.where('round_officers.account_id', '=', accountId)),
  ])
}
