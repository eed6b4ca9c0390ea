import type { Kysely } from 'kysely'
import { longText } from './add-column.ts'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'
const instant = 'varchar(24)'

/** Whom companies ask to be kept off the panel of a case, and what the bureau says to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'avoidance_requests')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('application_id', id, c => c.notNull().references('applications.id'))
    .addColumn('organisation_id', id, c => c.notNull().references('organisations.id'))
    .addColumn('named', 'varchar(100)', c => c.notNull())
    .addColumn('employer', 'varchar(200)', c => c.notNull())
    .addColumn('reason', longText, c => c.notNull())
    .addColumn('asked_by', id, c => c.notNull().references('accounts.id'))
    .addColumn('asked_at', instant, c => c.notNull())
    .addColumn('outcome', 'varchar(12)')
    .addColumn('matched', longText)
    .addColumn('judged_reason', longText)
    .addColumn('judged_by', id)
    .addColumn('judged_at', instant)
    .execute()
  await addIndex(db, 'avoidance_requests', 'avoidance_case', ['application_id', 'judged_at'])
  await addIndex(db, 'avoidance_requests', 'avoidance_open', ['judged_at', 'asked_at'])
}
