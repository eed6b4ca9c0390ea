import type { Selectable } from 'kysely'
import { unlessDuplicate } from './errors.ts'
import type { SavedFilterTable } from './schema-desk.ts'
import type { Db } from './transaction.ts'

export type SavedFilter = Selectable<SavedFilterTable>

/** False if the account has one of that name. */
export function insertSavedFilter(db: Db, filter: SavedFilter): Promise<boolean> {
  return unlessDuplicate(() => db.insertInto('saved_filters').values(filter).execute())
}

/** An account's own, by name. */
export function savedFiltersOf(db: Db, accountId: string): Promise<SavedFilter[]> {
  return db
    .selectFrom('saved_filters')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('name')
    .execute()
}

/** False if the account has none of that id. */
export async function deleteSavedFilter(
  db: Db,
  { id, accountId }: { id: string; accountId: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('saved_filters')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}
