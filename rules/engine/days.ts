import type { TimeUnit } from '../facts/units.ts'

/** A day of the civil calendar, `YYYY-MM-DD`. */
export type IsoDay = string

/** Whether the text is a real day of the calendar, written `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`)
  return text.length === 10 && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4))
}

/**
 * The day that lies so many whole years, months or days after (before, when negative). The last
 * day of a shorter month stands for days it has not; 29 February plus years is 1 March in others.
 */
export function shiftDay(day: IsoDay, by: number, unit: TimeUnit): IsoDay {
  return new Date(shiftedSinceEpoch(day, by, unit) * DAY_MS).toISOString().slice(0, 10)
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return daysSinceEpoch(to) - daysSinceEpoch(from)
}

const DAY_MS = 86_400_000

/** The days from 1 January 1970 to a day; negative before. */
export function daysSinceEpoch(day: IsoDay): number {
  return numberOf(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10))
}

/** The same of the day that `shiftDay` gives. */
export function shiftedSinceEpoch(day: IsoDay, by: number, unit: TimeUnit): number {
  const year = digits(day, 0, 4)
  const month = digits(day, 5, 7)
  const date = digits(day, 8, 10)
  const whole = Math.trunc(by)
  switch (unit) {
    case 'years':
      return numberOf(year + whole, month, date)
    case 'months': {
      const months = year * 12 + month - 1 + whole
      const first = (count: number) => numberOf(Math.floor(count / 12), (count % 12) + 1, 1)
      return first(months) + Math.min(date, first(months + 1) - first(months)) - 1
    }
    case 'days':
      return numberOf(year, month, date) + whole
  }
}

/**
 * The days from 1 January 1970 in the Gregorian calendar: years are counted from March, so that the
 * leap day is the last of its year, and 153 days make five months (H. Hinnant, days_from_civil).
 */
function numberOf(year: number, month: number, date: number): number {
  const years = month > 2 ? year : year - 1
  const days = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leaps + days - 719_468
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48
  return value
}
