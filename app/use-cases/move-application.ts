import {
  applicationById,
  holdApplication,
  writeMove,
  type Application,
  type Scope,
} from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { appendEvent, lastEvent } from '#db/events.ts'
import { newId } from '#db/id.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { refusalOf, type CaseFacts, type Refusal } from '#rules/procedure/may-move.ts'
import type { Role } from '#rules/procedure/roles.ts'
import { isEnded, type State } from '#rules/procedure/states.ts'
import {
  transitionOf,
  type ApplicationEvent,
  type Transition,
} from '#rules/procedure/transitions.ts'
import { caseProgramme, type CaseProgramme } from './case-programme.ts'
import { postCaseMails } from './case-mails.ts'
import { handedRefusal, noteOf, type Handed, type HandedRefusal } from './handed.ts'
import { dueAfter, type Due } from './move-clock.ts'
import { writeHandedRecords } from './move-records.ts'
import { numberAndDistrict } from './number-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type CaseActor = { id: string | null; role: Role; districtCode: string | null }

export type MoveInput = {
  applicationId: string
  event: ApplicationEvent
  /** The version that the mover saw. */
  expectedVersion: number
  actor: CaseActor
  scope: Scope
  handed: Handed
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
  const outcome = await inTransaction(context.db, trx => moveWithin(trx, context, input))
  return outcome.kind === 'beaten' ? lostTo(context, input) : outcome
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
  const at = context.now()
  const programme = caseProgramme(context, application.programme_version)
  const transition = transitionOf(input.event)
  const facts = caseFacts(application, programme)
  const reason =
    refusalOf(input.event, facts, input.actor, dayInBeijing(at)) ??
    handedRefusal(transition.asks, input.handed)
  if (reason !== null) return { kind: 'refused', reason }
  const due = dueAfter(transition.clock, { application, programme, at })
  return write(trx, context, { input, application, programme, transition, due, at })
}

/** What the procedure's table asks about a case. */
export function caseFacts(
  application: Pick<Application, 'state' | 'district_code' | 'due_on'>,
  programme: Pick<CaseProgramme, 'level' | 'districtStep'>,
): CaseFacts {
  return {
    state: application.state,
    level: programme.level,
    districtStep: programme.districtStep,
    districtCode: application.district_code,
    dueOn: application.due_on,
  }
}

type AllowedMove = {
  input: MoveInput
  application: Application
  programme: CaseProgramme
  transition: Transition
  due: Due
  at: string
}

async function write(trx: Trx, context: UseCaseContext, move: AllowedMove): Promise<Outcome> {
  const { input, application, transition, due, at } = move
  // Held before a number is given: a number given to a loser would leave a gap.
  if (!(await holdApplication(trx, application))) return { kind: 'beaten' }
  const { number, districtCode } = await numberAndDistrict(trx, application, input.event, at)
  const won = await writeMove(trx, {
    id: application.id,
    version: application.version,
    from: application.state,
    to: transition.to,
    at,
    dueOn: due?.day ?? null,
    dueProvisional: due?.provisional ?? false,
    assignedTo: input.event === 'claim' ? input.actor.id : application.assigned_to,
    open: !isEnded(transition.to),
    number,
    submittedAt: input.event === 'submit' ? at : application.submitted_at,
    districtCode,
  })
  if (!won) return { kind: 'beaten' }
  const version = application.version + 1
  await record(trx, context, move)
  await writeHandedRecords(trx, { application, handed: input.handed, actor: input.actor, due, at })
  if (transition.mail !== null) {
    const { event, handed } = input
    const told = { event, handed, to: transition.to, version, number: number ?? '', due, at }
    await postCaseMails(trx, transition.mail, { ...told, application, programme: move.programme })
  }
  return { kind: 'moved', version, state: transition.to, number }
}

async function record(trx: Trx, context: UseCaseContext, move: AllowedMove): Promise<void> {
  const { input, application, transition, at } = move
  const result =
    input.handed.kind === 'external result'
      ? { document: { number: input.handed.number, on: input.handed.on } }
      : {}
  const ordinal = application.version + 1
  await appendEvent(trx, {
    id: newId(),
    application_id: application.id,
    ordinal,
    event: input.event,
    from_state: application.state,
    to_state: transition.to,
    actor_id: input.actor.id,
    actor_role: input.actor.role,
    at,
    note: noteOf(input.handed),
    detail: JSON.stringify(result),
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
    detail: { from: application.state, to: transition.to, version: ordinal },
  })
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
