import type { Language } from '#rules/words.ts'
import { windowsWords } from '../words/windows.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** From two days on whole days are told, below hours, in the last hour minutes; never more than is left. */
export function timeLeft(until: string, now: string, language: Language): string {
  const words = windowsWords[language]
  const left = Math.max(0, Date.parse(until) - Date.parse(now))
  if (left >= 2 * DAY_MS) return words.daysLeft(Math.floor(left / DAY_MS))
  if (left >= HOUR_MS) return words.hoursLeft(Math.floor(left / HOUR_MS))
  return words.minutesLeft(Math.floor(left / MINUTE_MS))
}
