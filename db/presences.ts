import { unlessDuplicate } from './errors.ts'
import type { Db } from './transaction.ts'

/** A place of work, and who may know who is there: the id of a company, or `staff`. */
export type Place = { audience: string; place: string }

/** Notes that somebody is at work in a place. */
export async function noteHere(
  db: Db,
  { accountId, audience, place, now }: Place & { accountId: string; now: string },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('presences')
    .set({ seen_at: now })
    .where('account_id', '=', accountId)
    .where('audience', '=', audience)
    .where('place', '=', place)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0n) return
  const row = { account_id: accountId, audience, place, seen_at: now }
  await unlessDuplicate(() => db.insertInto('presences').values(row).execute())
}

/** One of the others who were at work. */
export type SeenThere = { place: string; name: string }

/**
 * Who else of the audience was at work in some places at `since` or later, by place;
 * accounts that were switched off are left out.
 */
export function othersThere(
  db: Db,
  asked: { audience: string; places: readonly string[]; accountId: string; since: string },
): Promise<SeenThere[]> {
  return db
    .selectFrom('presences')
    .innerJoin('accounts', 'accounts.id', 'presences.account_id')
    .select(['presences.place as place', 'accounts.name as name'])
    .where('presences.audience', '=', asked.audience)
    .where('presences.place', 'in', [...asked.places])
    .where('presences.seen_at', '>=', asked.since)
    .where('presences.account_id', '!=', asked.accountId)
    .where('accounts.disabled_at', 'is', null)
    .orderBy('presences.place')
    .orderBy('presences.seen_at')
    .limit(50)
    .execute()
}

/** Forgets who was at work before an instant. */
export async function forgetPresences(db: Db, before: string): Promise<void> {
  await db.deleteFrom('presences').where('seen_at', '<', before).execute()
}
