import { sql, type ColumnDataType, type Expression, type Kysely } from 'kysely'

/** Adds a column that may be null, unless it stands from an earlier run. */
export async function addColumn(
  db: Kysely<unknown>,
  table: string,
  column: string,
  type: ColumnDataType | Expression<unknown>,
): Promise<void> {
  await db.schema
    .alterTable(table)
    .addColumn(column, type)
    .execute()
    .catch((error: unknown) => {
      if (!stands(error)) throw error
    })
}

/** `mediumtext` on MySQL, text on SQLite: `text` of MySQL ends at 64 kB. */
export const longText = sql`mediumtext`

/** MySQL 1060 and SQLite's own words: the column stands already. */
function stands(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('errno' in error && error.errno === 1060) return true
  return 'message' in error && String(error.message).includes('duplicate column name')
}
