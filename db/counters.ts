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

async function ensureCounter(trx: Db, name: string): Promise<void> {
  const there = await trx
    .selectFrom('counters')
    .select('name')
    .where('name', '=', name)
    .executeTakeFirst()
  if (there === undefined)
    await unlessDuplicate(() => trx.insertInto('counters').values({ name, value: 0 }).execute())
}
