import type { IsoDay } from '#rules/calendar/day.ts'
import { workingDaysBetween } from '#rules/calendar/working-days.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import type { Language } from '#rules/words.ts'
import { formatDay } from '../words/format.ts'
import { reviewWords } from '../words/review.ts'

/** Fewer working days than this left, and a case counts as due soon. */
export const DUE_SOON_WORKING_DAYS = 3

export type DueView = {
  day: string
  left: string
  tone: 'quiet' | 'due' | 'bad'
  provisional: boolean
}

/** A due day with the working days left of it, in words; null where no clock runs. */
export function dueView(
  due: { due_on: IsoDay | null; due_provisional: 0 | 1 },
  { today, language, years }: { today: IsoDay; language: Language; years?: CalendarYears },
): DueView | null {
  const day = due.due_on
  if (day === null) return null
  const words = reviewWords[language].due
  const common = { day: formatDay(day, language), provisional: due.due_provisional === 1 }
  if (today > day)
    return { ...common, left: words.over(workingDaysBetween(day, today, years)), tone: 'bad' }
  if (today === day) return { ...common, left: words.today, tone: 'due' }
  const left = workingDaysBetween(today, day, years)
  const tone = left <= DUE_SOON_WORKING_DAYS ? 'due' : 'quiet'
  return { ...common, left: words.left(left), tone }
}
