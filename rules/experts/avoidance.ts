import type { State } from '../procedure/states.ts'

/** While the company may ask that somebody be kept off the panel: handed in, and no panel at work. */
export const avoidanceStates = [
  'submitted',
  'formal_check',
  'correction_requested',
  'resubmitted',
  'district_review',
  'accepted',
] as const satisfies readonly State[]

export function isBeforePanel(state: State): boolean {
  return avoidanceStates.some(each => each === state)
}
