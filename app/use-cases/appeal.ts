import { applicationById, holdApplication, type Application, type Scope } from '#db/applications.ts'
import { appealsOf, endAppeal, insertAppeal, openAppeal } from '#db/appeals.ts'
import { appendAudit } from '#db/audit.ts'
import { eventsOf, type NamedEvent } from '#db/events.ts'
import { newId } from '#db/id.ts'
import { inTransaction, type Db } from '#db/transaction.ts'
import type { AppealGround } from '#rules/procedure/appeal-grounds.ts'
import { asOwner, type OwnerInput, type OwnerResult } from './answer-defence.ts'
import { canBeTakenBack } from './case-facts.ts'
import { postCaseMails } from './case-mails.ts'
import { caseProgramme } from './case-programme.ts'
import type { CaseActor } from './move-application.ts'
import { takeBackSeconds, type UseCaseContext } from './use-case-context.ts'

/**
 * The decision that the company may ask to be reviewed now: one that goes against it, was made here,
 * can no longer be taken back, and was not reviewed before. Null if there is none.
 */
export async function appealableDecision(
  db: Db,
  context: Pick<UseCaseContext, 'now' | 'takeBackSeconds'>,
  application: Pick<Application, 'id' | 'state'>,
): Promise<NamedEvent | null> {
  if (application.state !== 'rejected' && application.state !== 'revoked') return null
  const events = await eventsOf(db, application.id)
  const decision = events.findLast(({ from_state: from, to_state: to }) => from !== to)
  if (decision === undefined || decision.event === 'begin') return null
  if (decision.event === 'record_refusal') return null
  const settledAt = Date.parse(decision.at) + takeBackSeconds(context) * 1000
  if (canBeTakenBack(decision.event) && Date.parse(context.now()) < settledAt) return null
  const before = await appealsOf(db, application.id)
  return before.some(each => each.decision_event_id === decision.id) ? null : decision
}

/** The company asks for a re-review, once for each decision. */
export function lodgeAppeal(
  context: UseCaseContext,
  input: OwnerInput & { ground: AppealGround },
): Promise<OwnerResult> {
  return asOwner(context, { ...input, action: 'appeal.lodge' }, async (trx, at, application) => {
    const decision = await appealableDecision(trx, context, application)
    if (decision === null) return false
    return insertAppeal(trx, {
      id: newId(),
      application_id: input.applicationId,
      decision_event_id: decision.id,
      ground: input.ground,
      text: input.text.trim(),
      lodged_by: input.actor.id,
      lodged_at: at,
    })
  })
}

export type DismissInput = {
  applicationId: string
  actor: CaseActor & { id: string }
  scope: Scope
  reasons: string
}

export type DismissResult =
  | { kind: 'dismissed' }
  /** Whoever made the decision does not review it. */
  | { kind: 'own decision' }
  | { kind: 'not possible' }
  | { kind: 'not found' }

/** Dismisses the open appeal of a case with reasons, by another person than decided. */
export function dismissAppeal(
  context: UseCaseContext,
  { applicationId, actor, scope, reasons }: DismissInput,
): Promise<DismissResult> {
  return inTransaction(context.db, async trx => {
    const application = await applicationById(trx, { id: applicationId, scope })
    if (application === null) return { kind: 'not found' }
    if (!(await holdApplication(trx, application))) return { kind: 'not possible' }
    const appeal = await openAppeal(trx, applicationId)
    if (appeal === null || reasons.trim() === '') return { kind: 'not possible' }
    const events = await eventsOf(trx, applicationId)
    const decision = events.find(event => event.id === appeal.decision_event_id)
    if (decision?.actor_id === actor.id) return { kind: 'own decision' }
    const at = context.now()
    const end = { applicationId, outcome: 'dismissed', by: actor.id, at } as const
    if (!(await endAppeal(trx, { ...end, reasons: reasons.trim() })))
      return { kind: 'not possible' }
    await postCaseMails(trx, 'appeal-result', {
      application,
      programme: caseProgramme(context, application),
      event: application.state === 'revoked' ? 'restore' : 'uphold_appeal',
      to: application.state,
      version: application.version,
      number: application.number ?? '',
      due: null,
      handed: { kind: 'reason', text: reasons },
      at,
      notBefore: at,
      about: appeal.id,
    })
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: 'appeal.dismiss',
      objectType: 'application',
      objectId: applicationId,
      organisationId: application.organisation_id,
      requestId: context.requestId,
      detail: { appeal: appeal.id },
    })
    return { kind: 'dismissed' }
  })
}
