import type { Role } from './roles.ts'
import type { State } from './states.ts'
import { allEvents, transitionOf, type ApplicationEvent, type Guard } from './transitions.ts'

/** What the table needs to know of a case. Days are ISO days of Beijing. */
export type CaseFacts = {
  state: State
  level: 'city' | 'province' | 'nation'
  districtStep: boolean
  districtCode: string
  dueOn: string | null
}

export type Mover = { role: Role; districtCode: string | null }

export type Refusal =
  | { kind: 'not from this state'; state: State }
  | { kind: 'not for this role'; role: Role }
  | { kind: 'guard'; guard: Guard }

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
  const row = transitionOf(event)
  if (!row.from.includes(subject.state))
    return { kind: 'not from this state', state: subject.state }
  if (!row.by.includes(mover.role)) return { kind: 'not for this role', role: mover.role }
  const broken = row.guards.find(guard => !holds(guard, subject, mover, today))
  return broken === undefined ? null : { kind: 'guard', guard: broken }
}

/** The events that `mover` may make happen now, in the table's order: the buttons of the page. */
export function movesOpenTo(subject: CaseFacts, mover: Mover, today: string): ApplicationEvent[] {
  return allEvents.filter(event => refusalOf(event, subject, mover, today) === null)
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
  }
}
