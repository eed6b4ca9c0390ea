import type { Kysely } from 'kysely'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'

/** The recommendations of districts in a round, each case one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'district_places')
    .addColumn('application_id', id, c => c.primaryKey().references('applications.id'))
    .addColumn('round_id', id, c => c.notNull().references('rounds.id'))
    .addColumn('district_code', 'varchar(6)', c => c.notNull())
    .addColumn('taken_at', 'varchar(24)', c => c.notNull())
    .execute()
  await addIndex(db, 'district_places', 'district_places_round', ['round_id', 'district_code'])
}
