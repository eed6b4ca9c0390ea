import type { Kysely } from 'kysely'
import { addColumn, longText } from './add-column.ts'
import { addIndex } from './add-index.ts'
import { newTable } from './new-table.ts'

const id = 'varchar(36)'
const kind = 'varchar(40)'
const instant = 'varchar(24)'

/** What mail servers answered, what each account wishes to be told, its inbox, and talk about a case. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addColumn(db, 'outbox', 'server_answer', longText)
  await addColumn(db, 'outbox', 'bounced_at', instant)
  await addIndex(db, 'outbox', 'outbox_recipient_bounced', ['recipient', 'bounced_at'])

  await newTable(db, 'message_wishes')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('account_id', id, c => c.notNull().references('accounts.id'))
    .addColumn('kind', kind, c => c.notNull())
    .addColumn('wish', 'varchar(10)', c => c.notNull())
    .addColumn('set_at', instant, c => c.notNull())
    .addUniqueConstraint('message_wishes_key', ['account_id', 'kind'])
    .execute()

  await newTable(db, 'inbox_items')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('account_id', id, c => c.notNull().references('accounts.id'))
    .addColumn('dedupe_key', 'varchar(191)', c => c.notNull().unique())
    .addColumn('kind', kind, c => c.notNull())
    .addColumn('application_id', id)
    .addColumn('payload', longText, c => c.notNull())
    .addColumn('wish', 'varchar(10)', c => c.notNull())
    .addColumn('shown_from', instant, c => c.notNull())
    .addColumn('read_at', instant)
    .addColumn('digest_on', 'varchar(10)')
    .execute()
  await addIndex(db, 'inbox_items', 'inbox_items_listing', ['account_id', 'shown_from', 'id'])
  await addIndex(db, 'inbox_items', 'inbox_items_unread', ['account_id', 'read_at', 'shown_from'])
  await addIndex(db, 'inbox_items', 'inbox_items_digest', ['wish', 'digest_on', 'shown_from'])
  await addIndex(db, 'inbox_items', 'inbox_items_application', ['application_id', 'kind'])

  await newTable(db, 'case_messages')
    .addColumn('id', id, c => c.primaryKey())
    .addColumn('application_id', id, c => c.notNull().references('applications.id'))
    .addColumn('author_id', id, c => c.notNull().references('accounts.id'))
    .addColumn('author_role', 'varchar(30)', c => c.notNull())
    .addColumn('audience', 'varchar(10)', c => c.notNull())
    .addColumn('text', longText, c => c.notNull())
    .addColumn('sent_at', instant, c => c.notNull())
    .execute()
  await addIndex(db, 'case_messages', 'case_messages_thread', ['application_id', 'sent_at', 'id'])

  await newTable(db, 'match_looks')
    .addColumn('organisation_id', id, c => c.primaryKey().references('organisations.id'))
    .addColumn('seen', 'varchar(64)', c => c.notNull())
    .addColumn('may_apply', longText, c => c.notNull())
    .addColumn('looked_at', instant, c => c.notNull())
    .execute()
}
