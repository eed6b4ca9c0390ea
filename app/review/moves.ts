import { transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'

/** Moves that end the case against the company; they never come first. */
export function isAgainst(event: ApplicationEvent): boolean {
  return transitionOf(event).to === 'rejected'
}

/** The moves as a page offers them: onward first, then back to the company, then against it. */
export function inOrderOfOffer(events: readonly ApplicationEvent[]): ApplicationEvent[] {
  return [...events].sort((a, b) => rank(a) - rank(b))
}

function rank(event: ApplicationEvent): number {
  if (isAgainst(event)) return 2
  return event === 'request_correction' ? 1 : 0
}
