import type { Round } from '#db/rounds.ts'
import type { Tone } from '../components/notice.tsx'
import { windowPlace, type WindowPlace } from '../use-cases/round-window.ts'

/** How a round stands: its own status until it is published, then its window. */
export type RoundStanding = 'draft' | 'cancelled' | WindowPlace

export function roundStanding(
  round: Pick<Round, 'status' | 'opens_at' | 'closes_at' | 'grace_minutes'>,
  now: string,
): RoundStanding {
  return round.status === 'published' ? windowPlace(round, now) : round.status
}

/** Whether the office may still change all of it. */
export function isUnopened(standing: RoundStanding): boolean {
  return standing === 'draft' || standing === 'to come'
}

export const standingTones: Record<RoundStanding, Tone> = {
  draft: 'quiet',
  'to come': 'action',
  open: 'good',
  grace: 'due',
  over: 'quiet',
  cancelled: 'bad',
}
