import { calendarOf } from '#db/calendar.ts'
import { eventsOf } from '#db/events.ts'
import type { Db } from '#db/transaction.ts'
import { arrivalsIn, type Running } from './move-clock.ts'

/** What the clocks count on: the history of the case and the official calendar. */
export async function clockGround(
  db: Db,
  applicationId: string,
): Promise<Pick<Running, 'arrivals' | 'years'>> {
  return {
    arrivals: arrivalsIn(await eventsOf(db, applicationId)),
    years: await calendarOf(db),
  }
}
