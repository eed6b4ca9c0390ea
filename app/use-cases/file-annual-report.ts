import { z } from 'zod'
import { fileReport, numberReport } from '#db/annual-reports.ts'
import { applicationById, holdApplication, type Application } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { nextNumber } from '#db/counters.ts'
import { newId } from '#db/id.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import type { Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { OwedReport } from '#rules/procedure/annual-reports.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { postMail } from '../outbox/post-mail.ts'
import { caseProgramme } from './case-programme.ts'
import { recognitionData } from './recognition-mail.ts'
import { reportsStandingOf } from './recognition-duties.ts'
import { underKey } from './under-key.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type FileReportInput = {
  applicationId: string
  organisationId: string
  actor: { id: string; role: CompanyRole }
  /** The hidden value of the form. */
  key: string
  /** The calendar year that the report is about. */
  year: number
  /** As typed, by the name of the entry. */
  figures: Readonly<Record<string, string>>
  text: string
}

type Filed = { kind: 'filed'; number: string; isLate: boolean }

export type FileReportResult =
  | Filed
  /** The recognition is over, or it does not owe this year's report. */
  | { kind: 'not owed' }
  | { kind: 'already filed' }
  | { kind: 'key used for something else' }
  | { kind: 'not found' }

/**
 * Files a year's report of what is recognised, once, in time or late, and freezes what it states.
 * The same key again gives the first result again.
 */
export async function fileAnnualReport(
  context: UseCaseContext,
  input: FileReportInput,
): Promise<FileReportResult> {
  const { applicationId, year, figures, text } = input
  const content = { applicationId, year, figures, text }
  const by = { key: input.key, accountId: input.actor.id, action: 'annual_report.file', content }
  const keyed = await underKey(context, by, async trx => {
    const result = await file(trx, context, input)
    return { keep: result.kind === 'filed', result }
  })
  if (keyed.kind === 'key used for something else') return keyed
  return keyed.kind === 'repeated' ? filedBefore.parse(keyed.result) : keyed.result
}

const filedBefore: z.ZodType<Filed> = z.strictObject({
  kind: z.literal('filed'),
  number: z.string(),
  isLate: z.boolean(),
})

async function file(
  trx: Trx,
  context: UseCaseContext,
  input: FileReportInput,
): Promise<FileReportResult> {
  const { applicationId, organisationId, actor, year } = input
  const scope = { kind: 'organisation', organisationId } as const
  const application = await applicationById(trx, { id: applicationId, scope })
  if (application === null) return { kind: 'not found' }
  const at = context.now()
  const today = dayInBeijing(at)
  const { annualReport } = caseProgramme(context, application).duties
  const standing = await reportsStandingOf(trx, annualReport, { applicationId, today })
  const owed = standing?.owed.find(each => each.year === year)
  if (owed === undefined || application.state !== 'recognised') return { kind: 'not owed' }
  if (!(await holdApplication(trx, application))) return { kind: 'not owed' }
  const isLate = today > owed.dueOn
  const written = await fileReport(trx, {
    id: newId(),
    application_id: applicationId,
    organisation_id: organisationId,
    year,
    due_on: owed.dueOn,
    figures: input.figures,
    text: input.text.trim(),
    isLate,
    by: actor.id,
    at,
  })
  if (!written) return { kind: 'already filed' }
  // Given to what is written: a number given to a loser would leave a gap.
  const number = await numberFor(trx, today.slice(0, 4))
  await numberReport(trx, { applicationId, year, number })
  await tell(trx, context, { application, owed, number, isLate, at })
  await appendAudit(trx, {
    at,
    actorId: actor.id,
    actorRole: actor.role,
    action: 'annual_report.file',
    objectType: 'application',
    objectId: applicationId,
    organisationId,
    requestId: context.requestId,
    detail: { year, number, late: isLate },
  })
  return { kind: 'filed', number, isLate }
}

async function numberFor(trx: Trx, year: string): Promise<string> {
  const count = await nextNumber(trx, `annual-report:${year}`)
  return `NB-${year}-${String(count).padStart(6, '0')}`
}

type Told = {
  application: Application
  owed: OwedReport
  number: string
  isLate: boolean
  at: string
}

async function tell(trx: Trx, context: UseCaseContext, told: Told): Promise<void> {
  const { application, owed, number, isLate, at } = told
  const data = {
    ...recognitionData(context, application),
    year: owed.year,
    dueOn: owed.dueOn,
    receipt: number,
    late: isLate,
  }
  for (const to of await companyMailPeople(trx, application.organisation_id))
    await postMail(trx, {
      message: { kind: 'annual-report-receipt', data },
      to,
      applicationId: application.id,
      subject: `${application.id}:${owed.year}`,
      at,
    })
}
