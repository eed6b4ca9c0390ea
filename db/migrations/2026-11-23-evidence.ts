import type { Kysely } from 'kysely'
import { longText } from './add-column.ts'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'
const instant = 'varchar(24)'
const day = 'varchar(10)'

/** What the scanner said of each stored file, and the papers that a company keeps to use again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'file_scans')
    .addColumn('storage_path', 'varchar(100)', c => c.primaryKey())
    .addColumn('state', 'varchar(12)', c => c.notNull())
    .addColumn('finding', 'varchar(200)')
    .addColumn('received_at', instant, c => c.notNull())
    .addColumn('scanned_at', instant)
    .addColumn('judged_by', id)
    .addColumn('judged_at', instant)
    .addColumn('reason', longText)
    .execute()
  await addIndex(db, 'file_scans', 'file_scans_state', ['state', 'received_at', 'storage_path'])

  await newTable(db, 'company_papers')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('organisation_id', id, c => c.notNull().references('organisations.id'))
    .addColumn('live_key', 'varchar(120)', c => c.unique())
    .addColumn('kind', 'varchar(30)', c => c.notNull())
    .addColumn('valid_from', day)
    .addColumn('valid_to', day)
    .addColumn('note', 'varchar(500)', c => c.notNull())
    .addColumn('file_name', 'varchar(200)', c => c.notNull())
    .addColumn('media_type', 'varchar(100)', c => c.notNull())
    .addColumn('size_bytes', 'integer', c => c.notNull())
    .addColumn('sha256', 'varchar(64)', c => c.notNull())
    .addColumn('storage_path', 'varchar(100)', c => c.notNull())
    .addColumn('uploaded_by', id, c => c.notNull())
    .addColumn('uploaded_at', instant, c => c.notNull())
    .addColumn('removed_at', instant)
    .execute()
  await addIndex(db, 'company_papers', 'company_papers_listing', [
    'organisation_id',
    'uploaded_at',
    'id',
  ])
}
