import { applicationById, type Scope } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { changeReportOf, noteChangeReport } from '#db/change-reports.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import { inTransaction } from '#db/transaction.ts'
import { changeKinds } from '#rules/procedure/change-reports.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import type { CaseActor } from './move-application.ts'
import { recognitionData } from './recognition-mail.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type NoteChangeInput = {
  applicationId: string
  reportId: string
  actor: CaseActor & { id: string }
  scope: Scope
  /** For the company; empty for none. */
  remark: string
}

/** Takes note of a company's report of a change, once, and tells the company. */
export function noteChange(
  context: UseCaseContext,
  { applicationId, reportId: id, actor, scope, remark }: NoteChangeInput,
): Promise<{ kind: 'noted' | 'not possible' | 'not found' }> {
  return inTransaction(context.db, async trx => {
    const application = await applicationById(trx, { id: applicationId, scope })
    if (application === null) return { kind: 'not found' }
    const at = context.now()
    const said = remark.trim()
    const note = { id, applicationId, by: actor.id, at, remark: said === '' ? null : said }
    if (!(await noteChangeReport(trx, note))) return { kind: 'not possible' }
    const report = await changeReportOf(trx, { id, applicationId })
    if (report === null) return { kind: 'not possible' }
    const data = {
      ...recognitionData(context, application),
      path: paths.changeReport(applicationId, id),
      receipt: report.number,
      change: changeKinds[report.kind],
      changedOn: report.changed_on,
      remark: said,
    }
    for (const to of await companyMailPeople(trx, application.organisation_id))
      await postMail(trx, {
        message: { kind: 'change-report-noted', data },
        to,
        applicationId,
        subject: `${applicationId}:${id}`,
        at,
      })
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: 'change_report.note',
      objectType: 'application',
      objectId: applicationId,
      organisationId: application.organisation_id,
      requestId: context.requestId,
      detail: { report: id, number: report.number },
    })
    return { kind: 'noted' }
  })
}
