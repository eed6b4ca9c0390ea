import type { Kysely } from 'kysely'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'

/** The officers who alone receive the cases of a round; none = everybody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'round_officers')
    .addColumn('round_id', id, c => c.notNull().references('rounds.id'))
    .addColumn('account_id', id, c => c.notNull().references('accounts.id'))
    .addPrimaryKeyConstraint('round_officers_pk', ['round_id', 'account_id'])
    .execute()
}
