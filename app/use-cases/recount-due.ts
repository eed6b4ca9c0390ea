import { provisionalDues, settleDue, type Application } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { calendarOf } from '#db/calendar.ts'
import { eventsOf, type NamedEvent } from '#db/events.ts'
import { inTransaction } from '#db/transaction.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import { caseProgramme } from './case-programme.ts'
import { arrivalsIn, dueAfter, type Due } from './move-clock.ts'
import type { UseCaseContext } from './use-case-context.ts'

const BATCH = 200

/**
 * Counts again the due days that were shown as provisional, and says how many are certain now. A
 * day is never made earlier than it was shown; what moved goes to the audit trail.
 */
export async function recountDues(context: UseCaseContext): Promise<number> {
  const years = await calendarOf(context.db)
  let settled = 0
  for (const application of await provisionalDues(context.db, BATCH)) {
    if (await settle(context, application, years)) settled += 1
  }
  return settled
}

async function settle(
  context: UseCaseContext,
  application: Application,
  years: CalendarYears,
): Promise<boolean> {
  const shown = application.due_on
  const events = await eventsOf(context.db, application.id)
  const counted = countedAgain(events, caseProgramme(context, application), years)
  if (shown === null || counted === null || counted.provisional) return false
  const day = counted.day > shown ? counted.day : shown
  return inTransaction(context.db, async trx => {
    const { id, version } = application
    if (!(await settleDue(trx, { id, version, shown, day }))) return false
    await appendAudit(trx, {
      at: context.now(),
      actorId: null,
      actorRole: 'system',
      action: 'application.recount-due',
      objectType: 'application',
      objectId: id,
      organisationId: application.organisation_id,
      requestId: context.requestId,
      detail: { shown, counted: counted.day, day },
    })
    return true
  })
}

/**
 * The due day that the history gives by these years; null where no clock runs, or where the day is
 * that of a public notice, which stands as it was published.
 */
function countedAgain(
  events: readonly NamedEvent[],
  programme: ReturnType<typeof caseProgramme>,
  years: CalendarYears,
): Due {
  let due: Due = null
  for (const [index, { event, at }] of events.entries()) {
    if (event === 'begin') continue
    due = dueAfter(transitionOf(event).clock, {
      application: { due_on: due?.day ?? null, due_provisional: due?.provisional === true ? 1 : 0 },
      programme,
      arrivals: arrivalsIn(events.slice(0, index)),
      years,
      at,
      noticeEnds: null,
    })
  }
  return due
}
