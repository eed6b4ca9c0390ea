import type { Db } from './transaction.ts'

/** Takes away what is kept for a person alone: links, wishes, inbox, where they were at work. */
export async function forgetPerson(trx: Db, accountId: string): Promise<void> {
  for (const table of ['account_tokens', 'message_wishes', 'inbox_items', 'presences'] as const)
    await trx.deleteFrom(table).where('account_id', '=', accountId).execute()
}
