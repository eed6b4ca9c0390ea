import { reportsOf } from '#db/annual-reports.ts'
import { sectionsOf } from '#db/application-sections.ts'
import { applicationsOf, type Application } from '#db/applications.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { avoidanceRequestsOf } from '#db/avoidance-requests.ts'
import { caseMessagesOf } from '#db/case-messages.ts'
import { certificateOf } from '#db/certificates.ts'
import { changeReportsOf } from '#db/change-reports.ts'
import { companyPapers } from '#db/company-papers.ts'
import { eventsOf } from '#db/events.ts'
import { remarksOf } from '#db/field-remarks.ts'
import { allPages } from '#db/keyset.ts'
import { membersOf } from '#db/memberships.ts'
import { organisationById } from '#db/organisations.ts'
import { profileOf } from '#db/profiles.ts'
import { submissionsOf } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { isTold } from '../applications/history.server.ts'
import { paths } from '../paths.ts'
import { frozenContent } from '../use-cases/frozen.ts'

/**
 * Everything that the portal keeps of a company and that the company may see, for machines: money
 * in the units in which it was typed, instants in UTC. Staff are named by their office alone; files
 * by their address and hash.
 */
export async function companyData(db: Db, organisationId: string) {
  const organisation = await organisationById(db, organisationId)
  const papers = await allPages(page => companyPapers(db, organisationId, page))
  const applications = await allPages(page => applicationsOf(db, organisationId, page))
  return {
    name: organisation?.name ?? '',
    creditCode: organisation?.credit_code ?? '',
    district: organisation?.district_code ?? '',
    people: (await membersOf(db, organisationId)).map(({ name, email, role }) => ({
      name,
      email,
      role,
    })),
    profile: (await profileOf(db, organisationId)).map(({ section, answers, updatedAt }) => ({
      section,
      answers,
      updatedAt,
    })),
    library: papers.map(paper => ({
      kind: paper.kind,
      fileName: paper.file_name,
      sha256: paper.sha256,
      validTo: paper.valid_to,
      uploadedAt: paper.uploaded_at,
      file: paths.file(paper.id),
    })),
    applications: await inTurn(applications, each => applicationData(db, each)),
  }
}

async function applicationData(db: Db, application: Application) {
  const { id } = application
  const certificate = await certificateOf(db, id)
  return {
    id,
    number: application.number,
    programme: application.programme_version,
    state: application.state,
    begunAt: application.created_at,
    submittedAt: application.submitted_at,
    sections: (await sectionsOf(db, id)).map(({ section, answers, updatedAt }) => ({
      section,
      answers,
      updatedAt,
    })),
    files: (await attachmentsOf(db, id)).map(file => ({
      paper: file.document_id,
      fileName: file.file_name,
      sha256: file.sha256,
      uploadedAt: file.uploaded_at,
      file: paths.file(file.id),
    })),
    submissions: (await submissionsOf(db, id)).map(each => ({
      version: each.ordinal,
      submittedAt: each.submitted_at,
      ...frozenContent(each),
      ruleBook: each.rule_book,
    })),
    history: (await eventsOf(db, id)).map(event => ({
      at: event.at,
      event: event.event,
      office: event.actor_role,
      state: event.to_state,
      reason: isTold(event) ? event.note : null,
    })),
    messages: (await caseMessagesOf(db, { applicationId: id, reader: 'company' })).map(each => ({
      at: each.sentAt,
      office: each.authorRole,
      text: each.text,
    })),
    remarks: (await remarksOf(db, { applicationId: id, reader: 'company' })).map(each => ({
      at: each.at,
      office: each.author_role,
      version: each.ordinal,
      field: each.field,
      text: each.text,
    })),
    avoidanceRequests: (await avoidanceRequestsOf(db, id)).map(each => ({
      named: each.named,
      employer: each.employer,
      reason: each.reason,
      askedAt: each.asked_at,
      outcome: each.outcome,
    })),
    certificate:
      certificate === null
        ? null
        : {
            number: certificate.number,
            validFrom: certificate.valid_from,
            validTo: certificate.valid_to,
          },
    annualReports: (await reportsOf(db, [id])).map(report => ({
      year: report.year,
      number: report.number,
      filedAt: report.filed_at,
      figures: report.figures,
      text: report.text,
    })),
    changeReports: (await changeReportsOf(db, id)).map(report => ({
      number: report.number,
      kind: report.kind,
      changedOn: report.changed_on,
      reportedAt: report.reported_at,
    })),
  }
}

/** One after the other: the embedded database has one connection. */
async function inTurn<From, To>(
  all: readonly From[],
  read: (one: From) => Promise<To>,
): Promise<To[]> {
  const done: To[] = []
  for (const one of all) done.push(await read(one))
  return done
}
