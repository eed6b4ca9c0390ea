import type { Kysely } from 'kysely'
import { longText } from './add-column.ts'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'

/** Who was given a case and who gave it back; the cases of an officer by their state. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'case_assignments')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('application_id', id, c => c.notNull().references('applications.id'))
    .addColumn('organisation_id', id, c => c.notNull().references('organisations.id'))
    .addColumn('from_account', id)
    .addColumn('to_account', id)
    .addColumn('is_tie', 'integer', c => c.notNull())
    .addColumn('reason', longText, c => c.notNull())
    .addColumn('by_account', id, c => c.notNull())
    .addColumn('at', 'varchar(24)', c => c.notNull())
    .execute()
  await addIndex(db, 'case_assignments', 'case_assignments_case', ['application_id', 'at', 'id'])
  await addIndex(db, 'case_assignments', 'case_assignments_tie', ['organisation_id', 'is_tie'])
  await addIndex(db, 'applications', 'applications_officer', ['assigned_to', 'state', 'due_on'])
}
