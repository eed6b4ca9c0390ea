import { addDays, type IsoDay } from '../calendar/day.ts'
import { shiftDay } from '../engine/days.ts'
import type { BarLength, ReapplyBar } from '../engine/duties.ts'
import type { Ground } from './grounds.ts'

/** A bar that has begun, with its last day, that day included. */
export type RunningBar = { bar: ReapplyBar; until: IsoDay }

/**
 * The bar that follows a revocation; of several the longest. Null where the programme has none, or
 * the company asked for the revocation itself.
 */
export function barAfter(
  bars: readonly ReapplyBar[],
  { revokedOn, grounds }: { revokedOn: IsoDay; grounds: readonly Ground[] },
): RunningBar | null {
  const against = grounds.filter(each => each !== 'own_request')
  const fitting = bars
    .filter(({ grounds: asked }) => against.some(each => asked === 'any' || asked.includes(each)))
    .map(bar => ({ bar, until: lastBarredDay(bar.lasts, revokedOn) }))
    .sort((a, b) => (a.until < b.until ? 1 : -1))
  return fitting[0] ?? null
}

/** The first day on which it may be applied for again. */
export function mayApplyFrom(until: IsoDay): IsoDay {
  return addDays(until, 1)
}

function lastBarredDay(lasts: BarLength, revokedOn: IsoDay): IsoDay {
  if (lasts.kind === 'rest of the year') return `${revokedOn.slice(0, 4)}-12-31`
  return addDays(shiftDay(revokedOn, lasts.years, 'years'), -1)
}
