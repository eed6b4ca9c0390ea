import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { RadioField, SelectField, TextAreaField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { PageHead } from '../components/page-head.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { remarkPage, takeRemark } from '../review/remark-page.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { commonWords } from '../words/common.ts'
import { languageOf } from '../words/language.ts'
import { remarksWords } from '../words/remarks.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(remarksWords, words => words.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  const field = new URL(request.url).searchParams.get('field')
  return remarkPage(context, reviewer, { id: params['id'], field, language: languageOf(request) })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  return takeRemark(context, reviewer, { id: params['id'], form: await request.formData() })
}

export default function Remark() {
  const words = useWords(remarksWords)
  const { title } = useWords(reviewWords)
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        crumbs={[
          { label: title, to: paths.review() },
          { label: page.company, to: paths.reviewCase(page.id) },
        ]}
        title={words.title}
        lead={
          <>
            {page.company} · {page.programme} ·{' '}
            <span className="whitespace-nowrap">{page.number}</span>
            <span className="block">{words.lead}</span>
          </>
        }
      />
      {page.version === null ? (
        <EmptyState title={words.noVersion} />
      ) : (
        <RemarkForm version={page.version} />
      )}
    </>
  )
}

function RemarkForm(props: { version: number }) {
  const words = useWords(remarksWords)
  const { cancel } = useWords(commonWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, words.issues)
  const kept = answer?.kept ?? {}
  return (
    <Form method="post" noValidate className="card">
      <ErrorSummary issues={issues} />
      <input type="hidden" name="key" value={page.key} />
      <input type="hidden" name="version" value={props.version} />
      <SelectField
        name="field"
        label={words.field}
        options={page.fields}
        defaultValue={kept['field'] ?? page.field}
        error={issueOf(issues, 'field')}
      />
      <TextAreaField
        name="text"
        label={words.text}
        hint={words.kept}
        defaultValue={kept['text']}
        error={issueOf(issues, 'text')}
      />
      <RadioField
        name="audience"
        label={words.audience}
        options={(['house', 'company'] as const).map(value => ({
          value,
          label: words.audiences[value],
          hint: words.audienceHints[value],
        }))}
        defaultValue={kept['audience'] ?? 'house'}
        error={issueOf(issues, 'audience')}
      />
      <p className="flex flex-wrap items-center gap-4">
        <button className="btn btn-primary">{words.save}</button>
        <Link className="link" to={paths.reviewCase(page.id)}>
          {cancel}
        </Link>
      </p>
    </Form>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
