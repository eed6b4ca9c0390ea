import type { AppLoadContext } from '@remix-run/node'
import { placesTaken, roundsBeforeDistrict } from '#db/district-places.ts'
import { quotaOf } from '#rules/procedure/settings.ts'
import type { Language } from '#rules/words.ts'
import { programmeName } from '../rounds/round-list.server.ts'
import { nameOf } from '../rounds/window-view.server.ts'

/** What a district has recommended in a round; `quota` null where nothing is limited. */
export type PlacesView = {
  id: string
  round: string
  programme: string
  taken: number
  quota: number | null
}

/** The rounds that ask the district's recommendation now, with its places. */
export async function placesView(
  { db, now }: AppLoadContext,
  { districtCode }: { districtCode: string },
  language: Language,
): Promise<PlacesView[]> {
  const rounds = await roundsBeforeDistrict(db, { districtCode, now: now() })
  return Promise.all(
    rounds
      .filter(round => round.settings.districtStep)
      .map(async round => ({
        id: round.id,
        round: nameOf(round, language),
        programme: programmeName(round.programme_version, language),
        taken: (await placesTaken(db, round.id)).get(districtCode) ?? 0,
        quota: quotaOf(round.settings, districtCode),
      })),
  )
}
