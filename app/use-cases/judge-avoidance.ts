import { avoidanceRequestsOf, judgeAvoidanceRequest } from '#db/avoidance-requests.ts'
import { expertById } from '#db/experts.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { oneLine } from '#emails/safe-text.ts'
import { avoidanceStates } from '#rules/experts/avoidance.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import { notePanelAct } from './panel-act.ts'
import { panelCase, type PanelCase, type PanelInput } from './panel-case.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type JudgeAvoidanceInput = PanelInput & {
  requestId: string
  outcome: 'upheld' | 'dismissed'
  /** Entries of the pool that an upheld request means; with none, its name keeps off whoever comes. */
  matched: readonly string[]
  /** For the bureau alone; required to dismiss. */
  reason: string
}

export type JudgeAvoidanceResult = { kind: 'judged' | 'missing' | 'not open' }

/**
 * An officer judges whom a company asked to be kept off the panel, once. The company is told the
 * outcome, and never whether the pool has such a person.
 */
export function judgeAvoidance(
  context: UseCaseContext,
  input: JudgeAvoidanceInput,
): Promise<JudgeAvoidanceResult> {
  const { applicationId, requestId, outcome, actor } = input
  const reason = input.reason.trim()
  return inTransaction(context.db, async (trx): Promise<JudgeAvoidanceResult> => {
    if (outcome === 'dismissed' && reason === '') return { kind: 'missing' }
    const found = await panelCase(trx, context, input, avoidanceStates)
    if (found === null) return { kind: 'not open' }
    const matched = outcome === 'upheld' ? await inPool(trx, input.matched) : []
    const { at } = found
    const judgement = { id: requestId, applicationId, outcome, matched, reason, by: actor.id, at }
    if (!(await judgeAvoidanceRequest(trx, judgement))) return { kind: 'not open' }
    await tell(trx, { ...found, requestId, outcome })
    const detail = { request: requestId, outcome, matched }
    const { application } = found
    await notePanelAct(trx, context, { action: 'avoidance.judge', application, actor, detail })
    return { kind: 'judged' }
  })
}

/** Those of the ids that the pool has, each once. */
async function inPool(trx: Trx, ids: readonly string[]): Promise<string[]> {
  const found = await Promise.all([...new Set(ids)].map(id => expertById(trx, id)))
  return found.flatMap(expert => expert?.id ?? [])
}

type Judged = PanelCase & Pick<JudgeAvoidanceInput, 'requestId' | 'outcome'>

async function tell(
  trx: Trx,
  { application, programme, at, requestId, outcome }: Judged,
): Promise<void> {
  const requests = await avoidanceRequestsOf(trx, application.id)
  const request = requests.find(({ id }) => id === requestId)
  if (request === undefined) return
  const data = {
    companyName: oneLine(application.organisation_name),
    programme: programme.names,
    number: application.number ?? '',
    state: application.state,
    due: null,
    contact: programme.contact,
    path: paths.avoidance(application.id),
    askedAt: request.asked_at,
    outcome,
  }
  for (const to of await companyMailPeople(trx, application.organisation_id))
    await postMail(trx, {
      message: { kind: 'avoidance-outcome', data },
      to,
      applicationId: application.id,
      subject: `${application.id}:${requestId}`,
      at,
    })
}
