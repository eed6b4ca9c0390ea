import { openAppeal } from '#db/appeals.ts'
import { certificateOf } from '#db/certificates.ts'
import { openDefenceNotice } from '#db/defence-notices.ts'
import { isUnderRenewal } from '#db/renewals.ts'
import type { Db } from '#db/transaction.ts'
import { beginningOf } from '#rules/calendar/day.ts'
import type { CaseFacts } from '#rules/procedure/case-facts.ts'

type LifeFacts = Pick<CaseFacts, 'defence' | 'validUntil' | 'renewing' | 'appealOpen'>

/** What the table asks about a case after its decision, on the day named. */
export async function lifeFactsOf(
  db: Db,
  applicationId: string,
  today: string,
): Promise<LifeFacts> {
  const notice = await openDefenceNotice(db, applicationId)
  const certificate = await certificateOf(db, applicationId)
  return {
    defence: notice === null ? 'none' : defenceOn(notice, today),
    validUntil: certificate?.valid_to ?? null,
    renewing: await isUnderRenewal(db, { applicationId, since: beginningOf(today) }),
    appealOpen: (await openAppeal(db, applicationId)) !== null,
  }
}

/** The last day for the answer is still the company's; nothing is heard about its own request. */
function defenceOn(
  { own_request: own, answer_by: last }: { own_request: 0 | 1; answer_by: string },
  today: string,
): CaseFacts['defence'] {
  if (own === 1) return 'waived'
  return today > last ? 'over' : 'running'
}
