import type { Answers } from '#db/answers-json.ts'
import { appendAudit } from '#db/audit.ts'
import { writeProfileSection } from '#db/profiles.ts'
import type { Trx } from '#db/transaction.ts'
import type { PortalContext } from '../context.ts'
import { answersBySection } from '../profile/by-section.server.ts'

type NewProfile = {
  organisationId: string
  /** The first owner. */
  accountId: string
  registered: {
    district: string
    registeredOn: string
    address: string
    /** Entries as typed, by name; what the register form says of the same goes before them. */
    selfAssessment: Answers
    now: string
  }
}

/**
 * The first version of each section of which registering tells something, in the transaction that
 * registers. The trail names the self-assessment as the source of what came from it.
 */
export async function firstProfile(
  trx: Trx,
  { today, requestId }: Pick<PortalContext, 'today' | 'requestId'>,
  { organisationId, accountId, registered }: NewProfile,
): Promise<void> {
  const at = registered.now
  const assessed = answersBySection(registered.selfAssessment, today())
  const others = assessed.filter(({ section }) => section !== 'identity')
  const identity = assessed.find(({ section }) => section === 'identity')
  const answers = { ...identity?.answers, ...identityAnswers(registered) }
  for (const each of [{ section: 'identity', answers }, ...others]) {
    await writeProfileSection(trx, { ...each, organisationId, seen: 0, by: accountId, at })
  }
  for (const { section, answers: given } of assessed) {
    await appendAudit(trx, {
      at,
      actorId: accountId,
      actorRole: 'owner',
      action: 'profile.save',
      objectType: 'profile',
      objectId: `${organisationId}:${section}`,
      organisationId,
      requestId,
      detail: { version: 1, from: 'self-assessment', entries: Object.keys(given) },
    })
  }
}

/** An empty answer stays unanswered. */
function identityAnswers({ district, registeredOn, address }: NewProfile['registered']): Answers {
  const answers = { seat: district, registeredOn, address }
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== ''))
}
