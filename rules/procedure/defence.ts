import { addWorkingDays, type DueDay } from '../calendar/working-days.ts'
import type { CalendarYears } from '../calendar/years.ts'
import type { IsoDay } from '../calendar/day.ts'

/** Fewest working days between the notice of a revocation and its decision; to be confirmed by the bureau. */
export const DEFENCE_WORKING_DAYS = 5

/** Most that the bureau may give. */
export const LONGEST_DEFENCE = 60

/**
 * The last day on which a company that was served on `on` may answer, that day included.
 *
 * @throws {RangeError} if `workingDays` is fewer than the least.
 */
export function answerByDay(on: IsoDay, workingDays: number, years: CalendarYears): DueDay {
  if (workingDays < DEFENCE_WORKING_DAYS)
    throw new RangeError(`too short a hearing: ${workingDays}`)
  return addWorkingDays(on, workingDays, years)
}
