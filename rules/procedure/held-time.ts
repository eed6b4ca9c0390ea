import type { IsoDay } from '../calendar/day.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import type { CalendarYears } from '../calendar/years.ts'
import { clockOf, type ClockName } from './clocks.ts'
import { states, type Holder, type State } from './states.ts'

/** What the history of a case says of its time: the day on which it came into a state. */
export type Arrival = { on: IsoDay; state: State }

/** A stay in one state; the day of arrival is not counted, the day of leaving is. */
export type Stay = { state: State; from: IsoDay; to: IsoDay; workingDays: number }

/** The stays of a case up to `today`, in the order of its history, which must not be empty. */
export function staysOf(
  arrivals: readonly Arrival[],
  today: IsoDay,
  years?: CalendarYears,
): Stay[] {
  return arrivals.map(({ on, state }, index) => {
    const to = arrivals[index + 1]?.on ?? today
    return { state, from: on, to, workingDays: workingDaysBetween(on, to, years) }
  })
}

/**
 * Working days by who held the case. Their sum is the working days from the first arrival to
 * `today`: no day is lost between two holders, and none is counted twice.
 */
export function heldTime(
  arrivals: readonly Arrival[],
  today: IsoDay,
  years?: CalendarYears,
): ReadonlyMap<Holder, number> {
  const held = new Map<Holder, number>()
  for (const { state, workingDays } of staysOf(arrivals, today, years)) {
    const { holder } = states[state]
    held.set(holder, (held.get(holder) ?? 0) + workingDays)
  }
  return held
}

/**
 * Working days that a clock of which only the rest is given has used since the case was last opened
 * again, or from its beginning.
 */
export function usedOf(
  clock: ClockName,
  arrivals: readonly Arrival[],
  today: IsoDay,
  years?: CalendarYears,
): number {
  const { runsIn } = clockOf(clock)
  const stays = staysOf(arrivals, today, years)
  const lastEnd = stays.findLastIndex(({ state }) => states[state].ended)
  return stays
    .slice(lastEnd + 1)
    .filter(({ state }) => runsIn.includes(state))
    .reduce((sum, stay) => sum + stay.workingDays, 0)
}
