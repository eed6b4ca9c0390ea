import { overdueCorrections } from '#db/applications.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { moveApplication } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

const BATCH = 100

/**
 * Closes the corrections whose last day has passed, and says how many were closed. A day that was
 * counted without its year's calendar ends nothing: it is counted again once the notice is known.
 */
export async function lapseOverdue(context: UseCaseContext): Promise<number> {
  const today = dayInBeijing(context.now())
  const overdue = await overdueCorrections(context.db, { today, limit: BATCH })
  let lapsed = 0
  for (const application of overdue) {
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
