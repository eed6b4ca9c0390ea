import type { Kysely } from 'kysely'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'

/** The lists of the queue that each account comes back to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'saved_filters')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('account_id', id, c => c.notNull().references('accounts.id'))
    .addColumn('name', 'varchar(80)', c => c.notNull())
    .addColumn('query', 'varchar(400)', c => c.notNull())
    .addColumn('saved_at', 'varchar(24)', c => c.notNull())
    .addUniqueConstraint('saved_filters_name', ['account_id', 'name'])
    .execute()
}
