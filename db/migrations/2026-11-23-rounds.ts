import type { Kysely } from 'kysely'
import { addColumn, longText } from './add-column.ts'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'
const instant = 'varchar(24)'

/** Rounds of application, decisions that wait for their second signature, the working calendar. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'rounds')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('programme_id', 'varchar(60)', c => c.notNull())
    .addColumn('programme_version', 'varchar(60)', c => c.notNull())
    .addColumn('name_zh', 'varchar(100)', c => c.notNull())
    .addColumn('name_en', 'varchar(100)', c => c.notNull())
    .addColumn('opens_at', instant, c => c.notNull())
    .addColumn('closes_at', instant, c => c.notNull())
    .addColumn('grace_minutes', 'integer', c => c.notNull())
    .addColumn('settings', longText, c => c.notNull())
    .addColumn('rubric', longText)
    .addColumn('status', 'varchar(12)', c => c.notNull())
    .addColumn('version', 'integer', c => c.notNull())
    .addColumn('cloned_from', id)
    .addColumn('created_by', id, c => c.notNull().references('accounts.id'))
    .addColumn('created_at', instant, c => c.notNull())
    .addColumn('published_by', id)
    .addColumn('published_at', instant)
    .execute()
  await addIndex(db, 'rounds', 'rounds_programme', ['programme_id', 'opens_at', 'id'])
  await addIndex(db, 'rounds', 'rounds_listing', ['opens_at', 'id'])

  await addColumn(db, 'applications', 'round_id', id)
  await addIndex(db, 'applications', 'applications_round', ['round_id', 'state', 'id'])

  await newTable(db, 'decision_drafts')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('application_id', id, c => c.notNull().references('applications.id'))
    .addColumn('open_key', id, c => c.unique())
    .addColumn('event', 'varchar(40)', c => c.notNull())
    .addColumn('handed', longText, c => c.notNull())
    .addColumn('drafted_by', id, c => c.notNull().references('accounts.id'))
    .addColumn('drafted_at', instant, c => c.notNull())
    .addColumn('outcome', 'varchar(12)')
    .addColumn('ended_by', id)
    .addColumn('ended_at', instant)
    .addColumn('note', longText)
    .execute()
  await addIndex(db, 'decision_drafts', 'decision_drafts_application', [
    'application_id',
    'drafted_at',
    'id',
  ])

  await newTable(db, 'calendar_years')
    .addColumn('year', 'varchar(4)', c => c.primaryKey())
    .addColumn('notice', 'varchar(200)', c => c.notNull())
    .addColumn('source', 'varchar(300)', c => c.notNull())
    .addColumn('days', longText, c => c.notNull())
    .addColumn('version', 'integer', c => c.notNull())
    .addColumn('set_by', id, c => c.notNull().references('accounts.id'))
    .addColumn('set_at', instant, c => c.notNull())
    .execute()
}
