import { addDays } from '#rules/calendar/day.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { instantOn, workingDayFrom } from './deed.ts'
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

/** The whole year: every act on a working day between nine and five in Beijing, in no order. */
export function agenda(today: string, chance: Chance): AgendaItem[] {
  return sampleHistories.flatMap(history => itemsOf(history, today, chance))
}

function itemsOf(history: SampleHistory, today: string, chance: Chance): AgendaItem[] {
  const inOfficeHours = () => chance.whole(60, 530)
  let day = workingDayFrom(addDays(today, -history.begunDaysAgo))
  const ready = history.acts.length > 0
  const items: AgendaItem[] = [
    { at: instantOn(day, inOfficeHours()), history, event: 'begin', ready },
  ]
  for (const { after, event } of history.acts) {
    day = workingDayFrom(addDays(day, after))
    items.push({ at: instantOn(day, inOfficeHours()), history, event, ready })
  }
  return items
}
