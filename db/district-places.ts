import { ensureCounter, raiseBelow } from './counters.ts'
import { roundOf, type Round } from './rounds.ts'
import type { Db } from './transaction.ts'

type Place = {
  applicationId: string
  roundId: string
  districtCode: string
  /** How many the district may recommend in the round; null without limit. */
  quota: number | null
  at: string
}

/**
 * Takes a place of the district for a case that has none yet; false if none is left. The case must
 * be held by the transaction. A place once taken is never given back.
 */
export async function takePlace(
  trx: Db,
  { applicationId, roundId, districtCode, quota, at }: Place,
): Promise<boolean> {
  if (await hasPlace(trx, applicationId)) return true
  if (quota !== null) {
    const name = `quota:${roundId}:${districtCode}`
    await ensureCounter(trx, name)
    if (!(await raiseBelow(trx, name, quota))) return false
  }
  await trx
    .insertInto('district_places')
    .values({
      application_id: applicationId,
      round_id: roundId,
      district_code: districtCode,
      taken_at: at,
    })
    .execute()
  return true
}

export async function hasPlace(db: Db, applicationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('district_places')
    .select('application_id')
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  return row !== undefined
}

/** How many places each district has taken in a round, by its code; who has none is left out. */
export async function placesTaken(db: Db, roundId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('district_places')
    .select(eb => ['district_code', eb.fn.countAll().as('places')])
    .where('round_id', '=', roundId)
    .groupBy('district_code')
    .execute()
  return new Map(rows.map(row => [row.district_code, Number(row.places)]))
}

/** States of a case from which its district may still come to recommend it. */
const stillToCome = [
  'submitted',
  'formal_check',
  'correction_requested',
  'resubmitted',
  'district_review',
] as const

/** Published rounds that are open, or have cases that the district may still recommend; the latest first. */
export async function roundsBeforeDistrict(
  db: Db,
  { districtCode, now }: { districtCode: string; now: string },
): Promise<Round[]> {
  const rows = await db
    .selectFrom('rounds')
    .selectAll()
    .where('status', '=', 'published')
    .where('opens_at', '<=', now)
    .where(eb =>
      eb.or([
        eb('closes_at', '>=', now),
        eb(
          'id',
          'in',
          eb
            .selectFrom('applications')
            .select('round_id')
            .where('round_id', 'is not', null)
            .where('district_code', '=', districtCode)
            .where('state', 'in', stillToCome),
        ),
      ]),
    )
    .orderBy('opens_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(roundOf)
}
