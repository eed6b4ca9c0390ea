import type { InboxItem } from './inbox.ts'
import type { MailPerson } from './mail-people.ts'
import type { Db } from './transaction.ts'

/** Whose digest has something that was told until `cutoff` and stood in none yet. */
export function peopleWithDigest(db: Db, cutoff: string): Promise<MailPerson[]> {
  return db
    .selectFrom('accounts')
    .select([
      'accounts.id as accountId',
      'accounts.email as email',
      'accounts.name as name',
      'accounts.language as language',
    ])
    .where('accounts.disabled_at', 'is', null)
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('inbox_items')
          .select('inbox_items.id')
          .whereRef('inbox_items.account_id', '=', 'accounts.id')
          .where('inbox_items.wish', '=', 'digest')
          .where('inbox_items.digest_on', 'is', null)
          .where('inbox_items.shown_from', '<=', cutoff),
      ),
    )
    .orderBy('accounts.id')
    .execute()
}

/**
 * Takes what waits into the digest of `day`, each message once, and gives it, the oldest first.
 * Empty if another worker took it.
 */
export async function takeForDigest(
  trx: Db,
  { accountId, day, cutoff }: { accountId: string; day: string; cutoff: string },
): Promise<InboxItem[]> {
  const { numUpdatedRows } = await trx
    .updateTable('inbox_items')
    .set({ digest_on: day })
    .where('account_id', '=', accountId)
    .where('wish', '=', 'digest')
    .where('digest_on', 'is', null)
    .where('shown_from', '<=', cutoff)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return []
  return trx
    .selectFrom('inbox_items')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('digest_on', '=', day)
    .orderBy('shown_from')
    .orderBy('id')
    .execute()
}
