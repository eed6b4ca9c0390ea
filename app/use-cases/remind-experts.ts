import { applicationById } from '#db/applications.ts'
import { calendarOf } from '#db/calendar.ts'
import { pressingSeats, type PressingSeat } from '#db/panel-members.ts'
import { inTransaction } from '#db/transaction.ts'
import { oneLine } from '#emails/safe-text.ts'
import { addDays, dayInBeijing } from '#rules/calendar/day.ts'
import { expertReminderOn, type ExpertReminder } from '#rules/procedure/reminders.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import { caseProgramme } from './case-programme.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** Three working days lie within this many days before, and one after, the longest holiday included. */
const HORIZON_DAYS = 15

/**
 * Reminds experts of answers and reviews three working days before the last day, on it and one
 * after it, once each; says how many were reminded.
 */
export async function remindExperts(context: UseCaseContext): Promise<number> {
  const { db, now } = context
  const today = dayInBeijing(now())
  const years = await calendarOf(db)
  const window = { from: addDays(today, -HORIZON_DAYS), until: addDays(today, HORIZON_DAYS) }
  let told = 0
  for (const seat of await pressingSeats(db, window)) {
    const period = { since: dayInBeijing(seat.since), until: seat.until }
    const urgency = expertReminderOn(today, period, years)
    if (urgency !== null && (await remind(context, seat, urgency))) told += 1
  }
  return told
}

/** Not filed with the case: who reviews it is not told to whoever reads the case. */
function remind(
  context: UseCaseContext,
  seat: PressingSeat,
  urgency: ExpertReminder,
): Promise<boolean> {
  return inTransaction(context.db, async trx => {
    const scope = { kind: 'everything' } as const
    const application = await applicationById(trx, { id: seat.application_id, scope })
    if (application === null) return false
    const { awaits, until: dueOn } = seat
    const data = {
      name: oneLine(seat.name),
      programme: caseProgramme(context, application).names,
      seat: seat.id,
      awaits,
      urgency,
      dueOn,
      path: paths.expertSeat(seat.id),
    }
    return postMail(trx, {
      message: { kind: 'expert-reminder', data },
      to: { accountId: seat.account_id, email: seat.email, language: seat.language },
      subject: `${seat.id}:${awaits}:${dueOn}:${urgency}`,
      at: context.now(),
    })
  })
}
