import { addDays, weekday, type IsoDay } from './day.ts'
import { calendarYears, type CalendarYear, type CalendarYears } from './years.ts'

/** A day reached by counting; provisional if a year without its official notice was entered. */
export type DueDay = { day: IsoDay; provisional: boolean }

/**
 * Whether `day` is worked: Monday to Friday save holidays, and the made-up weekend days. In a year
 * without its notice only the weekends are known.
 */
export function isWorkingDay(day: IsoDay, years: CalendarYears = calendarYears): boolean {
  const year = yearOf(day, years)
  if (year !== undefined) {
    if (year.worked.includes(day)) return true
    if (year.off.some(([from, to]) => from <= day && day <= to)) return false
  }
  const at = weekday(day)
  return at !== 0 && at !== 6
}

/**
 * The `count`-th working day after `from`; the day of the event is not counted.
 *
 * @throws {RangeError} if `count` is not a whole number of at least 1.
 */
export function addWorkingDays(
  from: IsoDay,
  count: number,
  years: CalendarYears = calendarYears,
): DueDay {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a count of days: ${count}`)
  let day = from
  let left = count
  let provisional = false
  while (left > 0) {
    day = addDays(day, 1)
    if (yearOf(day, years) === undefined) provisional = true
    if (isWorkingDay(day, years)) left -= 1
  }
  return { day, provisional }
}

/** Working days after `from` up to and including `to`; 0 if `to` is not later. */
export function workingDaysBetween(
  from: IsoDay,
  to: IsoDay,
  years: CalendarYears = calendarYears,
): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, years)) count += 1
  }
  return count
}

function yearOf(day: IsoDay, years: CalendarYears): CalendarYear | undefined {
  return years[day.slice(0, 4)]
}
