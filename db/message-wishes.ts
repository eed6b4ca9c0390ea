import { unlessDuplicate } from './errors.ts'
import { newId } from './id.ts'
import type { Wish } from './schema-messages.ts'
import type { Db } from './transaction.ts'

export type { Wish } from './schema-messages.ts'

/** Every wish with the first as what holds while nothing is said. */
export const wishes = ['at once', 'digest', 'off'] as const satisfies readonly Wish[]

/** What an account has said of kinds of messages; what is not said is told at once. */
export async function wishesOf(db: Db, accountId: string): Promise<ReadonlyMap<string, Wish>> {
  const rows = await db
    .selectFrom('message_wishes')
    .select(['kind', 'wish'])
    .where('account_id', '=', accountId)
    .execute()
  return new Map(rows.map(row => [row.kind, row.wish]))
}

export async function wishOf(
  db: Db,
  { accountId, kind }: { accountId: string; kind: string },
): Promise<Wish> {
  const row = await db
    .selectFrom('message_wishes')
    .select('wish')
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row?.wish ?? 'at once'
}

export type NewWish = { accountId: string; kind: string; wish: Wish; at: string }

/** Keeps a wish, over the earlier one. */
export async function setWish(db: Db, { accountId, kind, wish, at }: NewWish): Promise<void> {
  const row = { id: newId(), account_id: accountId, kind, wish, set_at: at }
  if (await unlessDuplicate(() => db.insertInto('message_wishes').values(row).execute())) return
  await db
    .updateTable('message_wishes')
    .set({ wish, set_at: at })
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .execute()
}
