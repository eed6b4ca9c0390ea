import type { Kysely } from 'kysely'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'
const instant = 'varchar(24)'

/** Each stored file once, with its size, its last check and what was found; indexes by content. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'stored_files')
    .addColumn('storage_path', 'varchar(100)', c => c.primaryKey())
    .addColumn('organisation_id', id)
    .addColumn('sha256', 'varchar(64)')
    .addColumn('size_bytes', 'integer', c => c.notNull())
    .addColumn('state', 'varchar(12)', c => c.notNull())
    .addColumn('received_at', instant, c => c.notNull())
    .addColumn('checked_at', instant, c => c.notNull())
    .addColumn('found_at', instant)
    .addColumn('next_check_at', instant, c => c.notNull())
    .addColumn('lease_token', id)
    .addColumn('lease_until', instant)
    .execute()
  await addIndex(db, 'stored_files', 'stored_files_due', ['next_check_at', 'storage_path'])
  await addIndex(db, 'stored_files', 'stored_files_state', ['state', 'found_at', 'storage_path'])
  await addIndex(db, 'stored_files', 'stored_files_organisation', ['organisation_id'])
  await addIndex(db, 'attachments', 'attachments_content', ['organisation_id', 'sha256'])
  await addIndex(db, 'attachments', 'attachments_path', ['storage_path'])
  await addIndex(db, 'company_papers', 'company_papers_path', ['storage_path'])
}
