import { noteMissingReport, reportsOf } from '#db/annual-reports.ts'
import { applicationById, holdApplication, type Application } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import type { Certificate } from '#db/certificates.ts'
import { newId } from '#db/id.ts'
import { companyMailPeople, staffMailPeople } from '#db/mail-people.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { oneLine } from '#emails/safe-text.ts'
import type { AnnualReport as ReportDuty } from '#rules/engine/duties.ts'
import { isToBeHeard, type OwedReport } from '#rules/procedure/annual-reports.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import { caseProgramme } from './case-programme.ts'
import { reportsStanding } from './recognition-duties.ts'
import { recognitionData } from './recognition-mail.ts'
import type { UseCaseContext } from './use-case-context.ts'

const scope = { kind: 'everything' } as const

type Missed = { duty: ReportDuty; certificate: Certificate; owed: OwedReport; today: string }

/**
 * Notes that a year's report did not come, once, and tells the company; when as many years are
 * missing as the rule names, those who serve notices of revocation are told. False if it came, was
 * noted before, or nothing is recognised any more.
 */
export async function noteMissing(
  context: UseCaseContext,
  { duty, certificate, owed, today }: Missed,
): Promise<boolean> {
  const id = certificate.application_id
  const at = context.now()
  return inTransaction(context.db, async trx => {
    const application = await applicationById(trx, { id, scope })
    if (application?.state !== 'recognised') return false
    if (!(await holdApplication(trx, application))) return false
    const row = { id: newId(), application_id: id, organisation_id: application.organisation_id }
    const noted = { ...row, year: owed.year, due_on: owed.dueOn, at }
    if (!(await noteMissingReport(trx, noted))) return false
    const reports = await reportsOf(trx, [id])
    const { missing } = reportsStanding(duty, certificate, { reports, today })
    const told = { application, owed, missing, at }
    await tellCompany(trx, context, { ...told, misses: duty.misses })
    if (isToBeHeard(duty, missing)) await tellChiefs(trx, context, told)
    await appendAudit(trx, {
      at,
      actorId: null,
      actorRole: 'system',
      action: 'annual_report.missing',
      objectType: 'application',
      objectId: id,
      organisationId: application.organisation_id,
      requestId: context.requestId,
      detail: { year: owed.year, missing },
    })
    return true
  })
}

type Told = { application: Application; owed: OwedReport; missing: readonly number[]; at: string }

async function tellCompany(
  trx: Trx,
  context: UseCaseContext,
  { application, owed, missing, misses, at }: Told & { misses: number | null },
): Promise<void> {
  const { year, dueOn } = owed
  const base = recognitionData(context, application)
  const data = { ...base, year, dueOn, missing: [...missing], misses }
  for (const to of await companyMailPeople(trx, application.organisation_id))
    await postMail(trx, {
      message: { kind: 'annual-report-missing', data },
      to,
      applicationId: application.id,
      subject: `${application.id}:${year}`,
      at,
    })
}

async function tellChiefs(
  trx: Trx,
  context: UseCaseContext,
  { application, owed, missing, at }: Told,
): Promise<void> {
  for (const to of await staffMailPeople(trx, { roles: ['chief'] })) {
    const data = {
      name: oneLine(to.name),
      companyName: oneLine(application.organisation_name),
      programme: caseProgramme(context, application).names,
      number: application.number ?? application.id,
      years: [...missing],
      path: paths.reviewAfter(application.id),
    }
    await postMail(trx, {
      message: { kind: 'recognition-task', data: { ...data, task: 'serve' } },
      to,
      applicationId: application.id,
      subject: `${application.id}:reports:${owed.year}`,
      at,
    })
  }
}
