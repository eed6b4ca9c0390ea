import { overBy } from '#db/certificates.ts'
import { addDays, beginningOf, dayInBeijing } from '#rules/calendar/day.ts'
import { moveApplication } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

const BATCH = 100

/**
 * Closes what was valid until yesterday or earlier, each by itself, and says how many. What a
 * renewal keeps is closed on the day after the renewal ended, or once its own certificate is issued.
 */
export async function expireRecognitions(context: UseCaseContext): Promise<number> {
  const today = dayInBeijing(context.now())
  const asked = { to: addDays(today, -1), since: beginningOf(today), limit: BATCH }
  let expired = 0
  for (const { application_id: id, version } of await overBy(context.db, asked)) {
    const result = await moveApplication(context, {
      applicationId: id,
      event: 'expire',
      expectedVersion: version,
      actor: { id: null, role: 'system', districtCode: null },
      scope: { kind: 'everything' },
      handed: { kind: 'nothing' },
    })
    if (result.kind === 'moved') expired += 1
  }
  return expired
}
