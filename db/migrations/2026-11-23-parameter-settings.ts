import { sql, type Kysely } from 'kysely'
import { newTable } from './new-table.ts'

/** What the bureau set of the figures that the law leaves to it; rows are only added. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'parameter_settings')
    .addColumn('id', 'varchar(36)', c => c.primaryKey())
    .addColumn('parameter_id', 'varchar(80)', c => c.notNull())
    .addColumn('value', 'varchar(60)', c => c.notNull())
    .addColumn('in_force_from', 'varchar(10)', c => c.notNull())
    .addColumn('document', 'varchar(200)', c => c.notNull())
    .addColumn('note', sql`mediumtext`, c => c.notNull())
    .addColumn('set_by', 'varchar(36)', c => c.notNull().references('accounts.id'))
    .addColumn('set_at', 'varchar(24)', c => c.notNull())
    .execute()
}
