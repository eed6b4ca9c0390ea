import { addDays, type IsoDay } from '../calendar/day.ts'
import type { State } from './states.ts'

/**
 * The last day of a validity of whole years that begins on `from`, that day included: the day
 * before the same day of the year it leads to. Null where no years are set.
 */
export function lastValidDay(from: IsoDay, years: number | null): IsoDay | null {
  if (years === null) return null
  const [year = '', month = '', date = ''] = from.split('-')
  const target = String(Number(year) + years)
  // Of 29 February nothing is left in a common year: the year is over when March begins.
  const isLeapDay = month === '02' && date === '29' && !isLeapYear(Number(target))
  return addDays(isLeapDay ? `${target}-03-01` : `${target}-${month}-${date}`, -1)
}

/** How what was recognised stands on a day; `ended` = no longer recognised for another reason. */
export type ValidityStanding = 'valid' | 'expired' | 'revoked' | 'ended'

/** A state that says less than the calendar yields to it: the last day has passed. */
export function validityStanding(
  { state, validTo }: { state: State; validTo: IsoDay | null },
  today: IsoDay,
): ValidityStanding {
  if (state === 'revoked') return 'revoked'
  if (state === 'expired') return 'expired'
  if (state !== 'recognised') return 'ended'
  return validTo !== null && validTo < today ? 'expired' : 'valid'
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
