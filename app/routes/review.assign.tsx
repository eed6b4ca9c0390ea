import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '../access/require.ts'
import { CheckedRows } from '../components/checked-rows.tsx'
import { ChooseCases } from '../components/choose-cases.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { RadioField, TextAreaField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { PageHead } from '../components/page-head.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { assignPage, takeAssign } from '../review/assign.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { assigningWords } from '../words/assigning.ts'
import { languageOf } from '../words/language.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(assigningWords, words => words.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, ['chief'])
  const reviewer = await requireReviewer(request, context)
  const ids = new URL(request.url).searchParams.getAll('case')
  return assignPage(context, reviewer, { ids, language: languageOf(request) })
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireStaff(request, context, ['chief'])
  const reviewer = await requireReviewer(request, context)
  const form = await request.formData()
  return takeAssign(context, reviewer, { form, language: languageOf(request) })
}

export default function Assign() {
  const words = useWords(assigningWords)
  const { title } = useWords(reviewWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        crumbs={[{ label: title, to: paths.review() }]}
        title={words.title}
        lead={words.lead}
      />
      {answer?.done != null ? (
        <Outcome rows={answer.done} />
      ) : page.cases.length === 0 ? (
        <EmptyState
          title={words.none}
          action={
            <Link className="btn btn-primary" to={`${paths.review()}?tab=unassigned`}>
              {words.back}
            </Link>
          }
        >
          {words.noneText}
        </EmptyState>
      ) : (
        <AssignForm />
      )}
    </>
  )
}

function AssignForm() {
  const words = useWords(assigningWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, words.issues)
  const kept = answer?.kept ?? {}
  const reason = issueOf(issues, 'reason')
  return (
    <Form method="post" noValidate>
      <ErrorSummary issues={issues} />
      <Rows chosen={answer?.chosen ?? null} error={issueOf(issues, 'row')} />
      <div className="card">
        <RadioField
          name="officer"
          label={words.officer}
          hint={words.officerHint}
          options={page.officers}
          defaultValue={kept['officer']}
          error={issueOf(issues, 'officer')}
        />
        <TextAreaField
          name="reason"
          rows={3}
          optional={reason === undefined && page.cases.every(each => each.holder === null)}
          label={words.reason}
          hint={words.reasonHint}
          defaultValue={kept['reason']}
          error={reason}
        />
        <button className="btn btn-primary">{words.run}</button>
      </div>
    </Form>
  )
}

function Rows(props: { chosen: readonly string[] | null; error: string | undefined }) {
  const words = useWords(assigningWords)
  const { cases } = useLoaderData<typeof loader>()
  return (
    <ChooseCases
      legend={words.rows}
      cases={cases}
      isChosen={value => props.chosen?.includes(value) ?? true}
      error={props.error}
      say={each => (
        <span className="hint block">
          {each.programme} · {each.state} ·{' '}
          {each.holder === null ? words.noHolder : words.holder(each.holder)}
        </span>
      )}
    />
  )
}

function Outcome(props: { rows: Parameters<typeof CheckedRows>[0]['rows'] }) {
  const words = useWords(assigningWords)
  const good = props.rows.filter(row => row.problem === null).length
  return (
    <>
      <section role="status" aria-labelledby="outcome" className="card mb-6">
        <h2 id="outcome" className="mb-2">
          {words.result}
        </h2>
        <p className="mb-2">{words.resultLead(good, props.rows.length - good)}</p>
        <CheckedRows rows={props.rows} fine={words.done} />
      </section>
      <Link className="btn btn-primary" to={paths.review()}>
        {words.back}
      </Link>
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
