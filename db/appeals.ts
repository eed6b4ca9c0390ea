import type { Selectable } from 'kysely'
import { unlessDuplicate } from './errors.ts'
import type { AppealTable } from './schema-certificates.ts'
import type { Db } from './transaction.ts'

/** A re-review that a company asks for. */
export type Appeal = Selectable<AppealTable>

export type NewAppeal = Pick<
  Appeal,
  'id' | 'application_id' | 'decision_event_id' | 'ground' | 'text' | 'lodged_by' | 'lodged_at'
>

/** False if one is open for the case, or the decision was appealed against before. */
export function insertAppeal(trx: Db, appeal: NewAppeal): Promise<boolean> {
  return unlessDuplicate(() =>
    trx
      .insertInto('appeals')
      .values({
        ...appeal,
        open_key: appeal.application_id,
        outcome: null,
        reasons: null,
        ended_by: null,
        ended_at: null,
      })
      .execute(),
  )
}

/** All of a case, the first one first. */
export function appealsOf(db: Db, applicationId: string): Promise<Appeal[]> {
  return db
    .selectFrom('appeals')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('lodged_at')
    .orderBy('id')
    .execute()
}

/** The one that waits for its decision, or null. */
export async function openAppeal(db: Db, applicationId: string): Promise<Appeal | null> {
  const row = await db
    .selectFrom('appeals')
    .selectAll()
    .where('open_key', '=', applicationId)
    .executeTakeFirst()
  return row ?? null
}

/** Ends the open appeal of a case; false if none is open. */
export async function endAppeal(
  trx: Db,
  end: {
    applicationId: string
    outcome: 'upheld' | 'dismissed'
    reasons: string
    by: string | null
    at: string
  },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('appeals')
    .set({
      open_key: null,
      outcome: end.outcome,
      reasons: end.reasons,
      ended_by: end.by,
      ended_at: end.at,
    })
    .where('open_key', '=', end.applicationId)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
