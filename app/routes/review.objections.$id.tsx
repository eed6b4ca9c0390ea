import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireMay } from '../access/require.ts'
import { ErrorSummary, type FieldIssue } from '../components/error-summary.tsx'
import { FactsList } from '../components/facts-list.tsx'
import { CheckField, TextAreaField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { ObjectionStatus } from '../components/objection-status.tsx'
import { PageHead } from '../components/page-head.tsx'
import { titleOf } from '../forms/page-title.ts'
import { objectionPage, takeObjection } from '../notices/objection-desk.server.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { languageOf } from '../words/language.ts'
import { noticeWords } from '../words/notices.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  requireMay(reviewer, 'objection.read')
  return objectionPage(context, reviewer, { id: params['id'], language: languageOf(request) })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  requireMay(reviewer, 'objection.handle')
  const form = await request.formData()
  return takeObjection(context, reviewer, {
    id: params['id'],
    form,
    language: languageOf(request),
  })
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => titleOf(data?.number, page)

export default function ObjectionPage() {
  const words = useWords(noticeWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, words.issues)
  return (
    <>
      <PageHead
        crumbs={[{ label: words.objections.title, to: paths.objections() }]}
        title={page.number}
        tag={<ObjectionStatus status={page.status} />}
        lead={
          <Link className="link" lang="zh-CN" to={paths.reviewCase(page.caseId)}>
            {page.company}
          </Link>
        }
      />
      <ErrorSummary issues={issues} />
      {answer?.problem != null && (
        <Notice tone="due" title={words.objections.cannot} live>
          <p>{answer.problem}</p>
        </Notice>
      )}
      {answer?.done === 'kept' && (
        <Notice tone="good" live>
          <p>{words.objections.kept}</p>
        </Notice>
      )}
      <About />
      {page.mayHandle && page.status === 'received' && <Judge issues={issues} />}
      {page.status === 'accepted' && <Review issues={issues} />}
    </>
  )
}

function About() {
  const words = useWords(noticeWords).objections
  const page = useLoaderData<typeof loader>()
  const contact = [page.telephone, page.email].filter(each => each !== '').join(' · ')
  const texts: [string, string | null][] = [
    [words.ground, page.ground],
    [words.substance, page.substance],
    [words.reply, page.reply],
  ]
  return (
    <section className="card mb-6">
      <FactsList
        rows={[
          { label: words.by, value: page.name === '' ? words.anonymous : page.name },
          ...(contact === '' ? [] : [{ label: words.contact, value: contact }]),
          { label: words.notice, value: page.notice },
          { label: words.lodged, value: page.lodged },
          ...texts.flatMap(([label, text]) =>
            text === null
              ? []
              : [{ label, value: <span className="whitespace-pre-line">{text}</span> }],
          ),
        ]}
      />
      {page.name !== '' && <p className="hint mt-3">{words.privacy}</p>}
    </section>
  )
}

type Issues = { issues: readonly FieldIssue[] }

function Judge({ issues }: Issues) {
  const words = useWords(noticeWords).objections
  const answer = useActionData<typeof action>()
  const kept = answer?.kept ?? {}
  return (
    <>
      <Form method="post" noValidate className="card mb-6">
        <h2 className="mb-2">{words.accept}</h2>
        <p className="mb-3">{words.acceptLead}</p>
        <TextAreaField
          name="substance"
          label={words.substance}
          hint={words.substanceHint}
          defaultValue={kept['substance']}
          error={issueOf(issues, 'substance')}
        />
        <CheckField
          name="confirm"
          label={words.confirm}
          defaultChecked={kept['confirm'] === 'yes'}
          error={issueOf(issues, 'confirm')}
        />
        <button className="btn btn-primary" name="intent" value="accept">
          {words.accept}
        </button>
      </Form>
      <Form method="post" noValidate className="card mb-6">
        <h2 className="mb-2">{words.refuse}</h2>
        <p className="mb-3">{words.refuseLead}</p>
        <TextAreaField
          name="reply"
          rows={3}
          label={words.refuseReason}
          defaultValue={kept['reply']}
          error={issueOf(issues, 'reply')}
        />
        <button className="btn btn-danger" name="intent" value="refuse">
          {words.refuse}
        </button>
      </Form>
    </>
  )
}

function Review({ issues }: Issues) {
  const words = useWords(noticeWords).objections
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <section aria-labelledby="answer" className="card mb-6">
        <h2 id="answer" className="mb-2">
          {words.answer}
        </h2>
        {page.answer === null ? (
          <p className="text-muted">{words.noAnswer}</p>
        ) : (
          <>
            <p className="whitespace-pre-line">{page.answer}</p>
            <p className="hint mt-2">{page.answered}</p>
          </>
        )}
      </section>
      {page.mayHandle && (
        <Form method="post" noValidate className="card mb-6">
          <TextAreaField
            name="findings"
            label={words.findings}
            hint={words.findingsHint}
            defaultValue={answer?.kept['findings'] ?? page.findings ?? ''}
            error={issueOf(issues, 'findings')}
          />
          <button className="btn" name="intent" value="findings">
            {words.keep}
          </button>
        </Form>
      )}
      <section aria-labelledby="decide" className="card">
        <h2 id="decide" className="mb-2">
          {words.decide}
        </h2>
        <p className="mb-3">{words.decideLead}</p>
        {page.answer === null && (
          <Notice tone="due">
            <p>{words.notHeard}</p>
          </Notice>
        )}
        <p className="flex flex-wrap gap-3">
          {page.decisions.map((each, index) => (
            <Link
              key={each.event}
              className={`btn ${each.against ? 'btn-danger' : index === 0 ? 'btn-primary' : ''}`}
              to={paths.reviewDraft(page.caseId, each.event)}
            >
              {each.label}
            </Link>
          ))}
          <Link className="btn" to={paths.reviewCase(page.caseId)}>
            {words.toCase}
          </Link>
        </p>
      </section>
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
