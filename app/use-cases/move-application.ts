import {
  applicationById,
  holdApplication,
  writeMove,
  type Application,
  type Scope,
} from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { endDecisionDraft, openDecisionDraft, type DecisionDraft } from '#db/decision-drafts.ts'
import { appendEvent, lastEvent } from '#db/events.ts'
import { newId } from '#db/id.ts'
import { cancelCaseMails } from '#db/outbox.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { refusalAtSight, refusalOf, type Refusal } from '#rules/procedure/may-move.ts'
import type { Role } from '#rules/procedure/roles.ts'
import { needsTwo } from '#rules/procedure/second-signature.ts'
import { isEnded, type State } from '#rules/procedure/states.ts'
import type { Transition } from '#rules/procedure/transition.ts'
import { stateAfter, transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'
import { canBeTakenBack, caseFactsOf } from './case-facts.ts'
import { postCaseMails } from './case-mails.ts'
import { caseProgramme, type CaseProgramme } from './case-programme.ts'
import { clockGround } from './clock-ground.ts'
import { takePlaceFor } from './district-quota.ts'
import { followLife } from './follow-life.ts'
import { followListing } from './follow-listing.ts'
import { draftedIn, handedRefusal, noteOf, type Handed, type HandedRefusal } from './handed.ts'
import { unheardGrounds } from './heard-grounds.ts'
import { dueAfter, type Due } from './move-clock.ts'
import { writeHandedRecords } from './move-records.ts'
import { numberAndDistrict } from './number-application.ts'
import { openKey } from './open-key.ts'
import { movePanel } from './move-panel.ts'
import { takeBackSeconds, type UseCaseContext } from './use-case-context.ts'

export type CaseActor = { id: string | null; role: Role; districtCode: string | null }

export type MoveInput = {
  applicationId: string
  event: ApplicationEvent
  /** The version that the mover saw. */
  expectedVersion: number
  actor: CaseActor
  scope: Scope
  handed: Handed
  /** Who takes the case with `claim`; the actor if left out. */
  assignee?: string
}

export type Moved = { kind: 'moved'; version: number; state: State; number: string | null }

export type MoveResult =
  | Moved
  | { kind: 'refused'; reason: Refusal | HandedRefusal }
  /** Somebody else moved it first: where it is now, since when, and who did it. */
  | { kind: 'lost'; state: State; at: string; byRole: Role | null; byName: string | null }
  | { kind: 'not found' }

/**
 * Moves an application: the only way in which its state changes. Everything that the move entails
 * is written in one transaction or not at all; nothing is sent here.
 */
export async function moveApplication(
  context: UseCaseContext,
  input: MoveInput,
): Promise<MoveResult> {
  try {
    const outcome = await inTransaction(context.db, trx => moveWithin(trx, context, input))
    return outcome.kind === 'beaten' ? await lostTo(context, input) : outcome
  } catch (error) {
    if (!(error instanceof MailsLeft)) throw error
    const guard = 'the decision can still be taken back'
    return { kind: 'refused', reason: { kind: 'guard', guard } }
  }
}

export type Outcome = Exclude<MoveResult, { kind: 'lost' }> | { kind: 'beaten' }

/** The same within a transaction of the caller. What is not `moved` has written nothing. */
export async function moveWithin(
  trx: Trx,
  context: UseCaseContext,
  input: MoveInput,
): Promise<Outcome> {
  const application = await applicationById(trx, { id: input.applicationId, scope: input.scope })
  if (application === null) return { kind: 'not found' }
  if (application.version !== input.expectedVersion) return { kind: 'beaten' }
  const atSight = refusalAtSight(input.event, application, input.actor)
  if (atSight !== null) return { kind: 'refused', reason: atSight }
  const at = context.now()
  const programme = caseProgramme(context, application)
  const transition = transitionOf(input.event)
  const facts = await caseFactsOf(trx, context, { application, programme, at })
  const { assignee } = input
  const mover =
    assignee === undefined ? input.actor : { ...input.actor, id: assignee, isChosen: true }
  const refused = refusalOf(input.event, facts, mover, dayInBeijing(at))
  if (refused !== null) return { kind: 'refused', reason: refused }
  const { event } = input
  const draft = await draftToSign(trx, { application, programme, event })
  const handed = draft === null ? input.handed : draftedIn(draft.handed)
  const unheard = await unheardGrounds(trx, { ...input, handed })
  const reason = handedRefusal(transition, handed) ?? unheard
  if (reason !== null) return { kind: 'refused', reason }
  const due = dueAfter(transition.clock, {
    application,
    programme,
    at,
    ...(await clockGround(trx, application.id)),
    ...(handed.kind === 'notice' && {
      noticeEnds: { day: handed.to, provisional: handed.provisional },
    }),
  })
  const move = { input: { ...input, handed }, application, programme, transition, due, at }
  return write(trx, context, { ...move, draft })
}

type Signing = { application: Application; programme: CaseProgramme; event: ApplicationEvent }

/** What was drafted for a decision that two people make: it is made as it was drafted. */
async function draftToSign(trx: Trx, signing: Signing): Promise<DecisionDraft | null> {
  const { application, programme, event } = signing
  if (!needsTwo(event, programme.settings)) return null
  return openDecisionDraft(trx, application.id)
}

type AllowedMove = {
  input: MoveInput
  application: Application
  programme: CaseProgramme
  transition: Transition
  due: Due
  /** Signed by this move. */
  draft: DecisionDraft | null
  at: string
}

async function write(trx: Trx, context: UseCaseContext, move: AllowedMove): Promise<Outcome> {
  const { input, application, transition, due, at } = move
  const to = stateAfter(input.event, application.state)
  // Held before a number is given: a number given to a loser would leave a gap.
  if (!(await holdApplication(trx, application))) return { kind: 'beaten' }
  const { event } = input
  const { settings } = move.programme
  if (!(await takePlaceFor(trx, { event, application, settings, at })))
    return { kind: 'refused', reason: { kind: 'guard', guard: 'the district has a place left' } }
  const { number, districtCode } = await numberAndDistrict(trx, application, event, at)
  const won = await writeMove(trx, {
    id: application.id,
    version: application.version,
    from: application.state,
    to,
    at,
    dueOn: due?.day ?? null,
    dueProvisional: due?.provisional ?? false,
    ...(input.event === 'claim' && { assignedTo: input.assignee ?? input.actor.id }),
    openKey: isEnded(to) ? null : openKey(application),
    number,
    submittedAt: input.event === 'submit' ? at : application.submitted_at,
    districtCode,
  })
  if (!won) return { kind: 'beaten' }
  const version = application.version + 1
  await record(trx, context, move)
  await endDraft(trx, move)
  await movePanel(trx, {
    ...input,
    application,
    programme: move.programme.names,
    to,
    dueOn: due?.day ?? null,
    at,
  })
  if (input.event === 'take_back') await holdBackMails(trx, application)
  await followListing(trx, { ...input, application, at })
  await followLife(trx, { ...input, application, at })
  await writeHandedRecords(trx, { application, handed: input.handed, actor: input.actor, due, at })
  if (transition.mail !== null) {
    const { handed } = input
    const told = { event, handed, to, version, number: number ?? '', due, at }
    const notBefore = mailLeavesAt(context, event, at)
    const { programme } = move
    await postCaseMails(trx, transition.mail, { ...told, application, programme, notBefore })
  }
  return { kind: 'moved', version, state: to, number }
}

/** A draft that is signed is done; one that the case has left behind waits for nothing. */
async function endDraft(trx: Trx, { input, application, draft, at }: AllowedMove): Promise<void> {
  const left = draft ?? (await openDecisionDraft(trx, application.id))
  if (left === null) return
  if (draft === null && stateAfter(input.event, application.state) === application.state) return
  const outcome = draft === null ? 'replaced' : 'signed'
  await endDecisionDraft(trx, { id: left.id, outcome, by: input.actor.id, at, note: null })
}

/** The mail of a decision that can be taken back waits until it no longer can. */
function mailLeavesAt(context: UseCaseContext, event: ApplicationEvent, at: string): string {
  if (!canBeTakenBack(event)) return at
  return new Date(Date.parse(at) + takeBackSeconds(context) * 1000).toISOString()
}

/** @throws {MailsLeft} if a mail of the decision is on its way: the move is then undone. */
async function holdBackMails(trx: Trx, { id, version }: Application): Promise<void> {
  if (!(await cancelCaseMails(trx, { applicationId: id, version }))) throw new MailsLeft()
}

/** A decision whose mail has gone out can no longer be taken back. */
class MailsLeft extends Error {}

async function record(trx: Trx, context: UseCaseContext, move: AllowedMove): Promise<void> {
  const { input, application, draft, at } = move
  const to = stateAfter(input.event, application.state)
  const ordinal = application.version + 1
  await appendEvent(trx, {
    id: newId(),
    application_id: application.id,
    ordinal,
    event: input.event,
    from_state: application.state,
    to_state: to,
    actor_id: input.actor.id,
    actor_role: input.actor.role,
    at,
    note: noteOf(input.handed),
    detail: JSON.stringify(detailOf(input, draft)),
  })
  await appendAudit(trx, {
    at,
    actorId: input.actor.id,
    actorRole: input.actor.role,
    action: `application.${input.event}`,
    objectType: 'application',
    objectId: application.id,
    organisationId: application.organisation_id,
    requestId: context.requestId,
    detail: {
      from: application.state,
      to,
      version: ordinal,
      ...(input.assignee !== undefined && { assignee: input.assignee }),
    },
  })
}

/** What the history keeps beside the words: document, grounds, notice, who takes it and who drafted it. */
function detailOf(
  { handed, assignee }: MoveInput,
  draft: DecisionDraft | null,
): Record<string, unknown> {
  return {
    ...(assignee === undefined ? {} : { assignee }),
    ...(handed.kind === 'external result'
      ? { document: { number: handed.number, on: handed.on } }
      : {}),
    ...(handed.kind === 'grounds' ? { grounds: handed.grounds } : {}),
    ...(handed.kind === 'notice' ? { notice: handed.noticeId } : {}),
    ...(draft === null ? {} : { draftedBy: draft.drafted_by, draft: draft.id }),
  }
}

/** Read after the transaction, which may have gone on seeing the rows as they were before. */
export async function lostTo(
  { db }: UseCaseContext,
  { applicationId, scope }: Pick<MoveInput, 'applicationId' | 'scope'>,
): Promise<MoveResult> {
  const application = await applicationById(db, { id: applicationId, scope })
  if (application === null) return { kind: 'not found' }
  const last = await lastEvent(db, applicationId)
  return {
    kind: 'lost',
    state: application.state,
    at: application.state_since,
    byRole: last?.actor_role ?? null,
    byName: last?.actor_name ?? null,
  }
}
