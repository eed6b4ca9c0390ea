import type { Selectable } from 'kysely'
import type { State } from '#rules/procedure/states.ts'
import type { PublicNoticeRowTable } from './schema-notices.ts'
import type { Db } from './transaction.ts'

export type NoticeRow = Selectable<PublicNoticeRowTable>

export type RowOutcome = NoticeRow['outcome']

/** The outcomes of a row whose case is on the list now. */
const standing = ['listed', 'paused'] as const satisfies readonly RowOutcome[]

export async function insertNoticeRow(trx: Db, row: NoticeRow): Promise<void> {
  await trx.insertInto('public_notice_rows').values(row).execute()
}

/** The rows of a notice in their order, with the state that each case is in now. */
export function noticeRowsOf(
  db: Db,
  noticeId: string,
): Promise<(NoticeRow & { state: State; number: string | null })[]> {
  return db
    .selectFrom('public_notice_rows')
    .innerJoin('applications', 'applications.id', 'public_notice_rows.application_id')
    .selectAll('public_notice_rows')
    .select(['applications.state as state', 'applications.number as number'])
    .where('public_notice_rows.notice_id', '=', noticeId)
    .orderBy('public_notice_rows.position')
    .orderBy('public_notice_rows.id')
    .execute()
}

export type Listing = NoticeRow & {
  notice_number: string
  starts_on: string
  ends_on: string
}

/** The row under which a case is on a list now, with the days of its notice; null if on none. */
export async function listingOf(db: Db, applicationId: string): Promise<Listing | null> {
  const row = await db
    .selectFrom('public_notice_rows')
    .innerJoin('public_notices', 'public_notices.id', 'public_notice_rows.notice_id')
    .selectAll('public_notice_rows')
    .select([
      'public_notices.number as notice_number',
      'public_notices.starts_on as starts_on',
      'public_notices.ends_on as ends_on',
    ])
    .where('public_notice_rows.application_id', '=', applicationId)
    .where('public_notice_rows.outcome', 'in', standing)
    .executeTakeFirst()
  return row ?? null
}

/** Puts a proposed row on the list of its notice, at `position`; false if it is not proposed. */
export async function listRow(
  trx: Db,
  { id, position }: { id: string; position: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('public_notice_rows')
    .set({ outcome: 'listed', position })
    .where('id', '=', id)
    .where('outcome', '=', 'proposed')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Leaves out of a notice what was proposed for it and not listed. */
export async function leaveOutProposed(trx: Db, noticeId: string): Promise<void> {
  await trx
    .updateTable('public_notice_rows')
    .set({ outcome: 'left_out' })
    .where('notice_id', '=', noticeId)
    .where('outcome', '=', 'proposed')
    .execute()
}

/** Marks what became of a case on the list that it is on; nothing where it is on none. */
export async function markListedRow(
  trx: Db,
  { applicationId, outcome }: { applicationId: string; outcome: RowOutcome },
): Promise<void> {
  await trx
    .updateTable('public_notice_rows')
    .set({ outcome })
    .where('application_id', '=', applicationId)
    .where('outcome', 'in', standing)
    .execute()
}

/** Cases on lists whose last day lies before `today` and about which no objection waits. */
export function casesToConclude(
  db: Db,
  { today, limit }: { today: string; limit: number },
): Promise<{ id: string; version: number }[]> {
  return db
    .selectFrom('public_notices')
    .innerJoin('public_notice_rows', 'public_notice_rows.notice_id', 'public_notices.id')
    .innerJoin('applications', 'applications.id', 'public_notice_rows.application_id')
    .select(['applications.id as id', 'applications.version as version'])
    .where('public_notices.status', '=', 'published')
    .where('public_notices.ends_on', '<', today)
    .where('public_notice_rows.outcome', '=', 'listed')
    .where('applications.state', '=', 'public_notice')
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('objections')
            .select('objections.id')
            .whereRef('objections.application_id', '=', 'applications.id')
            .where('objections.status', '=', 'received'),
        ),
      ),
    )
    .orderBy('public_notices.ends_on')
    .orderBy('public_notices.id')
    .limit(limit)
    .execute()
}
