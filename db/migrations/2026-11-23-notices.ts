import type { Kysely } from 'kysely'
import { longText } from './add-column.ts'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'
const instant = 'varchar(24)'
const day = 'varchar(10)'

/** Public notices with the cases that they list, and the objections to them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'public_notices')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('number', 'varchar(40)', c => c.notNull().unique())
    .addColumn('programme_version', 'varchar(60)', c => c.notNull())
    .addColumn('round_id', id)
    .addColumn('title_zh', 'varchar(200)', c => c.notNull())
    .addColumn('title_en', 'varchar(200)', c => c.notNull())
    .addColumn('text_zh', longText, c => c.notNull())
    .addColumn('text_en', longText, c => c.notNull())
    .addColumn('starts_on', day, c => c.notNull())
    .addColumn('ends_on', day, c => c.notNull())
    .addColumn('minutes', 'varchar(100)', c => c.notNull())
    .addColumn('channel', 'varchar(300)', c => c.notNull())
    .addColumn('list_hash', 'varchar(64)')
    .addColumn('status', 'varchar(12)', c => c.notNull())
    .addColumn('version', 'integer', c => c.notNull())
    .addColumn('prepared_by', id, c => c.notNull().references('accounts.id'))
    .addColumn('prepared_at', instant, c => c.notNull())
    .addColumn('signed_by', id)
    .addColumn('signed_at', instant)
    .addColumn('note', longText)
    .execute()
  await addIndex(db, 'public_notices', 'public_notices_listing', ['prepared_at', 'id'])
  await addIndex(db, 'public_notices', 'public_notices_days', ['status', 'starts_on', 'id'])
  await addIndex(db, 'public_notices', 'public_notices_ends', ['status', 'ends_on', 'id'])

  await newTable(db, 'public_notice_rows')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('notice_id', id, c => c.notNull().references('public_notices.id'))
    .addColumn('application_id', id, c => c.notNull().references('applications.id'))
    .addColumn('position', 'integer', c => c.notNull())
    .addColumn('company_name', 'varchar(200)', c => c.notNull())
    .addColumn('credit_code', 'varchar(18)', c => c.notNull())
    .addColumn('outcome', 'varchar(12)', c => c.notNull())
    .execute()
  await addIndex(db, 'public_notice_rows', 'public_notice_rows_notice', [
    'notice_id',
    'position',
    'id',
  ])
  await addIndex(db, 'public_notice_rows', 'public_notice_rows_application', [
    'application_id',
    'outcome',
  ])

  await newTable(db, 'objections')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('number', 'varchar(40)', c => c.notNull().unique())
    .addColumn('notice_id', id, c => c.notNull().references('public_notices.id'))
    .addColumn('application_id', id, c => c.notNull().references('applications.id'))
    .addColumn('kind', 'varchar(8)', c => c.notNull())
    .addColumn('name', 'varchar(100)', c => c.notNull())
    .addColumn('email', 'varchar(191)', c => c.notNull())
    .addColumn('telephone', 'varchar(40)', c => c.notNull())
    .addColumn('language', 'varchar(10)', c => c.notNull())
    .addColumn('ground', longText, c => c.notNull())
    .addColumn('lodged_at', instant, c => c.notNull())
    .addColumn('status', 'varchar(14)', c => c.notNull())
    .addColumn('substance', longText)
    .addColumn('handled_by', id)
    .addColumn('handled_at', instant)
    .addColumn('reply', longText)
    .addColumn('findings', longText)
    .addColumn('answer', longText)
    .addColumn('answered_by', id)
    .addColumn('answered_at', instant)
    .addColumn('ended_at', instant)
    .execute()
  await addIndex(db, 'objections', 'objections_listing', ['lodged_at', 'id'])
  await addIndex(db, 'objections', 'objections_application', ['application_id', 'status'])
}
