import type { Kysely } from 'kysely'
import { newTable } from './new-table.ts'

/** Counters that give numbers without gap or double, each moved by a guarded update. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'counters')
    .addColumn('name', 'varchar(60)', c => c.primaryKey())
    .addColumn('value', 'integer', c => c.notNull())
    .execute()
}
