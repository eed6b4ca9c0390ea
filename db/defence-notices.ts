import type { Selectable } from 'kysely'
import { z } from 'zod'
import { isGround, type Ground } from '#rules/procedure/grounds.ts'
import { unlessDuplicate } from './errors.ts'
import type { DefenceNoticeTable } from './schema-certificates.ts'
import type { Db } from './transaction.ts'

/** That a recognition may be revoked, and what its company says to it. */
export type DefenceNotice = Omit<Selectable<DefenceNoticeTable>, 'grounds'> & {
  grounds: readonly Ground[]
}

const groundsShape = z.array(z.string().refine(isGround))

export type NewDefenceNotice = Pick<
  DefenceNotice,
  | 'id'
  | 'application_id'
  | 'own_request'
  | 'grounds'
  | 'text'
  | 'served_by'
  | 'served_at'
  | 'answer_by'
  | 'answer_by_provisional'
>

/** False if one is open for the case already. */
export function insertDefenceNotice(trx: Db, notice: NewDefenceNotice): Promise<boolean> {
  return unlessDuplicate(() =>
    trx
      .insertInto('defence_notices')
      .values({
        ...notice,
        grounds: JSON.stringify(notice.grounds),
        open_key: notice.application_id,
        answer: null,
        answered_by: null,
        answered_at: null,
        outcome: null,
        ended_by: null,
        ended_at: null,
        note: null,
      })
      .execute(),
  )
}

/** All of a case, the first one first. */
export async function defenceNoticesOf(db: Db, applicationId: string): Promise<DefenceNotice[]> {
  const rows = await db
    .selectFrom('defence_notices')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('served_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, grounds: groundsShape.parse(JSON.parse(row.grounds)) }))
}

/** The one that waits for its end, or null. */
export async function openDefenceNotice(
  db: Db,
  applicationId: string,
): Promise<DefenceNotice | null> {
  const row = await db
    .selectFrom('defence_notices')
    .selectAll()
    .where('open_key', '=', applicationId)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, grounds: groundsShape.parse(JSON.parse(row.grounds)) }
}

/** The company's answer, once, until the last day; false if it answered before or it is too late. */
export async function answerDefence(
  trx: Db,
  answered: { applicationId: string; answer: string; by: string; at: string; today: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('defence_notices')
    .set({ answer: answered.answer, answered_by: answered.by, answered_at: answered.at })
    .where('open_key', '=', answered.applicationId)
    .where('own_request', '=', 0)
    .where('answered_at', 'is', null)
    .where('answer_by', '>=', answered.today)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Ends the open notice of a case; false if none is open. */
export async function endDefence(
  trx: Db,
  end: {
    applicationId: string
    outcome: 'revoked' | 'dropped'
    by: string | null
    at: string
    note: string | null
  },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('defence_notices')
    .set({
      open_key: null,
      outcome: end.outcome,
      ended_by: end.by,
      ended_at: end.at,
      note: end.note,
    })
    .where('open_key', '=', end.applicationId)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
