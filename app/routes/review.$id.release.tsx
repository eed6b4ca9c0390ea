import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { CheckField, TextAreaField } from '../components/field.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { releasePage, takeRelease } from '../review/release.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { assigningWords } from '../words/assigning.ts'
import { languageOf } from '../words/language.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(assigningWords, words => words.release)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  return releasePage(context, reviewer, { id: params['id'], language: languageOf(request) })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  return takeRelease(context, reviewer, { id: params['id'], form: await request.formData() })
}

export default function Release() {
  const words = useWords(assigningWords)
  const review = useWords(reviewWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        crumbs={[
          { label: review.title, to: paths.review() },
          { label: page.company, to: paths.reviewCase(page.id) },
        ]}
        title={words.release}
        lead={
          <>
            {page.company} · {page.programme} ·{' '}
            <span className="whitespace-nowrap">{page.number}</span>
          </>
        }
      />
      {page.isYours && answer?.lost !== true ? (
        <ReleaseForm />
      ) : (
        <>
          <Notice tone="due" title={words.notYours} live>
            <p>{words.notYoursText}</p>
          </Notice>
          <Link className="btn btn-primary" to={paths.reviewCase(page.id)}>
            {review.move.seeCase}
          </Link>
        </>
      )}
    </>
  )
}

function ReleaseForm() {
  const words = useWords(assigningWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, words.issues)
  const kept = answer?.kept ?? {}
  return (
    <Form method="post" noValidate className="card">
      <ErrorSummary issues={issues} />
      <input type="hidden" name="version" value={page.version} />
      <p className="prose mb-4">{words.releaseLead}</p>
      <TextAreaField
        name="reason"
        rows={3}
        label={words.releaseReason}
        hint={words.releaseReasonHint}
        defaultValue={kept['reason']}
        error={issueOf(issues, 'reason')}
      />
      <CheckField
        name="tie"
        label={words.isTie}
        hint={words.isTieHint}
        defaultChecked={kept['tie'] === 'yes'}
      />
      <button className="btn btn-primary">{words.releaseRun}</button>
    </Form>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
