import { addDays, type IsoDay } from '../calendar/day.ts'
import { addWorkingDays, isWorkingDay } from '../calendar/working-days.ts'
import type { CalendarYears } from '../calendar/years.ts'

export type NoticeEnd = { kind: 'on'; day: IsoDay } | { kind: 'year unknown'; year: string }

/**
 * The last day of a notice that begins on `from`, both days included; a last day that is not worked
 * moves on to the next one that is. A year without its official calendar is not counted into: what
 * is before the public states a day that holds.
 *
 * @throws {RangeError} if `days` is not a whole number of at least 1.
 */
export function noticeEnd(
  from: IsoDay,
  { days, counted }: { days: number; counted: 'working' | 'calendar' },
  years: CalendarYears,
): NoticeEnd {
  const before = addDays(from, -1)
  const last =
    counted === 'working'
      ? addWorkingDays(before, days, years).day
      : workedFrom(addDays(before, days), years)
  for (const day of [from, last]) {
    const year = day.slice(0, 4)
    if (years[year] === undefined) return { kind: 'year unknown', year }
  }
  return { kind: 'on', day: last }
}

function workedFrom(day: IsoDay, years: CalendarYears): IsoDay {
  return isWorkingDay(day, years) ? day : addWorkingDays(day, 1, years).day
}
