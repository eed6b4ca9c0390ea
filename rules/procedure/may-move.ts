import type { CaseFacts, Mover } from './case-facts.ts'
import type { Role } from './roles.ts'
import { needsTwo } from './second-signature.ts'
import type { State } from './states.ts'
import type { Guard } from './transition.ts'
import { allEvents, transitionOf, type ApplicationEvent } from './transitions.ts'

export type Refusal =
  | { kind: 'not from this state'; state: State }
  | { kind: 'not for this role'; role: Role }
  | { kind: 'guard'; guard: Guard }
  /** Nothing is drafted, or something else. */
  | { kind: 'not drafted' }
  /** Whoever drafts a decision does not sign it. */
  | { kind: 'own draft' }

/**
 * Why `mover` may not make `event` happen on `today`, or null if they may. Scope by organisation is
 * not judged here: it stands in the query that found the case.
 */
export function refusalOf(
  event: ApplicationEvent,
  subject: CaseFacts,
  mover: Mover,
  today: string,
): Refusal | null {
  return (
    refusalAtSight(event, subject, mover) ??
    refusalOfGuards(event, subject, mover, today) ??
    refusalOfSignature(event, subject, mover)
  )
}

/** The part of `refusalOf` that state and role alone tell, before anything else of the case is read. */
export function refusalAtSight(
  event: ApplicationEvent,
  subject: Pick<CaseFacts, 'state'>,
  mover: Pick<Mover, 'role'>,
): Refusal | null {
  const place = refusalOfPlace(event, subject)
  if (place !== null || transitionOf(event).by.includes(mover.role)) return place
  return { kind: 'not for this role', role: mover.role }
}

/** The events that `mover` may make happen now, in the table's order: the buttons of the page. */
export function movesOpenTo(subject: CaseFacts, mover: Mover, today: string): ApplicationEvent[] {
  return allEvents.filter(event => refusalOf(event, subject, mover, today) === null)
}

/** Why `mover` may not draft `event` for another's signature, or null if they may. */
export function draftRefusalOf(
  event: ApplicationEvent,
  subject: CaseFacts,
  mover: Mover,
  today: string,
): Refusal | null {
  const { draftedBy } = transitionOf(event)
  const mayDraft = needsTwo(event, subject) && draftedBy?.includes(mover.role) === true
  return (
    refusalOfPlace(event, subject) ??
    (mayDraft ? null : { kind: 'not for this role', role: mover.role }) ??
    refusalOfGuards(event, subject, mover, today)
  )
}

/** The decisions that `mover` may draft now, in the table's order. */
export function draftsOpenTo(subject: CaseFacts, mover: Mover, today: string): ApplicationEvent[] {
  return allEvents.filter(event => draftRefusalOf(event, subject, mover, today) === null)
}

function refusalOfPlace(
  event: ApplicationEvent,
  { state }: Pick<CaseFacts, 'state'>,
): Refusal | null {
  return transitionOf(event).from.includes(state) ? null : { kind: 'not from this state', state }
}

function refusalOfGuards(
  event: ApplicationEvent,
  subject: CaseFacts,
  mover: Mover,
  today: string,
): Refusal | null {
  const broken = transitionOf(event).guards.find(guard => !holds(guard, subject, mover, today))
  return broken === undefined ? null : { kind: 'guard', guard: broken }
}

function refusalOfSignature(
  event: ApplicationEvent,
  subject: CaseFacts,
  mover: Mover,
): Refusal | null {
  if (!needsTwo(event, subject)) return null
  const { draft } = subject
  if (draft?.event !== event) return { kind: 'not drafted' }
  return draft.by === mover.id ? { kind: 'own draft' } : null
}

function holds(guard: Guard, subject: CaseFacts, mover: Mover, today: string): boolean {
  switch (guard) {
    case 'the city decides this programme':
      return subject.level === 'city'
    case 'a higher authority decides this programme':
      return subject.level !== 'city'
    case 'the district step is on':
      return subject.districtStep
    case 'the district step is off':
      return !subject.districtStep
    case 'the actor works for the district of the case':
      return mover.districtCode === subject.districtCode
    case 'the due day has passed':
      return subject.dueOn !== null && today > subject.dueOn
    case 'the due day has not passed':
      return subject.dueOn !== null && today <= subject.dueOn
    case 'the window has closed':
      return subject.windowClosed
    case 'the window has not closed':
      return !subject.windowClosed
    case 'experts are asked':
      return subject.expertsAsked
    case 'no experts are asked':
      return !subject.expertsAsked
    case 'the panel is complete':
      return subject.panel === 'standing' || subject.panel === 'finished'
    case 'every review is in':
      return subject.panel === 'finished'
    case 'a public notice is asked':
      return subject.noticeAsked
    case 'no public notice is asked':
      return !subject.noticeAsked
    case 'the notice is running':
      return subject.notice === 'running'
    case 'the notice has ended':
      return subject.notice === 'ended'
    case 'no objection is open':
      return subject.openObjections === 0
    case 'an objection waits':
      return subject.openObjections > 0
    case 'a correction was asked before':
      return subject.correctionAsked
    case 'no clarification was asked before':
      return !subject.clarificationAsked
    case 'no extension was asked before':
      return subject.extension === 'none'
    case 'an extension was asked':
      return subject.extension === 'asked'
    case 'no extension was given before':
      return subject.state === 'correction_requested'
        ? subject.extension !== 'given'
        : !subject.decisionExtended
    case 'the decision can still be taken back':
      return subject.mayBeTakenBack
    case 'the time to answer has passed':
      return subject.defence === 'over' || subject.defence === 'waived'
    case 'the validity has ended':
      return subject.validUntil !== null && today > subject.validUntil
    case 'no renewal is under way':
      return !subject.renewing
    case 'an appeal is open':
      return subject.appealOpen
    case 'somebody else decided before':
      return subject.decidedBy === null || subject.decidedBy !== mover.id
    case 'every file is clean':
      return !subject.filesHeld
    case 'the district has a place left':
      return subject.placesLeft !== 0
    case 'whoever takes it has no tie to the company':
      return mover.id === null || !subject.tiedOfficers.includes(mover.id)
    case 'the officer belongs to the round':
      return mover.isChosen === true || isLeftTo(mover.id, subject.roundOfficers)
    case 'no bar on applying again runs':
      return subject.barredUntil === null || today > subject.barredUntil
    case 'no other application is open':
      return !subject.otherOpen
  }
}

/** Whether the officers whom a round names let the account receive its cases. */
export function isLeftTo(id: string | null, officers: readonly string[]): boolean {
  return officers.length === 0 || (id !== null && officers.includes(id))
}
