import { casesToConclude } from '#db/public-notice-rows.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { moveApplication } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

const BATCH = 100

/**
 * Recognises the cases whose notice has ended without an open objection, each by itself, and says
 * how many. What another worker moved first is not moved again.
 */
export async function concludeNotices(context: UseCaseContext): Promise<number> {
  const today = dayInBeijing(context.now())
  let concluded = 0
  for (const { id, version } of await casesToConclude(context.db, { today, limit: BATCH })) {
    const result = await moveApplication(context, {
      applicationId: id,
      event: 'conclude_notice',
      expectedVersion: version,
      actor: { id: null, role: 'system', districtCode: null },
      scope: { kind: 'everything' },
      handed: { kind: 'nothing' },
    })
    if (result.kind === 'moved') concluded += 1
  }
  return concluded
}
