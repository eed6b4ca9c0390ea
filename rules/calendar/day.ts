/** A calendar day `YYYY-MM-DD`; what day it is in Anshan is Beijing time. */
export type IsoDay = string

const DAY_MS = 86_400_000

/** Beijing keeps UTC+8 all year. */
const BEIJING_MS = 8 * 3_600_000

/** The day in Beijing at an instant given in ISO form. */
export function dayInBeijing(instant: string): IsoDay {
  return new Date(Date.parse(instant) + BEIJING_MS).toISOString().slice(0, 10)
}

/** The first instant of a day in Beijing. */
export function beginningOf(day: IsoDay): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - BEIJING_MS).toISOString()
}

/** `day` moved by whole calendar days; negative moves back. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: IsoDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** Calendar days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}
