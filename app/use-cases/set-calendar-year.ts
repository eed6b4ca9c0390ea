import { writeCalendarYear, type CalendarDays } from '#db/calendar.ts'
import { inTransaction } from '#db/transaction.ts'
import { noticeFaults, type NoticeFault } from '#rules/calendar/year-notice.ts'
import type { StaffRole } from '#rules/procedure/roles.ts'
import { noteOfficeAct } from './note-office-act.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type CalendarYearInput = {
  year: string
  /** The title and number of the notice. */
  notice: string
  /** Where it was read. */
  source: string
  days: CalendarDays
  /** The version that the person saw; 0 if the year was not entered. */
  seen: number
  actor: { id: string; role: StaffRole }
}

export type CalendarYearResult =
  { kind: 'set' } | { kind: 'lost' } | { kind: 'faulty'; faults: NoticeFault[] }

/**
 * Enters a year's notice, so that its days are official. Days that were promised before are counted
 * again by the timer, and never made earlier.
 */
export async function setCalendarYear(
  context: UseCaseContext,
  { year, notice, source, days, seen, actor }: CalendarYearInput,
): Promise<CalendarYearResult> {
  const faults = noticeFaults(year, days)
  if (faults.length > 0) return { kind: 'faulty', faults }
  const at = context.now()
  return inTransaction(context.db, async (trx): Promise<CalendarYearResult> => {
    const entry = { year, notice, source, days, setBy: actor.id, setAt: at, seen }
    if (!(await writeCalendarYear(trx, entry))) return { kind: 'lost' }
    await noteOfficeAct(trx, context, {
      action: 'calendar.set',
      object: { type: 'calendar', id: year },
      actor,
      at,
      detail: { notice, source, days, version: seen + 1 },
    })
    return { kind: 'set' }
  })
}
