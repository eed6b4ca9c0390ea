import type { RoundWindow } from '#db/rounds.ts'

type Window = Pick<RoundWindow, 'opens_at' | 'closes_at' | 'grace_minutes'>

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

/** Whether a programme takes applications now. */
export type Opening<W> =
  /** It has no rounds and takes them at any time. */
  | { kind: 'all year' }
  | { kind: 'open'; round: W }
  /** It takes them in rounds, and none is open: the next one and the last one, if there are such. */
  | { kind: 'shut'; next: W | null; last: W | null }

/** What `at` is to a programme with these published rounds, in any order. */
export function openingIn<W extends Window>(rounds: readonly W[], at: string): Opening<W> {
  if (rounds.length === 0) return { kind: 'all year' }
  const inTime = rounds.toSorted((one, other) => (one.opens_at < other.opens_at ? -1 : 1))
  const open = inTime.find(round => windowPlace(round, at) === 'open')
  if (open !== undefined) return { kind: 'open', round: open }
  return {
    kind: 'shut',
    next: inTime.find(round => windowPlace(round, at) === 'to come') ?? null,
    last: inTime.findLast(round => round.closes_at < at) ?? null,
  }
}
