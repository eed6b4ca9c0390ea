import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../access/policy.ts'
import { lifePage } from '../certificates/life-page.server.ts'
import type { ChangeLine } from '../certificates/changes-view.server.ts'
import { takeStaffStep } from '../certificates/take-life-step.server.ts'
import { ChangeList } from '../components/change-parts.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary, type FieldIssue } from '../components/error-summary.tsx'
import { SelectField, TextAreaField, TextField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { AppealList, HearingFacts } from '../components/life-parts.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { RenewalNotice } from '../components/renewal-card.tsx'
import { ReportList } from '../components/report-parts.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { caseUnderReview } from '../review/case.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { languageOf } from '../words/language.ts'
import { lifeWords } from '../words/life.ts'
import { recognitionWords } from '../words/recognition.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(lifeWords, words => words.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  const { application } = await caseUnderReview(context, reviewer, params['id'])
  const page = await lifePage(context, application, languageOf(request))
  const object = { state: application.state }
  return {
    ...page,
    isServer: can(reviewer, 'defence.serve', object),
    isNoter: can(reviewer, 'change-report.note', object),
    isJudge: can(reviewer, 'appeal.dismiss', object),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  const form = await request.formData()
  const { application } = await caseUnderReview(context, reviewer, params['id'])
  const { id, state } = application
  return takeStaffStep(context, reviewer, { applicationId: id, form, object: { state } })
}

export default function ReviewAfter() {
  const words = useWords(lifeWords)
  const review = useWords(reviewWords)
  const recognition = useWords(recognitionWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, words.issues)
  const { notice, isServer, isJudge, isNoter } = page
  const toNote = page.changes.findLast(each => each.noted === null)
  const isAppealOpen = page.appeals.some(each => each.outcome === null)
  const mayServe = page.mayServe && isServer
  const hasNothing =
    notice === null &&
    page.bar === null &&
    page.appeals.length + page.reports.length + page.changes.length === 0
  return (
    <>
      <PageHead
        crumbs={[
          { label: review.title, to: paths.review() },
          { label: page.company, to: paths.reviewCase(page.id) },
        ]}
        title={words.title}
        lead={`${page.company} · ${page.programme} · ${page.number}`}
      />
      <ErrorSummary issues={issues} />
      {answer?.problem != null && (
        <Notice tone="due" live>
          <p>{words[answer.problem]}</p>
        </Notice>
      )}
      {notice !== null && (
        <section className="card mb-6 max-w-3xl">
          <HearingFacts notice={notice} />
          {isServer && <DropForm issues={issues} />}
        </section>
      )}
      {page.bar !== null && (
        <Notice tone="bad" title={page.bar.title}>
          <p>{page.bar.text}</p>
        </Notice>
      )}
      {page.renewal !== null && <RenewalNotice renewal={page.renewal} isOffice />}
      <AppealList appeals={page.appeals} />
      <ReportList reports={page.reports} own={null} />
      <ChangeList changes={page.changes} own={null} />
      {toNote !== undefined && isNoter && <NoteForm report={toNote} issues={issues} />}
      {isAppealOpen && isJudge && <DismissForm issues={issues} />}
      {page.toServe !== null && (
        <Notice tone="due" title={recognition.serveNow}>
          <p>{recognition.serveNowText}</p>
        </Notice>
      )}
      {mayServe && <ServeForm issues={issues} />}
      {hasNothing && !mayServe && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      <p className="mt-4">
        <Link className="btn" to={paths.reviewCase(page.id)}>
          {words.toCase}
        </Link>
      </p>
    </>
  )
}

type Issues = { issues: readonly FieldIssue[] }

/** For the one that waits longest; the next follows once it is noted. */
function NoteForm({ report, issues }: Issues & { report: ChangeLine }) {
  const words = useWords(recognitionWords).changes
  const kept = useActionData<typeof action>()?.kept ?? {}
  return (
    <Form method="post" noValidate className="card mb-6 max-w-3xl">
      <h2 className="mb-2">{words.toNote(report.number)}</h2>
      <p className="mb-4">{words.toNoteLead}</p>
      <input type="hidden" name="report" value={report.id} />
      <TextAreaField
        name="remark"
        rows={3}
        label={words.remark}
        hint={words.remarkHint}
        optional
        defaultValue={kept['remark']}
        error={issueOf(issues, 'remark')}
      />
      <button className="btn btn-primary" name="intent" value="note">
        {words.note}
      </button>
    </Form>
  )
}

function ServeForm({ issues }: Issues) {
  const words = useWords(lifeWords)
  const { serveGrounds, toServe } = useLoaderData<typeof loader>()
  const kept = useActionData<typeof action>()?.kept ?? {}
  return (
    <Form method="post" noValidate className="card mb-6 max-w-3xl">
      <h2 className="mb-2">{words.serve}</h2>
      <p className="mb-4">{words.serveLead}</p>
      <SelectField
        name="ground"
        label={words.grounds}
        options={serveGrounds}
        defaultValue={kept['ground'] ?? toServe?.ground}
        error={issueOf(issues, 'ground')}
      />
      <TextAreaField
        name="text"
        label={words.serveText}
        defaultValue={kept['text'] ?? toServe?.text}
        error={issueOf(issues, 'text')}
      />
      <TextField
        name="days"
        label={words.days}
        hint={words.daysHint}
        unit={words.daysUnit}
        inputMode="numeric"
        narrow
        defaultValue={kept['days'] ?? '5'}
        error={issueOf(issues, 'days')}
      />
      <button className="btn btn-danger" name="intent" value="serve">
        {words.serveSend}
      </button>
    </Form>
  )
}

function DropForm({ issues }: Issues) {
  const words = useWords(lifeWords)
  const kept = useActionData<typeof action>()?.kept ?? {}
  return (
    <Form method="post" noValidate className="mt-5 border-t border-line pt-4">
      <h3 className="mb-1">{words.drop}</h3>
      <p className="mb-3">{words.dropLead}</p>
      <TextAreaField
        name="note"
        rows={3}
        label={words.dropNote}
        defaultValue={kept['note']}
        error={issueOf(issues, 'note')}
      />
      <button className="btn" name="intent" value="drop">
        {words.dropSend}
      </button>
    </Form>
  )
}

function DismissForm({ issues }: Issues) {
  const words = useWords(lifeWords)
  const kept = useActionData<typeof action>()?.kept ?? {}
  return (
    <Form method="post" noValidate className="card mb-6 max-w-3xl">
      <h2 className="mb-2">{words.dismiss}</h2>
      <p className="mb-4">{words.dismissLead}</p>
      <TextAreaField
        name="reasons"
        label={words.dismissReasons}
        defaultValue={kept['reasons']}
        error={issueOf(issues, 'reasons')}
      />
      <button className="btn btn-danger" name="intent" value="dismiss">
        {words.dismissSend}
      </button>
    </Form>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
