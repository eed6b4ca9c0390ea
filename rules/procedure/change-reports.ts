import { isWorkingDay, addWorkingDays, type DueDay } from '../calendar/working-days.ts'
import type { IsoDay } from '../calendar/day.ts'
import type { CalendarYears } from '../calendar/years.ts'
import { shiftDay } from '../engine/days.ts'
import type { ChangeReport } from '../engine/duties.ts'
import type { Words } from '../words.ts'

/** What a company that holds a recognition reports. */
export const changeKinds = {
  rename: { zh: '更名', en: 'Change of name' },
  split: { zh: '分立', en: 'Split' },
  merger: { zh: '合并', en: 'Merger' },
  business: { zh: '经营业务变化', en: 'Change of business' },
  move: { zh: '迁移', en: 'Move to another place' },
  other: { zh: '其他重大变化', en: 'Another material change' },
} as const satisfies Record<string, Words>

export type ChangeKind = keyof typeof changeKinds

export function isChangeKind(text: string): text is ChangeKind {
  return Object.hasOwn(changeKinds, text)
}

export const allChangeKinds: readonly ChangeKind[] = Object.keys(changeKinds).filter(isChangeKind)

/**
 * The last day for reporting a change of `changedOn`, that day included: the day of the same number
 * so many months on, or the last of a shorter month; one that is not worked moves on to the next
 * that is. Null where the text gives no period.
 */
export function changeDueOn(
  { months }: Pick<ChangeReport, 'months'>,
  changedOn: IsoDay,
  years: CalendarYears,
): DueDay | null {
  if (months === null) return null
  const last = shiftDay(changedOn, months, 'months')
  if (!isWorkingDay(last, years)) return addWorkingDays(last, 1, years)
  return { day: last, provisional: years[last.slice(0, 4)] === undefined }
}
