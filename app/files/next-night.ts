import { addDays, dayInBeijing } from '#rules/calendar/day.ts'

/** When few people work: two o'clock in the morning in Beijing. */
const HOUR = 'T02:00:00+08:00'

/** The beginning of the next night's checks after an instant. */
export function nextNight(instant: string): string {
  const today = dayInBeijing(instant)
  const night = [today, addDays(today, 1)]
    .map(day => new Date(`${day}${HOUR}`).toISOString())
    .find(each => each > instant)
  return night ?? instant
}
