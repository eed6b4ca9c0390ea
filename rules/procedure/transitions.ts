import type { State } from './states.ts'
import { above } from './table/above.ts'
import { correction } from './table/correction.ts'
import { decision } from './table/decision.ts'
import { district } from './table/district.ts'
import { examination } from './table/examination.ts'
import { intake } from './table/intake.ts'
import { lifecycle } from './table/lifecycle.ts'
import { notice } from './table/notice.ts'
import { withdrawal } from './table/withdrawal.ts'
import type { Transition } from './transition.ts'

/**
 * The procedure's table: the only moves an application can make. Buttons, permissions, the manual's
 * table and the state diagram come from it.
 */
export const transitions = {
  ...intake,
  ...correction,
  ...district,
  ...examination,
  ...decision,
  ...notice,
  ...above,
  ...withdrawal,
  ...lifecycle,
}

export type ApplicationEvent = keyof typeof transitions

export function isApplicationEvent(text: string): text is ApplicationEvent {
  return Object.hasOwn(transitions, text)
}

export const allEvents: readonly ApplicationEvent[] =
  Object.keys(transitions).filter(isApplicationEvent)

/** The row of the table, with its fields widened so that all rows read alike. */
export function transitionOf(event: ApplicationEvent): Transition {
  return { ...unsigned, ...transitions[event] }
}

const unsigned = { draftedBy: null, grounds: [] } as const

/** The state after the event for a case that rests in `from`. */
export function stateAfter(event: ApplicationEvent, from: State): State {
  const { to } = transitions[event]
  return to === 'same' ? from : to
}
