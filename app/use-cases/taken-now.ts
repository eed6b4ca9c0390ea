import { publishedRounds } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { versionOn } from '#rules/programmes/index.ts'
import { openingIn } from './round-window.ts'

/** No window is open: when the next one opens, and when the last one closed. */
export type Shut = {
  kind: 'shut'
  /** The next window; null where none is published. */
  opensAt: string | null
  closesAt: string | null
  /** When the last one closed; null where there was none. */
  closedAt: string | null
}

/** The version and the round in which a programme's family takes applications at an instant. */
export type TakenNow = { kind: 'taken'; version: string | null; roundId: string | null } | Shut

export async function takenNow(db: Db, family: string, at: string): Promise<TakenNow> {
  const opening = openingIn(await publishedRounds(db, family), at)
  switch (opening.kind) {
    case 'all year': {
      const version = versionOn(family, dayInBeijing(at))?.id ?? null
      return { kind: 'taken', version, roundId: null }
    }
    case 'open': {
      const { id: roundId, programme_version: version } = opening.round
      return { kind: 'taken', version, roundId }
    }
    case 'shut': {
      const { next, last } = opening
      return {
        kind: 'shut',
        opensAt: next?.opens_at ?? null,
        closesAt: next?.closes_at ?? null,
        closedAt: last?.closes_at ?? null,
      }
    }
  }
}
