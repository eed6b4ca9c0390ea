import type { Selectable } from 'kysely'
import { unlessDuplicate } from './errors.ts'
import type { IdempotencyKeyTable } from './schema.ts'
import type { Db } from './transaction.ts'

export type IdempotencyKey = Selectable<IdempotencyKeyTable>

/** What was done under this key before, or null. */
export async function idempotencyKey(db: Db, id: string): Promise<IdempotencyKey | null> {
  const row = await db
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/**
 * Takes the key, in the transaction of what it guards. False if another transaction has taken it:
 * the engine makes us wait here until that one has ended.
 */
export function takeIdempotencyKey(trx: Db, key: IdempotencyKey): Promise<boolean> {
  return unlessDuplicate(() => trx.insertInto('idempotency_keys').values(key).execute())
}

/** Removes keys older than `before`, and gives how many there were. */
export async function forgetIdempotencyKeys(db: Db, before: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('idempotency_keys')
    .where('created_at', '<', before)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Writes what was done under the key, for whoever sends again. */
export async function keepResult(trx: Db, id: string, result: string): Promise<void> {
  await trx.updateTable('idempotency_keys').set({ result }).where('id', '=', id).execute()
}

/** Gives the key back, when nothing was done under it. */
export async function releaseIdempotencyKey(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom('idempotency_keys').where('id', '=', id).execute()
}
