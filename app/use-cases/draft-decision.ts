import { applicationById, holdApplication, type Scope } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { endDecisionDraft, insertDecisionDraft, openDecisionDraft } from '#db/decision-drafts.ts'
import { newId } from '#db/id.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { draftRefusalOf } from '#rules/procedure/may-move.ts'
import { transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'
import { caseFactsOf } from './case-facts.ts'
import { caseProgramme } from './case-programme.ts'
import { handedRefusal, type Handed } from './handed.ts'
import { unheardGrounds } from './heard-grounds.ts'
import { lostTo, type CaseActor, type MoveResult } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type DraftInput = {
  applicationId: string
  /** The decision that is to be signed. */
  event: ApplicationEvent
  /** The version that the drafter saw. */
  expectedVersion: number
  actor: CaseActor & { id: string }
  scope: Scope
  handed: Handed
}

export type DraftResult =
  { kind: 'drafted'; id: string } | Extract<MoveResult, { kind: 'refused' | 'lost' | 'not found' }>

/**
 * Drafts a decision for another's signature, in place of a draft that waits. The case stays where
 * it is; the signature moves it, by exactly what was drafted.
 */
export async function draftDecision(
  context: UseCaseContext,
  input: DraftInput,
): Promise<DraftResult> {
  const outcome = await inTransaction(context.db, trx => draftWithin(trx, context, input))
  if (outcome.kind !== 'beaten') return outcome
  const lost = await lostTo(context, input)
  return lost.kind === 'moved' ? { kind: 'not found' } : lost
}

/** The same within a transaction of the caller. What is not `drafted` has written nothing. */
export async function draftWithin(
  trx: Trx,
  context: UseCaseContext,
  input: DraftInput,
): Promise<Exclude<DraftResult, { kind: 'lost' }> | { kind: 'beaten' }> {
  const application = await applicationById(trx, { id: input.applicationId, scope: input.scope })
  if (application === null) return { kind: 'not found' }
  if (application.version !== input.expectedVersion) return { kind: 'beaten' }
  const at = context.now()
  const programme = caseProgramme(context, application)
  const facts = await caseFactsOf(trx, context, { application, programme, at })
  const reason =
    draftRefusalOf(input.event, facts, input.actor, dayInBeijing(at)) ??
    handedRefusal(transitionOf(input.event), input.handed) ??
    (await unheardGrounds(trx, input))
  if (reason !== null) return { kind: 'refused', reason }
  if (!(await holdApplication(trx, application))) return { kind: 'beaten' }

  const before = await openDecisionDraft(trx, application.id)
  if (before !== null)
    await endDecisionDraft(trx, {
      id: before.id,
      outcome: 'replaced',
      by: input.actor.id,
      at,
      note: null,
    })
  const id = newId()
  await insertDecisionDraft(trx, {
    id,
    application_id: application.id,
    event: input.event,
    handed: JSON.stringify(input.handed),
    drafted_by: input.actor.id,
    drafted_at: at,
  })
  await appendAudit(trx, {
    at,
    actorId: input.actor.id,
    actorRole: input.actor.role,
    action: 'application.draft',
    objectType: 'application',
    objectId: application.id,
    organisationId: application.organisation_id,
    requestId: context.requestId,
    detail: { event: input.event, draft: id, version: application.version },
  })
  return { kind: 'drafted', id }
}
