import { z } from 'zod'
import { addDays, weekday } from './day.ts'
import { isWorkingDay } from './working-days.ts'
import type { CalendarYear } from './years.ts'

/** What may be wrong with a year's notice as it was entered. */
export type NoticeFault =
  | { kind: 'not a day'; text: string }
  | { kind: 'not in the year'; day: string }
  | { kind: 'ends before it begins'; from: string; to: string }
  | { kind: 'too long'; from: string; to: string }
  | { kind: 'overlaps'; day: string }
  | { kind: 'no weekend'; day: string }
  | { kind: 'off and worked'; day: string }
  | { kind: 'twice'; day: string }

/** The longest holiday that a notice has given, with room; a longer one is a slip of the pen. */
const LONGEST_HOLIDAY_DAYS = 14

const day = z.iso.date()

/** All that is wrong with the days of a year; empty if they can be kept. */
export function noticeFaults(
  year: string,
  { off, worked }: Pick<CalendarYear, 'off' | 'worked'>,
): NoticeFault[] {
  const written = [...new Set([...off.flat(), ...worked])]
  const unreadable = written.filter(text => !day.safeParse(text).success)
  if (unreadable.length > 0) return unreadable.map(text => ({ kind: 'not a day', text }))
  return [
    ...written
      .filter(text => !text.startsWith(`${year}-`))
      .map(text => ({ kind: 'not in the year', day: text }) as const),
    ...off.flatMap(([from, to]) => rangeFaults(from, to)),
    ...overlapsOf(off),
    ...worked.flatMap((text, index) => workedFaults(text, { off, before: worked.slice(0, index) })),
  ]
}

function rangeFaults(from: string, to: string): NoticeFault[] {
  if (to < from) return [{ kind: 'ends before it begins', from, to }]
  return addDays(from, LONGEST_HOLIDAY_DAYS) <= to ? [{ kind: 'too long', from, to }] : []
}

function overlapsOf(off: CalendarYear['off']): NoticeFault[] {
  return off.flatMap(([from], index) =>
    off.some(([start, end], other) => other < index && start <= from && from <= end)
      ? [{ kind: 'overlaps', day: from } as const]
      : [],
  )
}

function workedFaults(
  text: string,
  { off, before }: { off: CalendarYear['off']; before: readonly string[] },
): NoticeFault[] {
  const at = weekday(text)
  return [
    ...(at === 0 || at === 6 ? [] : [{ kind: 'no weekend', day: text } as const]),
    ...(off.some(([from, to]) => from <= text && text <= to)
      ? [{ kind: 'off and worked', day: text } as const]
      : []),
    ...(before.includes(text) ? [{ kind: 'twice', day: text } as const] : []),
  ]
}

/** Working days of a calendar year, by the notice or, with null, by its weekends alone. */
export function workingDaysOfYear(year: string, notice: CalendarYear | null): number {
  const years = notice === null ? {} : { [year]: notice }
  let count = 0
  for (let at = `${year}-01-01`; at.startsWith(year); at = addDays(at, 1)) {
    if (isWorkingDay(at, years)) count += 1
  }
  return count
}
