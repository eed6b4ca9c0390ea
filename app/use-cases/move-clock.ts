import type { Application } from '#db/applications.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { addWorkingDays } from '#rules/calendar/working-days.ts'
import type { ClockName } from '#rules/procedure/clocks.ts'
import type { Clock } from '#rules/procedure/transitions.ts'
import type { CaseProgramme } from './case-programme.ts'

/** The day until which the holder of the case must act, that day included; null if no clock runs. */
export type Due = {
  day: string
  provisional: boolean
  clock: ClockName
  workingDays: number
} | null

type Running = {
  application: Pick<Application, 'due_on' | 'due_provisional'>
  programme: Pick<CaseProgramme, 'days'>
  at: string
}

/** What a transition does to the clock; a clock that goes on keeps its day. */
export function dueAfter(clock: Clock, { application, programme, at }: Running): Due {
  if (clock === 'stop') return null
  if (clock === 'continue') {
    if (application.due_on === null) return null
    const provisional = application.due_provisional === 1
    // Which clock goes on is told in no mail: these moves send none.
    return {
      day: application.due_on,
      provisional,
      clock: 'receive',
      workingDays: programme.days.receive,
    }
  }
  const workingDays = programme.days[clock.start]
  return { ...addWorkingDays(dayInBeijing(at), workingDays), clock: clock.start, workingDays }
}
