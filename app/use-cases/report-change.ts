import { z } from 'zod'
import { applicationById, holdApplication, type Application } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { calendarOf } from '#db/calendar.ts'
import { insertChangeReport } from '#db/change-reports.ts'
import { nextNumber } from '#db/counters.ts'
import { newId } from '#db/id.ts'
import { companyMailPeople, staffMailPeople } from '#db/mail-people.ts'
import type { Trx } from '#db/transaction.ts'
import { oneLine } from '#emails/safe-text.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { DueDay } from '#rules/calendar/working-days.ts'
import { changeDueOn, changeKinds, type ChangeKind } from '#rules/procedure/change-reports.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import { caseProgramme } from './case-programme.ts'
import { recognitionData } from './recognition-mail.ts'
import { underKey } from './under-key.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type ReportChangeInput = {
  applicationId: string
  organisationId: string
  actor: { id: string; role: CompanyRole }
  /** The hidden value of the form. */
  key: string
  change: ReportedChange
}

type ReportedChange = {
  kind: ChangeKind
  /** The day of the change, today or before. */
  changedOn: string
  /** What was before, and what is now. */
  before: string
  after: string
}

type Reported = { kind: 'reported'; id: string; number: string; isLate: boolean }

export type ReportChangeResult =
  | Reported
  /** The recognition is over, or its programme asks for no report of changes. */
  | { kind: 'not asked' }
  | { kind: 'not happened yet' }
  | { kind: 'key used for something else' }
  | { kind: 'not found' }

/**
 * Reports a change of a company whose recognition stands, in time or late; the bureau is told. The
 * same key again gives the first result again.
 */
export async function reportChange(
  context: UseCaseContext,
  input: ReportChangeInput,
): Promise<ReportChangeResult> {
  const { applicationId, change } = input
  const content = { applicationId, change }
  const by = { key: input.key, accountId: input.actor.id, action: 'change_report.file', content }
  const keyed = await underKey(context, by, async trx => {
    const result = await report(trx, context, input)
    return { keep: result.kind === 'reported', result }
  })
  if (keyed.kind === 'key used for something else') return keyed
  return keyed.kind === 'repeated' ? reportedBefore.parse(keyed.result) : keyed.result
}

const reportedBefore: z.ZodType<Reported> = z.strictObject({
  kind: z.literal('reported'),
  id: z.string(),
  number: z.string(),
  isLate: z.boolean(),
})

async function report(
  trx: Trx,
  context: UseCaseContext,
  { applicationId, organisationId, actor, change }: ReportChangeInput,
): Promise<ReportChangeResult> {
  const scope = { kind: 'organisation', organisationId } as const
  const application = await applicationById(trx, { id: applicationId, scope })
  if (application === null) return { kind: 'not found' }
  const { changeReport: duty } = caseProgramme(context, application).duties
  if (duty === undefined || application.state !== 'recognised') return { kind: 'not asked' }
  const at = context.now()
  const today = dayInBeijing(at)
  if (change.changedOn > today) return { kind: 'not happened yet' }
  const due = changeDueOn(duty, change.changedOn, await calendarOf(trx))
  if (!(await holdApplication(trx, application))) return { kind: 'not asked' }
  const id = newId()
  const number = await numberFor(trx, today.slice(0, 4))
  const isLate = due !== null && today > due.day
  await insertChangeReport(trx, {
    id,
    application_id: applicationId,
    organisation_id: organisationId,
    number,
    kind: change.kind,
    changed_on: change.changedOn,
    text_before: change.before.trim(),
    text_after: change.after.trim(),
    due_on: due?.day ?? null,
    due_provisional: due?.provisional === true ? 1 : 0,
    is_late: isLate ? 1 : 0,
    reported_by: actor.id,
    reported_at: at,
  })
  await tell(trx, context, { application, id, number, change, due, isLate, at })
  await appendAudit(trx, {
    at,
    actorId: actor.id,
    actorRole: actor.role,
    action: 'change_report.file',
    objectType: 'application',
    objectId: applicationId,
    organisationId,
    requestId: context.requestId,
    detail: { report: id, number, kind: change.kind, late: isLate },
  })
  return { kind: 'reported', id, number, isLate }
}

async function numberFor(trx: Trx, year: string): Promise<string> {
  const count = await nextNumber(trx, `change-report:${year}`)
  return `BG-${year}-${String(count).padStart(6, '0')}`
}

type Told = {
  application: Application
  id: string
  number: string
  change: ReportedChange
  due: DueDay | null
  isLate: boolean
  at: string
}

/** The company gets its receipt; who handles the case, or else every case officer, has a task. */
async function tell(trx: Trx, context: UseCaseContext, told: Told): Promise<void> {
  const { application, id, number, change, due, isLate, at } = told
  const kind = changeKinds[change.kind]
  const base = recognitionData(context, application)
  const post = { applicationId: application.id, subject: `${application.id}:${id}`, at }
  const { changedOn } = change
  const receipt = { ...base, path: paths.changeReport(application.id, id), receipt: number }
  const data = { ...receipt, change: kind, changedOn, reportBy: due, late: isLate }
  for (const to of await companyMailPeople(trx, application.organisation_id))
    await postMail(trx, { ...post, message: { kind: 'change-report-receipt', data }, to })
  const officers = await staffMailPeople(trx, { roles: ['case_officer'] })
  const own = officers.filter(({ accountId }) => accountId === application.assigned_to)
  for (const to of own.length === 0 ? officers : own) {
    const task = {
      name: oneLine(to.name),
      companyName: base.companyName,
      programme: base.programme,
      number: application.number ?? application.id,
      task: 'note',
      receipt: number,
      change: kind,
      path: paths.reviewAfter(application.id),
    } as const
    await postMail(trx, { ...post, message: { kind: 'recognition-task', data: task }, to })
  }
}
