import { z } from 'zod'
import { reportsOf } from '#db/annual-reports.ts'
import { applicationById } from '#db/applications.ts'
import type { Mail } from '#db/outbox.ts'
import { memberById } from '#db/panel-members.ts'
import type { Db } from '#db/transaction.ts'

type Told = Pick<Mail, 'kind' | 'application_id' | 'payload'>

const told = z.looseObject({
  state: z.string().optional(),
  dueOn: z.string().optional(),
  year: z.number().optional(),
  due: z.looseObject({ day: z.string() }).nullish(),
})

/** The kinds that remind of a state: they say nothing once the case has left it. */
const reminders: readonly string[] = [
  'correction-reminder',
  'window-closing-reminder',
  'officer-task',
  'annual-report-reminder',
]

const toldExpert = z.looseObject({
  seat: z.string(),
  awaits: z.enum(['answer', 'review']),
  dueOn: z.string(),
})

/**
 * Whether what a message says is still so: a reminder holds while the case is in its state with its
 * due day, and one of a report until it is filed or missing. What serves a document always stands; a decision taken back is cancelled where it is.
 */
export async function stillStands(
  db: Db,
  { kind, application_id: id, payload }: Told,
): Promise<boolean> {
  if (kind === 'expert-reminder') return seatStillWaits(db, payload)
  if (!reminders.includes(kind) || id === null) return true
  const application = await applicationById(db, { id, scope: { kind: 'everything' } })
  if (application === null) return false
  if (kind === 'window-closing-reminder') return application.state === 'draft'
  const said = told.safeParse(JSON.parse(payload)).data
  if (kind === 'annual-report-reminder') {
    const reports = await reportsOf(db, [id])
    return application.state === said?.state && !reports.some(each => each.year === said.year)
  }
  const day = said?.dueOn ?? said?.due?.day
  return said?.state === application.state && day === application.due_on
}

/** An expert is reminded while the seat waits for the same thing until the same day. */
async function seatStillWaits(db: Db, payload: string): Promise<boolean> {
  const said = toldExpert.parse(JSON.parse(payload))
  const member = await memberById(db, said.seat)
  if (member === null) return false
  return said.awaits === 'answer'
    ? member.state === 'invited' && member.answer_due === said.dueOn
    : member.state === 'accepted' && member.review_due === said.dueOn
}
