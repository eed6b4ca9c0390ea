import type { Db } from './transaction.ts'

const tables = [
  'account_tokens',
  'message_wishes',
  'inbox_items',
  'presences',
  'saved_filters',
] as const

/** Takes away what is kept for a person alone: links, wishes, inbox, filters, where they were at work. */
export async function forgetPerson(trx: Db, accountId: string): Promise<void> {
  for (const table of tables)
    await trx.deleteFrom(table).where('account_id', '=', accountId).execute()
}
