import type { Application } from '#db/applications.ts'
import type { NamedEvent } from '#db/events.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { addWorkingDays } from '#rules/calendar/working-days.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { clockOf, type ClockName } from '#rules/procedure/clocks.ts'
import { usedOf, type Arrival } from '#rules/procedure/held-time.ts'
import type { Clock } from '#rules/procedure/transition.ts'
import type { CaseProgramme } from './case-programme.ts'

/** The day until which the holder of the case must act, that day included; null if no clock runs. */
export type Due = {
  day: string
  provisional: boolean
  clock: ClockName | 'notice'
  workingDays: number
} | null

/** What a clock counts on. */
export type Running = {
  application: Pick<Application, 'due_on' | 'due_provisional'>
  programme: Pick<CaseProgramme, 'settings'>
  arrivals: readonly Arrival[]
  years: CalendarYears
  at: string
  /** The last day of the notice that lists the case; null where there is none. */
  noticeEnds: { day: string; provisional: boolean } | null
}

/** What a transition does to the clock; a clock that goes on keeps its day. */
export function dueAfter(clock: Clock, running: Running): Due {
  const { application, programme, noticeEnds, years } = running
  if (clock === 'stop') return null
  if (clock === 'continue') return keptDue(running)
  if (clock === 'until notice ends')
    return noticeEnds === null ? null : { ...noticeEnds, clock: 'notice', workingDays: 1 }
  if ('extend' in clock) {
    if (application.due_on === null) return null
    const workingDays = programme.settings.extensions[clock.extend]
    const due = addWorkingDays(application.due_on, workingDays, years)
    return { ...due, clock: clock.extend, workingDays }
  }
  return startedDue(clock.start, running)
}

/** Which clock goes on is told in no mail: these moves send none. */
function keptDue({ application, programme }: Running): Due {
  if (application.due_on === null) return null
  return {
    day: application.due_on,
    provisional: application.due_provisional === 1,
    clock: 'receive',
    workingDays: programme.settings.days.receive,
  }
}

function startedDue(name: ClockName, { programme, arrivals, years, at }: Running): Due {
  const today = dayInBeijing(at)
  const given = programme.settings.days[name]
  const used = clockOf(name).starts === 'anew' ? 0 : usedOf(name, arrivals, today, years)
  const workingDays = Math.max(1, given - used)
  return { ...addWorkingDays(today, workingDays, years), clock: name, workingDays }
}

/** The states of a history with the days on which the case came into them. */
export function arrivalsIn(events: readonly Pick<NamedEvent, 'at' | 'to_state'>[]): Arrival[] {
  return events.map(({ at, to_state: state }) => ({ on: dayInBeijing(at), state }))
}
