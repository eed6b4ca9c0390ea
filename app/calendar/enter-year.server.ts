import { data, redirect } from '@remix-run/node'
import { noticeFaults, workingDaysOfYear, type NoticeFault } from '#rules/calendar/year-notice.ts'
import type { Language } from '#rules/words.ts'
import type { PortalContext } from '../context.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import { keptOf, type Kept } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import type { Reviewer } from '../review/reviewer.ts'
import { setCalendarYear } from '../use-cases/set-calendar-year.ts'
import { calendarWords } from '../words/calendar.ts'
import { daysInText } from './year-text.ts'

export type YearAnswer = {
  issues: FieldIssue[]
  kept: Kept
  /** Working days of the year as typed, to be compared with the notice; null where it has faults. */
  preview: number | null
  isLost: boolean
}

/**
 * Takes a year's notice: shows first what it comes to, then keeps it. 303 to the year; 400 with all
 * that is wrong; 409 where another has entered it since. What was typed is kept.
 */
export async function enterYear(
  context: PortalContext,
  reviewer: Reviewer,
  { year, form, language }: { year: string; form: FormData; language: Language },
) {
  const kept = keptOf(form)
  const answer = (status: 200 | 400 | 409, rest: Partial<YearAnswer>) => {
    const body: YearAnswer = { issues: [], kept, preview: null, isLost: false, ...rest }
    return data(body, { status })
  }
  const words = calendarWords[language]
  const notice = (kept['notice'] ?? '').trim()
  const source = (kept['source'] ?? '').trim()
  const days = daysInText({ off: kept['off'] ?? '', worked: kept['worked'] ?? '' })
  const issues: FieldIssue[] = []
  if (notice === '' || notice.length > 200)
    issues.push({ name: 'notice', message: words.issues.notice })
  if (source === '' || source.length > 300)
    issues.push({ name: 'source', message: words.issues.source })
  if (days.off.length === 0) issues.push({ name: 'off', message: words.issues.off })
  for (const fault of noticeFaults(year, days))
    issues.push({ name: fieldOf(fault, days.worked), message: faultText(fault, language) })
  if (issues.length > 0) return answer(400, { issues })
  if (kept['intent'] !== 'save')
    return answer(200, { preview: workingDaysOfYear(year, { notice, ...days }) })
  const seen = /^\d{1,9}$/.test(kept['seen'] ?? '') ? Number(kept['seen']) : -1
  const actor = { id: reviewer.account.id, role: reviewer.role }
  const result = await setCalendarYear(context, { year, notice, source, days, seen, actor })
  if (result.kind !== 'set') return answer(409, { isLost: true })
  return redirect(`${paths.calendarYear(year)}?saved=1`, 303)
}

/** The field that a fault is shown at. */
function fieldOf(fault: NoticeFault, worked: readonly string[]): 'off' | 'worked' {
  switch (fault.kind) {
    case 'no weekend':
    case 'off and worked':
    case 'twice':
      return 'worked'
    case 'not a day':
      return worked.includes(fault.text) ? 'worked' : 'off'
    case 'not in the year':
      return worked.includes(fault.day) ? 'worked' : 'off'
    default:
      return 'off'
  }
}

function faultText(fault: NoticeFault, language: Language): string {
  const { faults, range } = calendarWords[language]
  switch (fault.kind) {
    case 'not a day':
      return faults[fault.kind](fault.text)
    case 'ends before it begins':
    case 'too long':
      return faults[fault.kind](range(fault.from, fault.to))
    default:
      return faults[fault.kind](fault.day)
  }
}
