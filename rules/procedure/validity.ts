import type { IsoDay } from '../calendar/day.ts'
import type { State } from './states.ts'

/**
 * The last day of a validity of whole years that begins on `from`, that day included: the day
 * before the same day of the year it leads to. Null where no years are set.
 */
export function lastValidDay(from: IsoDay, years: number | null): IsoDay | null {
  if (years === null) return null
  const [year = NaN, month = NaN, date = NaN] = from.split('-').map(Number)
  // A date that the year does not have runs over: 29 February of a common year is 1 March.
  return new Date(Date.UTC(year + years, month - 1, date - 1)).toISOString().slice(0, 10)
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
