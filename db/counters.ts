import { unlessDuplicate } from './errors.ts'
import type { Db } from './transaction.ts'

/**
 * The next number of a counter, from 1, without gap: the row stays locked until the transaction
 * ends, and a transaction that is undone gives its number back.
 */
export async function nextNumber(trx: Db, name: string): Promise<number> {
  await ensureCounter(trx, name)
  await trx
    .updateTable('counters')
    .set(eb => ({ value: eb('value', '+', 1) }))
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  const { value } = await trx
    .selectFrom('counters')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return value
}

/** Raises a counter by one while it is below `limit`; false where it is not. The counter must be there. */
export async function raiseBelow(trx: Db, name: string, limit: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('counters')
    .set(eb => ({ value: eb('value', '+', 1) }))
    .where('name', '=', name)
    .where('value', '<', limit)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/**
 * Holds a counter until the transaction ends, so that whoever holds it next sees what was written
 * meanwhile. The counter must be there (`ensureCounter`), and this must be the transaction's first
 * statement: a read before it would fix what the transaction sees.
 */
export async function holdCounter(trx: Db, name: string): Promise<void> {
  await trx
    .updateTable('counters')
    .set(eb => ({ value: eb('value', '+', 1) }))
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
}

/** Makes the counter where it is not there yet; not in the transaction that holds it. */
export async function ensureCounter(db: Db, name: string): Promise<void> {
  const there = await db
    .selectFrom('counters')
    .select('name')
    .where('name', '=', name)
    .executeTakeFirst()
  if (there === undefined)
    await unlessDuplicate(() => db.insertInto('counters').values({ name, value: 0 }).execute())
}
