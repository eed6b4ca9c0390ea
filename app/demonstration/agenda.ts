import { addDays } from '#rules/calendar/day.ts'
import { isWorkingDay } from '#rules/calendar/working-days.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { sampleHistories, type SampleHistory } from './histories.ts'
import type { Chance } from './random.ts'

/** One thing that somebody of the sample city does at an instant. */
export type AgendaItem = {
  at: string
  history: SampleHistory
  event: ApplicationEvent | 'begin'
  /** Whether the draft is made ready to be submitted when it is begun. */
  ready: boolean
}

/**
 * The whole year in the order of time: every act on a working day between nine and five in Beijing,
 * none after `now`.
 */
export function agendaUntil(now: string, today: string, chance: Chance): AgendaItem[] {
  return sampleHistories
    .flatMap(history => itemsOf(history, today, chance))
    .filter(item => item.at < now)
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}

function itemsOf(history: SampleHistory, today: string, chance: Chance): AgendaItem[] {
  let day = workingDayFrom(addDays(today, -history.begunDaysAgo))
  const ready = history.acts.length > 0
  const items: AgendaItem[] = [{ at: instantOn(day, chance), history, event: 'begin', ready }]
  for (const { after, event } of history.acts) {
    day = workingDayFrom(addDays(day, after))
    items.push({ at: instantOn(day, chance), history, event, ready })
  }
  return items
}

function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1))
}

/** Office hours in Beijing are 01:00 to 09:00 in UTC. */
function instantOn(day: string, chance: Chance): string {
  const minutes = 60 + chance.whole(0, 470)
  return new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString()
}
