import type { AnnualReport } from '../engine/duties.ts'
import type { IsoDay } from '../calendar/day.ts'

/** A report on one calendar year, which a recognition owes. */
export type OwedReport = {
  year: number
  /** The first day on which it can be filed: the year is over. */
  opensOn: IsoDay
  /** The last day of filing, that day included. */
  dueOn: IsoDay
}

type Validity = { validFrom: IsoDay; validTo: IsoDay | null }

/**
 * The reports that a recognition owes and that can be filed by `today`, the earliest first: on every
 * calendar year from that of the recognition on, as long as the last day of filing lies within the
 * validity.
 */
export function reportsOwed(
  { lastDay }: Pick<AnnualReport, 'lastDay'>,
  { validFrom, validTo }: Validity,
  today: IsoDay,
): OwedReport[] {
  const owed: OwedReport[] = []
  for (let year = yearIn(validFrom); year < yearIn(today); year += 1) {
    const next = String(year + 1)
    const dueOn = `${next}-${lastDay}`
    if (validTo !== null && dueOn > validTo) break
    owed.push({ year, opensOn: `${next}-01-01`, dueOn })
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

function yearIn(day: IsoDay): number {
  return Number(day.slice(0, 4))
}
