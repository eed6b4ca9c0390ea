import { applicationById, type Application } from '#db/applications.ts'
import { calendarOf } from '#db/calendar.ts'
import { staffMailPeople, type MailPerson } from '#db/mail-people.ts'
import { casesDueBy, toldOf } from '#db/reminder-rows.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { oneLine } from '#emails/safe-text.ts'
import { addDays, dayInBeijing } from '#rules/calendar/day.ts'
import { clocks } from '#rules/procedure/clocks.ts'
import { urgencyOn, type Urgency } from '#rules/procedure/reminders.ts'
import { allStates, states, type State } from '#rules/procedure/states.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import { caseProgramme } from './case-programme.ts'
import type { UseCaseContext } from './use-case-context.ts'

const HORIZON_DAYS = 20

const held = allStates.filter(state => ['bureau', 'district'].includes(states[state].holder))
const beingReceived: readonly State[] = clocks.receive.runsIn

/**
 * Tells whoever must act that a case is pressing, once for each degree and due day: amber and red
 * while it is being received, overdue wherever the bureau or a district holds it. Says how many
 * cases were told of.
 */
export async function remindStaff(context: UseCaseContext): Promise<number> {
  const { db, now } = context
  const today = dayInBeijing(now())
  const years = await calendarOf(db)
  let told = 0
  for (const row of await casesDueBy(db, { states: held, until: addDays(today, HORIZON_DAYS) })) {
    const period = { since: dayInBeijing(row.stateSince), until: row.dueOn }
    const urgency = urgencyOn(today, period, years)
    if (urgency === null) continue
    if (urgency !== 'overdue' && !beingReceived.includes(row.state)) continue
    const subject = `${row.id}:${urgency}:${row.dueOn}`
    const before = await toldOf(db, { applicationId: row.id, kind: 'officer-task' })
    if (before.some(key => key.startsWith(`officer-task:${subject}:`))) continue
    const isNew = await inTransaction(db, async trx => {
      const found = await applicationById(trx, { id: row.id, scope: { kind: 'everything' } })
      if (found?.state !== row.state || found.due_on !== row.dueOn) return false
      return tellStaff(trx, context, { found, urgency, subject, dueOn: row.dueOn })
    })
    if (isNew) told += 1
  }
  return told
}

type Pressing = { found: Application; urgency: Urgency; subject: string; dueOn: string }

async function tellStaff(
  trx: Trx,
  context: UseCaseContext,
  { found, urgency, subject, dueOn }: Pressing,
): Promise<boolean> {
  let isNew = false
  for (const to of await whoMustAct(trx, found, urgency)) {
    const data = {
      name: oneLine(to.name),
      companyName: oneLine(found.organisation_name),
      programme: caseProgramme(context, found).names,
      number: found.number ?? found.id,
      state: found.state,
      urgency,
      dueOn,
      path: paths.reviewCase(found.id),
    }
    const message = { kind: 'officer-task', data } as const
    const post = { message, to, subject, applicationId: found.id, at: context.now() }
    isNew = (await postMail(trx, post)) || isNew
  }
  return isNew
}

/** Amber: who works on it. Red: the chief too. Overdue: the chief, and the district that holds it. */
async function whoMustAct(trx: Trx, found: Application, urgency: Urgency): Promise<MailPerson[]> {
  const chiefs = urgency === 'amber' ? [] : await staffMailPeople(trx, { roles: ['chief'] })
  if (urgency === 'overdue') {
    if (states[found.state].holder !== 'district') return chiefs
    const of = { roles: ['district_officer'], districtCode: found.district_code } as const
    return [...chiefs, ...(await staffMailPeople(trx, of))]
  }
  const officers = await staffMailPeople(trx, { roles: ['case_officer', 'chief'] })
  const assigned = officers.filter(({ accountId }) => accountId === found.assigned_to)
  const others =
    assigned.length > 0 ? assigned : await staffMailPeople(trx, { roles: ['case_officer'] })
  return [
    ...others,
    ...chiefs.filter(chief => !others.some(each => each.accountId === chief.accountId)),
  ]
}
