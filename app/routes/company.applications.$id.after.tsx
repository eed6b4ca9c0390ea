import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireCompany, requireMay } from '../access/require.ts'
import { ownApplication } from '../applications/case-file.server.ts'
import { lifePage } from '../certificates/life-page.server.ts'
import { takeCompanyStep } from '../certificates/take-life-step.server.ts'
import { ChangeList } from '../components/change-parts.tsx'
import { DutyList } from '../components/duty-list.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary, type FieldIssue } from '../components/error-summary.tsx'
import { CheckField, SelectField, TextAreaField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { AppealList, HearingFacts } from '../components/life-parts.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { RenewalCard, RenewalNotice } from '../components/renewal-card.tsx'
import { ReportList } from '../components/report-parts.tsx'
import { companyForm } from '../forms/company-form.server.ts'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { applicationWords } from '../words/application.ts'
import { languageOf } from '../words/language.ts'
import { lifeWords } from '../words/life.ts'
import { recognitionWords } from '../words/recognition.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(lifeWords, words => words.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const key = { id: params['id'], organisationId: organisation.id }
  const application = await ownApplication(context.db, key)
  return lifePage(context, application, languageOf(request))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.clone().formData()
  const { actor } = await companyForm(request, context)
  const organisationId = actor.organisation.id
  requireMay(actor, 'application.edit', { organisationId })
  const { id } = await ownApplication(context.db, { id: params['id'], organisationId })
  return takeCompanyStep(context, actor, { applicationId: id, form })
}

export default function AfterDecision() {
  const words = useWords(lifeWords)
  const { listTitle } = useWords(applicationWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, words.issues)
  const { notice } = page
  const mayAnswer = notice !== null && !notice.isOwn && notice.answer === null
  const hasNothing =
    notice === null &&
    page.renewal === null &&
    page.bar === null &&
    page.reports.length + page.duties.length + page.appeals.length + page.changes.length === 0 &&
    !page.mayAppeal &&
    !page.mayEnd
  return (
    <>
      <PageHead
        crumbs={[
          { label: listTitle, to: paths.applications() },
          { label: page.programme, to: paths.application(page.id) },
        ]}
        title={words.title}
        lead={words.lead}
      />
      <ErrorSummary issues={issues} />
      {answer?.problem != null && (
        <Notice tone="due" live>
          <p>{words[answer.problem]}</p>
        </Notice>
      )}
      {hasNothing && (
        <EmptyState
          title={words.none}
          action={
            <Link className="btn" to={paths.application(page.id)}>
              {words.back}
            </Link>
          }
        >
          {words.noneText}
        </EmptyState>
      )}
      {notice !== null && (
        <section className="card mb-6 max-w-3xl">
          <HearingFacts notice={notice} />
          {mayAnswer &&
            (notice.isOver ? (
              <p className="mt-3">{words.answerOver}</p>
            ) : (
              <AnswerForm issues={issues} />
            ))}
        </section>
      )}
      {page.bar !== null && (
        <Notice tone="bad" title={page.bar.title}>
          <p>{page.bar.text}</p>
        </Notice>
      )}
      {page.renewal !== null && <RenewalNotice renewal={page.renewal} />}
      <AppealList appeals={page.appeals} />
      <ReportList reports={page.reports} own={page.id} />
      <ChangeList changes={page.changes} own={{ id: page.id, mayReport: page.mayReportChange }} />
      {page.renewal !== null && <RenewalCard id={page.id} renewal={page.renewal} />}
      {page.mayAppeal && <AppealForm issues={issues} />}
      <Duties />
      {page.mayEnd && <EndForm issues={issues} />}
    </>
  )
}

function Duties() {
  const words = useWords(recognitionWords)
  const { duties } = useLoaderData<typeof loader>()
  if (duties.length === 0) return null
  return (
    <section aria-labelledby="duties" className="card mb-6 max-w-3xl">
      <h2 id="duties" className="mb-3">
        {words.duties}
      </h2>
      <DutyList duties={duties} />
    </section>
  )
}

type Issues = { issues: readonly FieldIssue[] }

function AnswerForm({ issues }: Issues) {
  const words = useWords(lifeWords)
  const kept = useActionData<typeof action>()?.kept ?? {}
  return (
    <Form method="post" noValidate className="mt-4">
      <TextAreaField
        name="answer"
        label={words.answer}
        hint={words.answerHint}
        defaultValue={kept['answer']}
        error={issueOf(issues, 'answer')}
      />
      <button className="btn btn-primary" name="intent" value="answer">
        {words.answerSend}
      </button>
    </Form>
  )
}

function AppealForm({ issues }: Issues) {
  const words = useWords(lifeWords)
  const { appealGrounds } = useLoaderData<typeof loader>()
  const kept = useActionData<typeof action>()?.kept ?? {}
  return (
    <Form method="post" noValidate className="card mb-6 max-w-3xl">
      <h2 className="mb-2">{words.appeal}</h2>
      <p className="mb-4">{words.appealLead}</p>
      <SelectField
        name="ground"
        label={words.appealGround}
        options={appealGrounds}
        defaultValue={kept['ground']}
        error={issueOf(issues, 'ground')}
      />
      <TextAreaField
        name="text"
        label={words.appealText}
        hint={words.appealTextHint}
        defaultValue={kept['text']}
        error={issueOf(issues, 'text')}
      />
      <button className="btn btn-primary" name="intent" value="appeal">
        {words.appealSend}
      </button>
    </Form>
  )
}

function EndForm({ issues }: Issues) {
  const words = useWords(lifeWords)
  const kept = useActionData<typeof action>()?.kept ?? {}
  return (
    <Form method="post" noValidate className="card mb-6 max-w-3xl">
      <h2 className="mb-2">{words.end}</h2>
      <p className="mb-4">{words.endLead}</p>
      <TextAreaField
        name="reason"
        rows={3}
        label={words.endReason}
        defaultValue={kept['reason']}
        error={issueOf(issues, 'reason')}
      />
      <CheckField
        name="confirm"
        label={words.endConfirm}
        defaultChecked={kept['confirm'] === 'yes'}
        error={issueOf(issues, 'confirm')}
      />
      <button className="btn btn-danger" name="intent" value="end">
        {words.endSend}
      </button>
    </Form>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
