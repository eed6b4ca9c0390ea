import { addDays } from '#rules/calendar/day.ts'
import { isWorkingDay } from '#rules/calendar/working-days.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'

/** One thing that happens in the sample city at an instant, with the clock of that instant. */
export type Deed = { at: string; happen: (context: UseCaseContext) => Promise<void> }

/** The day itself if it is worked, else the next that is. */
export function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1))
}

/** The day itself if it is worked, else the last before it that is. */
export function workingDayUntil(day: string): string {
  return isWorkingDay(day) ? day : workingDayUntil(addDays(day, -1))
}

/** So many minutes after eight in the morning in Beijing. */
export function instantOn(day: string, minutes: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString()
}
