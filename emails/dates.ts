import { dayInBeijing, type IsoDay } from '#rules/calendar/day.ts'
import type { Language } from '#rules/words.ts'

const MONTHS = [
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

/** `2026年12月4日`, `4 December 2026`. */
export function dayText(day: IsoDay, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-').map(part => String(Number(part)))
  return language === 'en'
    ? `${date} ${MONTHS[Number(month) - 1] ?? month} ${year}`
    : `${year}年${month}月${date}日`
}

/** Day, hour and minute in Beijing, which is said. */
export function instantText(instant: string, language: Language): string {
  const day = dayText(dayInBeijing(instant), language)
  const shifted = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16)
  return language === 'en' ? `${day}, ${shifted} (Beijing time)` : `${day} ${shifted}（北京时间）`
}
