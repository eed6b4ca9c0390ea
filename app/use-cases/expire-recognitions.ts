import { endingBetween } from '#db/certificates.ts'
import { addDays, dayInBeijing } from '#rules/calendar/day.ts'
import { moveApplication } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

const BATCH = 100

/** Closes what was valid until yesterday or earlier, each by itself, and says how many. */
export async function expireRecognitions(context: UseCaseContext): Promise<number> {
  const yesterday = addDays(dayInBeijing(context.now()), -1)
  let expired = 0
  const over = await endingBetween(context.db, { from: null, to: yesterday, limit: BATCH })
  for (const { application_id: id, version } of over) {
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
