import type { Selectable } from 'kysely'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import type { PublicNoticeTable } from './schema-notices.ts'
import type { Db } from './transaction.ts'

export type PublicNotice = Selectable<PublicNoticeTable>

export async function insertPublicNotice(trx: Db, notice: PublicNotice): Promise<void> {
  await trx.insertInto('public_notices').values(notice).execute()
}

export async function publicNoticeById(db: Db, id: string): Promise<PublicNotice | null> {
  const row = await db
    .selectFrom('public_notices')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** The published notice of that number if its first day has come by `today`, or null. */
export async function displayedNotice(
  db: Db,
  { number, today }: { number: string; today: string },
): Promise<PublicNotice | null> {
  const row = await db
    .selectFrom('public_notices')
    .selectAll()
    .where('number', '=', number)
    .where('status', '=', 'published')
    .where('starts_on', '<=', today)
    .executeTakeFirst()
  return row ?? null
}

/** What is or was before the public on `today`, the latest first. */
export async function displayedNotices(
  db: Db,
  today: string,
  page: PageRequest,
): Promise<Page<PublicNotice>> {
  const rows = await db
    .selectFrom('public_notices')
    .selectAll()
    .where('status', '=', 'published')
    .where('starts_on', '<=', today)
    .where(beyond({ key: 'starts_on', id: 'id' }, page, 'desc'))
    .orderBy('starts_on', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.starts_on, id: row.id }))
}

/** All notices of the bureau, those prepared last first. */
export async function allNotices(db: Db, page: PageRequest): Promise<Page<PublicNotice>> {
  const rows = await db
    .selectFrom('public_notices')
    .selectAll()
    .where(beyond({ key: 'prepared_at', id: 'id' }, page, 'desc'))
    .orderBy('prepared_at', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.prepared_at, id: row.id }))
}

export type NoticeEnd = {
  id: string
  /** The version that the person saw. */
  version: number
  by: string
  at: string
} & ({ status: 'published'; listHash: string } | { status: 'dropped'; note: string })

/** Publishes or drops a notice that is prepared; false if it no longer is, or was changed. */
export async function endPreparation(trx: Db, end: NoticeEnd): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('public_notices')
    .set({
      status: end.status,
      version: end.version + 1,
      list_hash: end.status === 'published' ? end.listHash : null,
      signed_by: end.by,
      signed_at: end.at,
      note: end.status === 'dropped' ? end.note : null,
    })
    .where('id', '=', end.id)
    .where('version', '=', end.version)
    .where('status', '=', 'prepared')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Holds a notice that is prepared as it is until the transaction ends; false if it no longer is. */
export async function holdNotice(
  trx: Db,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('public_notices')
    .set({ version })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'prepared')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
