import type { Kysely } from 'kysely'

/** Adds an index unless it stands from an earlier run: `if not exists` is not MySQL. */
export async function addIndex(
  db: Kysely<unknown>,
  table: string,
  name: string,
  columns: readonly string[],
): Promise<void> {
  await db.schema
    .createIndex(name)
    .on(table)
    .columns([...columns])
    .execute()
    .catch((error: unknown) => {
      if (!stands(error)) throw error
    })
}

/** MySQL 1061 and SQLite's own words: the index stands already. */
function stands(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('errno' in error && error.errno === 1061) return true
  return 'message' in error && String(error.message).includes('already exists')
}
