import { applicationById, type Application } from '#db/applications.ts'
import { calendarOf } from '#db/calendar.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import { casesDueBy, draftsClosing, toldOf, type ClosingDraft } from '#db/reminder-rows.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import type { Message } from '#emails/message.ts'
import { oneLine } from '#emails/safe-text.ts'
import { addDays, dayInBeijing } from '#rules/calendar/day.ts'
import { reminderOn, type Reminder } from '#rules/procedure/reminders.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import { caseProgramme } from './case-programme.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** Five working days lie within this many days, the longest holiday included. */
const HORIZON_DAYS = 20

const scope = { kind: 'everything' } as const

/**
 * Reminds companies of corrections 5, 2 and 1 working days before their last day, once each; says
 * how many cases were reminded of. What moved on meanwhile is not reminded of.
 */
export async function remindOfCorrections(context: UseCaseContext): Promise<number> {
  const { db, now } = context
  const today = dayInBeijing(now())
  const years = await calendarOf(db)
  const until = addDays(today, HORIZON_DAYS)
  let told = 0
  for (const row of await casesDueBy(db, { states: ['correction_requested'], until })) {
    const period = { since: dayInBeijing(row.stateSince), until: row.dueOn }
    const reminder = reminderOn(today, period, years)
    if (reminder === null) continue
    const subject = `${row.id}:${row.dueOn}:${reminder.before}`
    const isNew = await remind(
      context,
      { id: row.id, kind: 'correction-reminder', subject },
      held =>
        held.state === 'correction_requested' && held.due_on === row.dueOn
          ? correctionReminder(context, held, reminder)
          : null,
    )
    if (isNew) told += 1
  }
  return told
}

/** Reminds of drafts 5, 2 and 1 working days before the window of their round closes. */
export async function remindOfWindows(context: UseCaseContext): Promise<number> {
  const { db, now } = context
  const at = now()
  const today = dayInBeijing(at)
  const years = await calendarOf(db)
  const to = `${addDays(today, HORIZON_DAYS)}T00:00:00.000Z`
  let told = 0
  for (const draft of await draftsClosing(db, { from: at, to })) {
    const until = dayInBeijing(draft.closesAt)
    const reminder = reminderOn(today, { since: dayInBeijing(draft.createdAt), until }, years)
    if (reminder === null) continue
    const subject = `${draft.id}:${until}:${reminder.before}`
    const of = { id: draft.id, kind: 'window-closing-reminder', subject } as const
    const isNew = await remind(context, of, held =>
      held.state === 'draft' ? windowReminder(context, held, { draft, reminder }) : null,
    )
    if (isNew) told += 1
  }
  return told
}

type Of = { id: string; kind: Message['kind']; subject: string }

/** Tells every person of the company what `say` makes of the case as it stands in the transaction. */
async function remind(
  { db, now }: UseCaseContext,
  { id, kind, subject }: Of,
  say: (held: Application) => Message | null,
): Promise<boolean> {
  const before = await toldOf(db, { applicationId: id, kind })
  if (before.some(key => key.startsWith(`${kind}:${subject}:`))) return false
  return inTransaction(db, async trx => {
    const held = await applicationById(trx, { id, scope })
    const message = held === null ? null : say(held)
    if (held === null || message === null) return false
    return tellCompany(trx, held, { message, subject, at: now() })
  })
}

async function tellCompany(
  trx: Trx,
  held: Application,
  told: { message: Message; subject: string; at: string },
): Promise<boolean> {
  let isNew = false
  for (const to of await companyMailPeople(trx, held.organisation_id))
    isNew = (await postMail(trx, { ...told, to, applicationId: held.id })) || isNew
  return isNew
}

function correctionReminder(
  context: UseCaseContext,
  held: Application,
  { left }: Reminder,
): Message | null {
  const { names, contact, settings } = caseProgramme(context, held)
  if (held.due_on === null) return null
  return {
    kind: 'correction-reminder',
    data: {
      companyName: oneLine(held.organisation_name),
      programme: names,
      number: held.number ?? '',
      state: held.state,
      due: {
        day: held.due_on,
        provisional: held.due_provisional === 1,
        clock: 'company',
        workingDays: settings.days.company,
      },
      path: paths.correction(held.id),
      contact,
      daysLeft: left,
    },
  }
}

function windowReminder(
  context: UseCaseContext,
  held: Application,
  { draft, reminder }: { draft: ClosingDraft; reminder: Reminder },
): Message {
  return {
    kind: 'window-closing-reminder',
    data: {
      companyName: oneLine(held.organisation_name),
      programme: caseProgramme(context, held).names,
      round: { zh: oneLine(draft.nameZh), en: oneLine(draft.nameEn) },
      closesAt: draft.closesAt,
      daysLeft: reminder.left,
      path: paths.application(held.id),
    },
  }
}
