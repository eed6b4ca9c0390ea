import type { IsoDay } from '../calendar/day.ts'
import { isWorkingDay, workingDaysBetween } from '../calendar/working-days.ts'
import type { CalendarYears } from '../calendar/years.ts'

/** How many working days before a last day a company is reminded. */
export const reminders = [1, 2, 5] as const

export type Reminder = {
  /** Which reminder it is: 5, 2 or 1. */
  before: (typeof reminders)[number]
  /** Working days after today up to the last day, that day included. */
  left: number
}

type Period = { since: IsoDay; until: IsoDay }

/**
 * The reminder that is due on `today`, a working day; null for none. One that was missed is due
 * until the next, and a period that began after the day of a reminder has none of that kind.
 */
export function reminderOn(
  today: IsoDay,
  { since, until }: Period,
  years: CalendarYears,
): Reminder | null {
  if (!isWorkingDay(today, years) || today > until) return null
  const left = workingDaysBetween(today, until, years)
  const before = left < 1 ? undefined : reminders.find(each => left <= each)
  if (before === undefined || workingDaysBetween(since, until, years) <= before) return null
  return { before, left }
}

/** How pressing a case is for who holds it. */
export type Urgency = 'amber' | 'red' | 'overdue'

const AMBER_LEFT = 2

/**
 * How pressing a period is on `today`, a working day: amber with two working days left or fewer, red
 * on its last day, overdue after it; null before. A period of two days or fewer is never amber.
 */
export function urgencyOn(
  today: IsoDay,
  { since, until }: Period,
  years: CalendarYears,
): Urgency | null {
  if (!isWorkingDay(today, years)) return null
  if (today > until) return 'overdue'
  const left = workingDaysBetween(today, until, years)
  if (left === 0) return 'red'
  if (left > AMBER_LEFT || workingDaysBetween(since, until, years) <= AMBER_LEFT) return null
  return 'amber'
}

/** On which working days an expert is reminded: three before the last one, on it, and one after it. */
export type ExpertReminder = 'before' | 'today' | 'overdue'

const EXPERT_LEFT = 3

/**
 * The reminder of an expert that is due on `today`, a working day; null for none. One that was
 * missed is due until the next, and a period of three working days or fewer has none before its end.
 */
export function expertReminderOn(
  today: IsoDay,
  { since, until }: Period,
  years: CalendarYears,
): ExpertReminder | null {
  if (!isWorkingDay(today, years)) return null
  if (today > until) return 'overdue'
  const left = workingDaysBetween(today, until, years)
  if (left === 0) return 'today'
  return left <= EXPERT_LEFT && workingDaysBetween(since, until, years) > EXPERT_LEFT
    ? 'before'
    : null
}
