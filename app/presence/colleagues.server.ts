import { othersThere } from '#db/presences.ts'
import type { PortalContext } from '../context.ts'
import type { CompanyActor } from '../access/actor.ts'
import { lately } from './seen-lately.ts'

/** The names of the colleagues who are at work in some places now, by place. */
export async function colleaguesAt(
  { db, now }: Pick<PortalContext, 'db' | 'now'>,
  actor: CompanyActor,
  places: readonly string[],
): Promise<Map<string, string[]>> {
  const seen = await othersThere(db, {
    audience: actor.organisation.id,
    places,
    accountId: actor.account.id,
    since: lately(now()),
  })
  const byPlace = new Map<string, string[]>()
  for (const { place, name } of seen) byPlace.set(place, [...(byPlace.get(place) ?? []), name])
  return byPlace
}
