import { calendarYears } from '#rules/calendar/years.ts'
import { addDays } from '#rules/calendar/day.ts'
import { setCalendarYear } from '../use-cases/set-calendar-year.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import { done, type Stage } from './stage.ts'

/** The oldest list of the sample city began about so long ago, the one that runs ends about so soon. */
const OLDEST_LIST_DAYS_AGO = 450
const RUNNING_LIST_DAYS = 12

/**
 * A list before the public needs an official calendar: the chief enters the years in which the
 * sample city has lists and whose notice the portal does not know, and says that they are samples.
 */
export async function enterSampleYears(
  context: UseCaseContext,
  { city, today }: Stage,
): Promise<void> {
  const chief = city.staff.get('chief')
  if (chief === undefined) throw new Error('the sample city has no chief')
  const actor = { id: chief.accountId, role: chief.role }
  const first = Number(addDays(today, -OLDEST_LIST_DAYS_AGO).slice(0, 4))
  const last = Number(addDays(today, RUNNING_LIST_DAYS).slice(0, 4))
  for (let each = first; each <= last; each += 1) {
    const year = String(each)
    if (calendarYears[year] !== undefined) continue
    const entry = { year, actor, seen: 0, days: sampleDays(year) }
    const notice = `${year}年样例日历（虚构）`
    const source = '仅供演示，以国务院办公厅通知为准（样例）'
    done(await setCalendarYear(context, { ...entry, notice, source }), 'set')
  }
}

/** Only holidays that fall on the same days every year. */
function sampleDays(year: string) {
  const off: [from: string, to: string][] = [
    [`${year}-01-01`, `${year}-01-01`],
    [`${year}-05-01`, `${year}-05-02`],
    [`${year}-10-01`, `${year}-10-03`],
  ]
  return { off, worked: [] }
}
