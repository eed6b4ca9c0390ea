import type { Kysely } from 'kysely'
import { longText } from './add-column.ts'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'
const instant = 'varchar(24)'
const day = 'varchar(10)'

/** What follows a decision: certificates, hearings before a revocation, appeals. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await newTable(db, 'certificates')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('application_id', id, c => c.notNull().unique().references('applications.id'))
    .addColumn('kind', 'varchar(12)', c => c.notNull())
    .addColumn('number', 'varchar(40)', c => c.notNull().unique())
    .addColumn('code', 'varchar(10)', c => c.notNull().unique())
    .addColumn('organisation_id', id, c => c.notNull().references('organisations.id'))
    .addColumn('holder_name', 'varchar(200)', c => c.notNull())
    .addColumn('credit_code', 'varchar(18)', c => c.notNull())
    .addColumn('programme_id', 'varchar(60)', c => c.notNull())
    .addColumn('programme_version', 'varchar(60)', c => c.notNull())
    .addColumn('document_number', 'varchar(200)')
    .addColumn('document_on', day)
    .addColumn('issued_on', day, c => c.notNull())
    .addColumn('valid_from', day, c => c.notNull())
    .addColumn('valid_to', day)
    .addColumn('content_hash', 'varchar(64)', c => c.notNull())
    .addColumn('issued_at', instant, c => c.notNull())
    .execute()
  await addIndex(db, 'certificates', 'certificates_listing', ['issued_at', 'id'])
  await addIndex(db, 'certificates', 'certificates_programme', ['programme_id', 'issued_at', 'id'])
  await addIndex(db, 'certificates', 'certificates_ends', ['valid_to', 'id'])

  await newTable(db, 'defence_notices')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('application_id', id, c => c.notNull().references('applications.id'))
    .addColumn('open_key', id, c => c.unique())
    .addColumn('own_request', 'integer', c => c.notNull())
    .addColumn('grounds', longText, c => c.notNull())
    .addColumn('text', longText, c => c.notNull())
    .addColumn('served_by', id, c => c.notNull().references('accounts.id'))
    .addColumn('served_at', instant, c => c.notNull())
    .addColumn('answer_by', day, c => c.notNull())
    .addColumn('answer_by_provisional', 'integer', c => c.notNull())
    .addColumn('answer', longText)
    .addColumn('answered_by', id)
    .addColumn('answered_at', instant)
    .addColumn('outcome', 'varchar(12)')
    .addColumn('ended_by', id)
    .addColumn('ended_at', instant)
    .addColumn('note', longText)
    .execute()
  await addIndex(db, 'defence_notices', 'defence_notices_application', [
    'application_id',
    'served_at',
    'id',
  ])

  await newTable(db, 'appeals')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('application_id', id, c => c.notNull().references('applications.id'))
    .addColumn('open_key', id, c => c.unique())
    .addColumn('decision_event_id', id, c => c.notNull().unique())
    .addColumn('ground', 'varchar(40)', c => c.notNull())
    .addColumn('text', longText, c => c.notNull())
    .addColumn('lodged_by', id, c => c.notNull().references('accounts.id'))
    .addColumn('lodged_at', instant, c => c.notNull())
    .addColumn('outcome', 'varchar(12)')
    .addColumn('reasons', longText)
    .addColumn('ended_by', id)
    .addColumn('ended_at', instant)
    .execute()
  await addIndex(db, 'appeals', 'appeals_application', ['application_id', 'lodged_at', 'id'])
}
