import { countWaitingObjections } from '#db/objections.ts'
import { listingOf, type Listing } from '#db/public-notice-rows.ts'
import type { Db } from '#db/transaction.ts'
import type { CaseFacts } from '#rules/procedure/case-facts.ts'

/** How a notice stands on `today`: it runs on its first and on its last day. */
export function noticeOn(
  { starts_on: from, ends_on: to }: Pick<Listing, 'starts_on' | 'ends_on'>,
  today: string,
): 'to come' | 'running' | 'ended' {
  if (today < from) return 'to come'
  return today <= to ? 'running' : 'ended'
}

/** What the table asks about the list that a case is on, and about objections to it. */
export async function noticeFactsOf(
  db: Db,
  applicationId: string,
  today: string,
): Promise<Pick<CaseFacts, 'notice' | 'openObjections'>> {
  const listing = await listingOf(db, applicationId)
  if (listing === null) return { notice: 'none', openObjections: 0 }
  return {
    notice: noticeOn(listing, today),
    openObjections: await countWaitingObjections(db, applicationId),
  }
}
