import { dayInBeijing } from '#rules/calendar/day.ts'
import type { Language } from '#rules/words.ts'

/** `2026年11月22日` or `22 November 2026`. */
export function formatDay(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (language === 'zh-CN') return `${year}年${Number(month)}月${Number(date)}日`
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`
}

/** An instant as the clock in Beijing shows it: `2026-11-22 16:05`. */
export function formatInstant(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString()
  return `${dayInBeijing(instant)} ${shifted.slice(11, 16)}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
