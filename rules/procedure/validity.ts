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

/** Calendar days before the last day of validity on which its end is first told. */
export const FIRST_EXPIRY_REMINDER = 180

/**
 * How what was recognised stands on a day; `renewing` = its last day has passed and the application
 * to renew it is under examination; `ended` = no longer recognised for another reason.
 */
export type ValidityStanding = 'valid' | 'renewing' | 'expired' | 'revoked' | 'ended'

/** A state that says less than the calendar yields to it: past its last day nothing is valid. */
export function validityStanding(
  { state, validTo, renewing }: { state: State; validTo: IsoDay | null; renewing: boolean },
  today: IsoDay,
): ValidityStanding {
  if (state === 'revoked') return 'revoked'
  if (state === 'expired') return 'expired'
  if (state !== 'recognised') return 'ended'
  if (validTo === null || today <= validTo) return 'valid'
  return renewing ? 'renewing' : 'expired'
}
