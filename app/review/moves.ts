import { transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'

/** Moves that end the case against the company; they never come first. */
export function isAgainst(event: ApplicationEvent): boolean {
  const { to } = transitionOf(event)
  return to === 'rejected' || to === 'revoked'
}

/** The moves as a page offers them: onward first, then back to the company, then against it. */
export function inOrderOfOffer(events: readonly ApplicationEvent[]): ApplicationEvent[] {
  return [...events].sort((a, b) => rank(a) - rank(b))
}

function rank(event: ApplicationEvent): number {
  if (isAgainst(event)) return 3
  if (event === 'extend_decision' || event === 'take_back') return 2
  return event === 'request_correction' ? 1 : 0
}

/** Moves that are made with something else at hand: a notice, a panel, an objection. */
const madeElsewhere: readonly ApplicationEvent[] = [
  'publish_notice',
  'replace_expert',
  'close_panel',
  'accept_objection',
]

/** Whether the case's own page offers to draft it; what was left out is drafted on the checklist. */
export function isDraftedHere(event: ApplicationEvent): boolean {
  return isMadeHere(event) && event !== 'ask_again'
}

/** Whether the case's own page offers the move. */
export function isMadeHere(event: ApplicationEvent): boolean {
  return !madeElsewhere.includes(event)
}
