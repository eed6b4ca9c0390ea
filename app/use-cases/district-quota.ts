import type { Application } from '#db/applications.ts'
import { hasPlace, placesTaken, takePlace } from '#db/district-places.ts'
import type { Db, Trx } from '#db/transaction.ts'
import type { CaseSettings } from '#rules/procedure/settings.ts'
import { quotaOf } from '#rules/procedure/settings.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'

type Recommended = Pick<Application, 'id' | 'round_id' | 'district_code'>

/**
 * How many more cases the district may recommend in the round of this one; null where there is no
 * quota, or the case has its place already.
 */
export async function placesLeft(
  db: Db,
  application: Recommended,
  settings: CaseSettings,
): Promise<number | null> {
  const { id, round_id: roundId, district_code: district } = application
  const quota = quotaOf(settings, district)
  if (roundId === null || quota === null || (await hasPlace(db, id))) return null
  const taken = (await placesTaken(db, roundId)).get(district) ?? 0
  return Math.max(0, quota - taken)
}

/** Takes the place that a recommendation uses; false if another took the last one. */
export async function takePlaceFor(
  trx: Trx,
  {
    event,
    application,
    settings,
    at,
  }: {
    event: ApplicationEvent
    application: Recommended
    settings: CaseSettings
    at: string
  },
): Promise<boolean> {
  const { id, round_id: roundId, district_code: districtCode } = application
  if (event !== 'recommend_by_district' || roundId === null) return true
  const quota = quotaOf(settings, districtCode)
  return takePlace(trx, { applicationId: id, roundId, districtCode, quota, at })
}
