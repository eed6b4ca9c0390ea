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
  const year = yearOf(day)
  const month = Number(day.slice(5, 7)) - 1
  const date = Number(day.slice(8, 10))
  switch (unit) {
    case 'years':
      return isoDay(Date.UTC(year + by, month, date))
    case 'months': {
      const last = new Date(Date.UTC(year, month + by + 1, 0)).getUTCDate()
      return isoDay(Date.UTC(year, month + by, Math.min(date, last)))
    }
    case 'days':
      return isoDay(Date.UTC(year, month, date + by))
  }
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function isoDay(at: number): IsoDay {
  return new Date(at).toISOString().slice(0, 10)
}
