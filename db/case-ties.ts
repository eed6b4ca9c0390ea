import { z } from 'zod'
import { unlessDuplicate } from './errors.ts'
import type { Db } from './transaction.ts'

const names = z.array(z.string())
const shape = z.strictObject({
  officers: names,
  inventors: names,
  partnerCodes: names,
  partnerNames: names,
  avoided: names,
  /** Why the applicant asked that they keep away. */
  avoidedReason: z.string(),
  universities: names,
})

/** What the bureau has noted of whom a case names. */
export type NotedTies = z.infer<typeof shape>

export const noTies: NotedTies = {
  officers: [],
  inventors: [],
  partnerCodes: [],
  partnerNames: [],
  avoided: [],
  avoidedReason: '',
  universities: [],
}

/** `version` 0 where nothing was noted yet. */
export async function notedTies(
  db: Db,
  applicationId: string,
): Promise<{ ties: NotedTies; version: number }> {
  const row = await db
    .selectFrom('case_ties')
    .selectAll()
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  return row === undefined
    ? { ties: noTies, version: 0 }
    : { ties: shape.parse(JSON.parse(row.ties)), version: row.version }
}

/** Writes over the version that the person saw; false if somebody else wrote before. */
export async function writeTies(
  trx: Db,
  note: { applicationId: string; ties: NotedTies; seen: number; by: string; at: string },
): Promise<boolean> {
  const written = {
    ties: JSON.stringify(note.ties),
    version: note.seen + 1,
    set_by: note.by,
    set_at: note.at,
  }
  if (note.seen === 0) {
    const row = { application_id: note.applicationId, ...written }
    return unlessDuplicate(() => trx.insertInto('case_ties').values(row).execute())
  }
  const { numUpdatedRows } = await trx
    .updateTable('case_ties')
    .set(written)
    .where('application_id', '=', note.applicationId)
    .where('version', '=', note.seen)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
