import type { AnnualReport } from '../engine/duties.ts'
import { addDays, type IsoDay } from '../calendar/day.ts'
import type { CalendarYears } from '../calendar/years.ts'
import { reminderOn } from './reminders.ts'

/** A report on one calendar year, which a recognition owes. */
export type OwedReport = {
  year: number
  /** The first day on which it can be filed: the year is over. */
  opensOn: IsoDay
  /** The last day of filing, that day included. */
  dueOn: IsoDay
}

/** With the day on which the portal knew of it: nothing that was due before is asked here. */
type Recognition = { validFrom: IsoDay; validTo: IsoDay | null; issuedOn: IsoDay }

/**
 * The reports that a recognition owes and that can be filed by `today`, the earliest first: on every
 * calendar year from that of the recognition on, as long as the last day of filing lies within the
 * validity and was not over before the certificate was issued.
 */
export function reportsOwed(
  { lastDay }: Pick<AnnualReport, 'lastDay'>,
  { validFrom, validTo, issuedOn }: Recognition,
  today: IsoDay,
): OwedReport[] {
  const owed: OwedReport[] = []
  for (let year = yearIn(validFrom); year < yearIn(today); year += 1) {
    const next = String(year + 1)
    const dueOn = `${next}-${lastDay}`
    if (validTo !== null && dueOn > validTo) break
    if (dueOn >= issuedOn) owed.push({ year, opensOn: `${next}-01-01`, dueOn })
  }
  return owed
}

/** The years whose last day has passed without a report; one that came late is no longer missing. */
export function missingYears(
  owed: readonly OwedReport[],
  filed: readonly number[],
  today: IsoDay,
): number[] {
  return owed
    .filter(({ year, dueOn }) => today > dueOn && !filed.includes(year))
    .map(each => each.year)
}

/** Whether so many years are missing that the company is to be heard about a revocation. */
export function isToBeHeard(
  { misses }: Pick<AnnualReport, 'misses'>,
  missing: readonly number[],
): boolean {
  return misses !== null && missing.length >= misses
}

/** Calendar days before the last day of filing on which it is first told. */
export const FIRST_REPORT_REMINDER = 30

/**
 * The reminder that is due on a day: 30 calendar days before the last day of filing, then 5, 2 and 1
 * working days before it; null for none. One that was missed is due until the next, the first until
 * the last day.
 */
export function reportReminderOn(
  today: IsoDay,
  { opensOn, dueOn }: OwedReport,
  years: CalendarYears,
): number | null {
  if (today > dueOn) return null
  const near = reminderOn(today, { since: opensOn, until: dueOn }, years)
  if (near !== null) return near.before
  return today >= addDays(dueOn, -FIRST_REPORT_REMINDER) ? FIRST_REPORT_REMINDER : null
}

function yearIn(day: IsoDay): number {
  return Number(day.slice(0, 4))
}
