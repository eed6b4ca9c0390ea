import { addDays, dayInBeijing } from '#rules/calendar/day.ts'

/** When few people work: two o'clock in the morning in Beijing. */
const HOUR = 'T02:00:00+08:00'

/** The beginning of the next night's checks after an instant. */
export function nextNight(instant: string): string {
  return nightsAround(instant).find(night => night > instant) ?? instant
}

/** The beginning of the last night's checks, at the instant or before. */
export function lastNight(instant: string): string {
  return nightsAround(instant).findLast(night => night <= instant) ?? instant
}

function nightsAround(instant: string): string[] {
  const today = dayInBeijing(instant)
  return [-1, 0, 1].map(days => new Date(`${addDays(today, days)}${HOUR}`).toISOString())
}
