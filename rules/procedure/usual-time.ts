import { addWorkingDays, workingDaysBetween, type DueDay } from '../calendar/working-days.ts'
import type { CalendarYears } from '../calendar/years.ts'
import type { IsoDay } from '../calendar/day.ts'
import type { State } from './states.ts'

/** States in which the bureau has said its last word on an application, for now. */
export const decidedStates = [
  'recognised',
  'rejected',
  'recommended',
] as const satisfies readonly State[]

/** Of fewer cases nothing is told: one slow case would be the rule. */
export const FEWEST_CASES = 5

/** How long earlier cases took from submission to decision: the middle half of them. */
export type UsualTime = {
  /** Working days within which a quarter was decided. */
  readonly low: number
  /** Working days within which three quarters were decided. */
  readonly high: number
  /** Of how many cases. */
  readonly cases: number
}

export type DecidedTime = { readonly submittedOn: IsoDay; readonly decidedOn: IsoDay }

/** The usual time of decided cases; null of fewer than five. A decision on the same day is one day. */
export function usualTimeOf(
  decided: readonly DecidedTime[],
  years?: CalendarYears,
): UsualTime | null {
  if (decided.length < FEWEST_CASES) return null
  const days = decided
    .map(each => Math.max(1, workingDaysBetween(each.submittedOn, each.decidedOn, years)))
    .toSorted((a, b) => a - b)
  const quarter = (count: number) => days[Math.ceil((count * days.length) / 4) - 1] ?? NaN
  return { low: quarter(1), high: quarter(3), cases: days.length }
}

export type ExpectedDecision = {
  readonly from: DueDay
  readonly to: DueDay
  readonly isLate: boolean
}

/** When a case submitted on a day is to be expected decided; late once the later day has passed. */
export function expectedDecision(
  { low, high }: UsualTime,
  { submittedOn, today }: { submittedOn: IsoDay; today: IsoDay },
  years?: CalendarYears,
): ExpectedDecision {
  const to = addWorkingDays(submittedOn, high, years)
  return { from: addWorkingDays(submittedOn, low, years), to, isLate: today > to.day }
}
