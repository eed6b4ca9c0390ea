import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '../access/require.ts'
import { CheckedRows } from '../components/checked-rows.tsx'
import { ChooseCases } from '../components/choose-cases.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { RadioField, SelectField, TextAreaField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { pageTitle } from '../forms/page-title.ts'
import type { CheckedRow } from '../notices/problem-words.server.ts'
import { paths } from '../paths.ts'
import { batchPage, takeBatch } from '../review/batch.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { decisionWords } from '../words/decisions.ts'
import { languageOf } from '../words/language.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(decisionWords, words => words.batch.title)

const deciders = ['case_officer', 'chief', 'head'] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, deciders)
  const reviewer = await requireReviewer(request, context)
  const programme = new URL(request.url).searchParams.get('programme')
  return batchPage(context, reviewer, { programme, language: languageOf(request) })
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireStaff(request, context, deciders)
  const reviewer = await requireReviewer(request, context)
  const form = await request.formData()
  return takeBatch(context, reviewer, { form, language: languageOf(request) })
}

export default function Batch() {
  const words = useWords(decisionWords).batch
  const { title } = useWords(reviewWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        crumbs={[{ label: title, to: paths.review() }]}
        title={words.title}
        lead={page.does === 'sign' ? words.signLead : words.draftLead}
      />
      {answer?.done != null && <Outcome rows={answer.done} isDone />}
      {answer?.repeated != null && (
        <Notice tone="quiet" live>
          <p>{words.repeated}</p>
          <p>
            {words.resultLead(answer.repeated.done, answer.repeated.all - answer.repeated.done)}
          </p>
        </Notice>
      )}
      {page.programmes.length > 1 && page.does === 'draft' && <Programmes />}
      {page.cases.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <BatchForm key={page.key} />
      )}
    </>
  )
}

function Programmes() {
  const words = useWords(decisionWords).batch
  const page = useLoaderData<typeof loader>()
  return (
    <Form method="get" className="mb-6 flex flex-wrap items-end gap-3">
      <label>
        <span className="label">{words.group}</span>
        <select
          key={page.programme}
          name="programme"
          defaultValue={page.programme}
          className="input mt-1.5 max-w-xl"
        >
          {page.programmes.map(each => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
      <button className="btn">{words.show}</button>
    </Form>
  )
}

function BatchForm() {
  const words = useWords(decisionWords)
  const page = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const answer = sent?.done == null ? sent : undefined
  const kept = answer?.kept ?? {}
  const issues = saidIssues(answer?.issues, words.issues)
  const field = (name: string) => ({
    name,
    defaultValue: kept[name],
    error: issueOf(issues, name),
  })
  return (
    <Form method="post" noValidate>
      <ErrorSummary issues={issues} />
      {answer?.checked != null && <Outcome rows={answer.checked} />}
      <input type="hidden" name="key" value={page.key} />
      <Rows chosen={answer?.chosen ?? []} error={issueOf(issues, 'row')} />
      <div className="card">
        {page.does === 'draft' && (
          <>
            <RadioField {...field('event')} label={words.batch.event} options={page.events} />
            <SelectField
              {...field('ground')}
              optional
              label={words.batch.ground}
              options={page.grounds}
            />
            <TextAreaField
              {...field('text')}
              label={words.batch.text}
              hint={words.batch.textHint}
            />
          </>
        )}
        <p className="flex flex-wrap gap-3">
          <button className="btn btn-primary" name="intent" value="run">
            {page.does === 'sign' ? words.batch.sign : words.batch.run}
          </button>
          <button className="btn" name="intent" value="check">
            {words.batch.check}
          </button>
        </p>
      </div>
    </Form>
  )
}

function Rows(props: { chosen: readonly string[]; error: string | undefined }) {
  const words = useWords(decisionWords).batch
  const { cases } = useLoaderData<typeof loader>()
  return (
    <ChooseCases
      legend={words.rows}
      cases={cases}
      isChosen={value => props.chosen.includes(value)}
      error={props.error}
      say={each => (
        <>
          {each.drafted !== '' && <span className="hint block">{each.drafted}</span>}
          {each.says.map(line => (
            <span key={line} className="block whitespace-pre-line">
              {line}
            </span>
          ))}
        </>
      )}
    />
  )
}

function Outcome(props: { rows: readonly CheckedRow[]; isDone?: boolean }) {
  const words = useWords(decisionWords).batch
  const good = props.rows.filter(row => row.problem === null).length
  const bad = props.rows.length - good
  const isDone = props.isDone === true
  return (
    <section role="status" aria-labelledby="outcome" className="card mb-6">
      <h2 id="outcome" className="mb-2">
        {isDone ? words.result : words.checked}
      </h2>
      <p className="mb-2">{isDone ? words.resultLead(good, bad) : words.checkedLead(good, bad)}</p>
      <CheckedRows rows={props.rows} fine={isDone ? words.done : words.fine} />
    </section>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
