import type { Round } from '#db/rounds.ts'

type Window = Pick<Round, 'opens_at' | 'closes_at' | 'grace_minutes'>

export type WindowPlace = 'to come' | 'open' | 'grace' | 'over'

/** Where an instant lies: both ends of the window belong to it, and the grace follows its close. */
export function windowPlace(window: Window, at: string): WindowPlace {
  if (at < window.opens_at) return 'to come'
  if (at <= window.closes_at) return 'open'
  return at <= graceEnd(window) ? 'grace' : 'over'
}

/** Whether nothing may be submitted any more. */
export function isWindowOver(window: Window, at: string): boolean {
  return windowPlace(window, at) === 'over'
}

/** The last instant at which what was begun in the window may be submitted. */
export function graceEnd({ closes_at: closesAt, grace_minutes: minutes }: Window): string {
  return new Date(Date.parse(closesAt) + minutes * 60_000).toISOString()
}
