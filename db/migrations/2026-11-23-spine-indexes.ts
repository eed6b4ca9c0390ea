import type { Kysely } from 'kysely'

const indexes: readonly (readonly [table: string, name: string, columns: readonly string[]])[] = [
  ['memberships', 'memberships_organisation', ['organisation_id']],
  ['sessions', 'sessions_account', ['account_id']],
  ['account_tokens', 'account_tokens_account', ['account_id', 'purpose']],
  ['applications', 'applications_organisation', ['organisation_id', 'created_at', 'id']],
  ['applications', 'applications_queue', ['state', 'state_since', 'id']],
  ['applications', 'applications_district', ['district_code', 'state', 'state_since', 'id']],
  ['attachments', 'attachments_application', ['application_id']],
  ['outbox', 'outbox_due', ['status', 'next_attempt_at', 'id']],
  ['outbox', 'outbox_application', ['application_id', 'created_at', 'id']],
  ['outbox', 'outbox_listing', ['created_at', 'id']],
  ['audit', 'audit_listing', ['at', 'id']],
]

/** One index a list query; `create index` without `if not exists`, which MySQL lacks. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const known = new Set<string>()
  for (const [table, name, columns] of indexes) {
    if (known.has(name)) continue
    known.add(name)
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute()
      .catch((error: unknown) => {
        if (!isAlreadyThere(error)) throw error
      })
  }
}

/** MySQL 1061 and SQLite's own words: the index stands from an earlier run. */
function isAlreadyThere(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('errno' in error && error.errno === 1061) return true
  return 'message' in error && String(error.message).includes('already exists')
}
