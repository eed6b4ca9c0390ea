import type { Kysely } from 'kysely'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

/** Who is at work where, for the others who work there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'presences')
    .addColumn('account_id', 'varchar(36)', c => c.notNull().references('accounts.id'))
    .addColumn('audience', 'varchar(36)', c => c.notNull())
    .addColumn('place', 'varchar(100)', c => c.notNull())
    .addColumn('seen_at', 'varchar(24)', c => c.notNull())
    .addPrimaryKeyConstraint('presences_key', ['account_id', 'audience', 'place'])
    .execute()
  await addIndex(db, 'presences', 'presences_place', ['audience', 'place', 'seen_at'])
  await addIndex(db, 'presences', 'presences_seen', ['seen_at'])
}
