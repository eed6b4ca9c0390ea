import type { Kysely } from 'kysely'
import { longText } from './add-column.ts'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'
const day = 'varchar(10)'
const instant = 'varchar(24)'

/** What companies report to have changed while their recognition lasts, and who took note of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'change_reports')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('application_id', id, c => c.notNull().references('applications.id'))
    .addColumn('organisation_id', id, c => c.notNull().references('organisations.id'))
    .addColumn('number', 'varchar(40)', c => c.notNull().unique())
    .addColumn('kind', 'varchar(20)', c => c.notNull())
    .addColumn('changed_on', day, c => c.notNull())
    .addColumn('text_before', longText)
    .addColumn('text_after', longText)
    .addColumn('due_on', day)
    .addColumn('due_provisional', 'integer', c => c.notNull())
    .addColumn('is_late', 'integer', c => c.notNull())
    .addColumn('reported_by', id, c => c.notNull())
    .addColumn('reported_at', instant, c => c.notNull())
    .addColumn('noted_by', id)
    .addColumn('noted_at', instant)
    .addColumn('remark', longText)
    .execute()
  await addIndex(db, 'change_reports', 'change_reports_case', ['application_id', 'reported_at'])
  await addIndex(db, 'change_reports', 'change_reports_open', ['noted_at', 'reported_at'])
}
