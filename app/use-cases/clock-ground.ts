import { calendarOf } from '#db/calendar.ts'
import { eventsOf } from '#db/events.ts'
import { listingOf } from '#db/public-notice-rows.ts'
import type { Db } from '#db/transaction.ts'
import { arrivalsIn, type Running } from './move-clock.ts'

/** What the clocks count on: the history of the case, its notice and the official calendar. */
export async function clockGround(
  db: Db,
  applicationId: string,
): Promise<Pick<Running, 'arrivals' | 'years' | 'noticeEnds'>> {
  const listing = await listingOf(db, applicationId)
  return {
    arrivals: arrivalsIn(await eventsOf(db, applicationId)),
    years: await calendarOf(db),
    noticeEnds: listing === null ? null : { day: listing.ends_on, provisional: false },
  }
}
