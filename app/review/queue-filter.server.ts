import type { QueueFilter } from '#db/applications.ts'
import { addWorkingDays } from '#rules/calendar/working-days.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { districtByCode } from '#rules/identifiers/districts.ts'
import { programmes } from '#rules/programmes/index.ts'

/** More working days than any clock of the procedure has by itself. */
const MOST_DAYS = 60

/** What narrows every list of the queue, as it stands in the address; empty = not narrowed. */
export type AskedFilter = { programme: string; district: string; due: string }

/** The filter of an address; what is none counts as not asked, but for days, which are kept as typed. */
export function askedFilter(search: URLSearchParams): AskedFilter {
  return {
    programme: programmes.find(each => each.id === search.get('programme'))?.id ?? '',
    district: districtByCode(search.get('district') ?? '')?.value ?? '',
    due: (search.get('due') ?? '').trim().slice(0, 20),
  }
}

/** Whether the days are a whole number from 0 to 60, or none. */
export function isReadable({ due }: AskedFilter): boolean {
  return due === '' || (/^\d{1,2}$/.test(due) && Number(due) <= MOST_DAYS)
}

/** A list narrowed by what was asked; days that cannot be read narrow nothing. */
export function narrowed(
  list: QueueFilter,
  asked: AskedFilter,
  { today, years }: { today: string; years: CalendarYears },
): QueueFilter {
  const { programme, district, due } = asked
  const until = due === '' || !isReadable(asked) ? null : dayWithin(Number(due), { today, years })
  return {
    ...list,
    ...(programme !== '' && { programmeVersion: programme }),
    ...(district !== '' && { districtCode: district }),
    ...(until !== null && {
      dueBy: list.dueBy !== undefined && list.dueBy < until ? list.dueBy : until,
    }),
  }
}

function dayWithin(
  days: number,
  { today, years }: { today: string; years: CalendarYears },
): string {
  return days === 0 ? today : addWorkingDays(today, days, years).day
}

/** The address of a list with its filter, the empty parts left out. */
export function queueAddress(tab: string, asked: AskedFilter): string {
  const parts = Object.entries({ tab, ...asked }).filter(([, value]) => value !== '')
  return new URLSearchParams(parts).toString()
}
