import type { Selectable } from 'kysely'
import { unlessDuplicate } from './errors.ts'
import { newId } from './id.ts'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import type { InboxItemTable, Wish } from './schema-messages.ts'
import type { Db } from './transaction.ts'

export type InboxItem = Selectable<InboxItemTable>

export type NewInboxItem = {
  accountId: string
  /** That of the mail, so that the two stand and fall together. */
  dedupeKey: string
  kind: string
  applicationId: string | null
  /** JSON. */
  payload: string
  wish: Wish
  shownFrom: string
}

/** Puts a message into an account's inbox. False if it was there already. */
export function keepInInbox(db: Db, item: NewInboxItem): Promise<boolean> {
  const row: InboxItem = {
    id: newId(),
    account_id: item.accountId,
    dedupe_key: item.dedupeKey,
    kind: item.kind,
    application_id: item.applicationId,
    payload: item.payload,
    wish: item.wish,
    shown_from: item.shownFrom,
    read_at: null,
    digest_on: null,
  }
  return unlessDuplicate(() => db.insertInto('inbox_items').values(row).execute())
}

/** What an account was told until `now`, the newest first. */
export async function inboxOf(
  db: Db,
  { accountId, now, unreadOnly }: { accountId: string; now: string; unreadOnly: boolean },
  page: PageRequest,
): Promise<Page<InboxItem>> {
  const rows = await db
    .selectFrom('inbox_items')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('shown_from', '<=', now)
    .$if(unreadOnly, query => query.where('read_at', 'is', null))
    .where(beyond({ key: 'shown_from', id: 'id' }, page, 'desc'))
    .orderBy('shown_from', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.shown_from, id: row.id }))
}

export async function unreadCount(
  db: Db,
  { accountId, now }: { accountId: string; now: string },
): Promise<number> {
  const row = await db
    .selectFrom('inbox_items')
    .select(eb => eb.fn.countAll().as('unread'))
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .where('shown_from', '<=', now)
    .executeTakeFirstOrThrow()
  return Number(row.unread)
}

/** One of the account's own messages that is shown by `now`, or null. */
export async function inboxItem(
  db: Db,
  { id, accountId, now }: { id: string; accountId: string; now: string },
): Promise<InboxItem | null> {
  const row = await db
    .selectFrom('inbox_items')
    .selectAll()
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('shown_from', '<=', now)
    .executeTakeFirst()
  return row ?? null
}

/** Marks an account's own messages as read at `readAt`, or unread; all that are shown without `id`. */
export async function markRead(
  db: Db,
  mark: { accountId: string; id: string | null; readAt: string | null; now: string },
): Promise<number> {
  const { id } = mark
  let query = db
    .updateTable('inbox_items')
    .set({ read_at: mark.readAt })
    .where('account_id', '=', mark.accountId)
    .where('shown_from', '<=', mark.now)
    .where('read_at', mark.readAt === null ? 'is not' : 'is', null)
  if (id !== null) query = query.where('id', '=', id)
  const { numUpdatedRows } = await query.executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** Takes what a decision told back out of the inboxes, before anybody saw it. */
export async function withdrawFromInboxes(db: Db, dedupeKeys: readonly string[]): Promise<void> {
  if (dedupeKeys.length === 0) return
  await db.deleteFrom('inbox_items').where('dedupe_key', 'in', dedupeKeys).execute()
}
