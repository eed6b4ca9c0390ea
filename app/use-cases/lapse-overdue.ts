import { calendarOf } from '#db/calendar.ts'
import { overdueCorrections, type Application } from '#db/applications.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { addWorkingDays } from '#rules/calendar/working-days.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { caseProgramme } from './case-programme.ts'
import { moveApplication } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

const BATCH = 100

/**
 * Closes the corrections whose last day has passed, and says how many were closed. A day that was
 * counted without its year's calendar is counted again first: nobody loses an application to a
 * holiday that was not known yet, and a day once shown is never made earlier.
 */
export async function lapseOverdue(context: UseCaseContext): Promise<number> {
  const today = dayInBeijing(context.now())
  const overdue = await overdueCorrections(context.db, { today, limit: BATCH })
  const years = await calendarOf(context.db)
  let lapsed = 0
  for (const application of overdue) {
    if (!isOver(context, application, { today, years })) continue
    const result = await moveApplication(context, {
      applicationId: application.id,
      event: 'lapse',
      expectedVersion: application.version,
      actor: { id: null, role: 'system', districtCode: null },
      scope: { kind: 'everything' },
      handed: { kind: 'nothing' },
    })
    if (result.kind === 'moved') lapsed += 1
  }
  return lapsed
}

function isOver(
  context: UseCaseContext,
  application: Application,
  { today, years }: { today: string; years: CalendarYears },
): boolean {
  if (application.due_provisional === 0) return true
  const { settings } = caseProgramme(context, application)
  const since = dayInBeijing(application.state_since)
  const counted = addWorkingDays(since, settings.days.company, years)
  return !counted.provisional && today > counted.day
}
