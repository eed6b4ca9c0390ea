import type { Kysely } from 'kysely'
import { longText } from './add-column.ts'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'

/** What reviewers remark on single fields of a submitted version. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'field_remarks')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('application_id', id, c => c.notNull().references('applications.id'))
    .addColumn('ordinal', 'integer', c => c.notNull())
    .addColumn('field', 'varchar(160)', c => c.notNull())
    .addColumn('audience', 'varchar(12)', c => c.notNull())
    .addColumn('text', longText, c => c.notNull())
    .addColumn('author_id', id, c => c.notNull().references('accounts.id'))
    .addColumn('author_role', 'varchar(32)', c => c.notNull())
    .addColumn('at', 'varchar(24)', c => c.notNull())
    .execute()
  await addIndex(db, 'field_remarks', 'field_remarks_case', ['application_id', 'at', 'id'])
}
