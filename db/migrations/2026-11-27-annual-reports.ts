import type { Kysely } from 'kysely'
import { longText } from './add-column.ts'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'
const instant = 'varchar(24)'

/** The annual reports of what was recognised: one row a year, filed or missing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'annual_reports')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('application_id', id, c => c.notNull().references('applications.id'))
    .addColumn('organisation_id', id, c => c.notNull().references('organisations.id'))
    .addColumn('year', 'integer', c => c.notNull())
    .addColumn('due_on', 'varchar(10)', c => c.notNull())
    .addColumn('missing_since', instant)
    .addColumn('number', 'varchar(40)', c => c.unique())
    .addColumn('figures', longText)
    .addColumn('text', longText)
    .addColumn('is_late', 'integer', c => c.notNull())
    .addColumn('filed_by', id)
    .addColumn('filed_at', instant)
    .addUniqueConstraint('annual_reports_year', ['application_id', 'year'])
    .execute()
  await addIndex(db, 'annual_reports', 'annual_reports_missing', ['filed_at', 'application_id'])
}
