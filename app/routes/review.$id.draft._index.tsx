import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { DraftHistory } from '../components/draft-history.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextAreaField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { endDraft, letterPage } from '../review/letter.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { decisionWords } from '../words/decisions.ts'
import { languageOf } from '../words/language.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(decisionWords, words => words.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  return letterPage(context, reviewer, { id: params['id'], language: languageOf(request) })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  return endDraft(context, reviewer, { id: params['id'], form: await request.formData() })
}

export default function DraftLetter() {
  const words = useWords(decisionWords)
  const { title } = useWords(reviewWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, words.issues)
  const { draft } = page
  return (
    <>
      <PageHead
        crumbs={[
          { label: title, to: paths.review() },
          { label: page.company, to: paths.reviewCase(page.id) },
        ]}
        title={draft?.label ?? words.title}
        lead={`${page.company} · ${page.programme} · ${page.number}`}
        action={
          draft?.maySign === true ? (
            <Link className="btn btn-primary" to={paths.reviewMove(page.id, draft.event)}>
              {words.sign}
            </Link>
          ) : undefined
        }
      />
      <ErrorSummary issues={issues} />
      {answer?.problem != null && (
        <Notice tone="due" live>
          <p>{words[answer.problem]}</p>
        </Notice>
      )}
      {draft === null ? (
        <EmptyState
          title={words.none}
          action={
            <Link className="btn" to={paths.reviewCase(page.id)}>
              {words.toCase}
            </Link>
          }
        >
          {words.noneText}
        </EmptyState>
      ) : (
        <>
          <Letters />
          <Ends note={answer?.kept['note']} error={issueOf(issues, 'note')} />
        </>
      )}
      <DraftHistory drafts={page.history} />
    </>
  )
}

function Letters() {
  const words = useWords(decisionWords)
  const { draft } = useLoaderData<typeof loader>()
  if (draft === null) return null
  return (
    <section aria-labelledby="letter" className="mb-6">
      <h2 id="letter" className="mb-1">
        {words.letter}
      </h2>
      <p className="hint mb-3">
        {draft.by}
        {draft.isDrafter && <> · {words.ownDraft}</>}
        {draft.isByNotice && (
          <>
            {' '}
            · {words.byNotice}{' '}
            <Link className="link" to={paths.noticeDesk()}>
              {words.toNotice}
            </Link>
          </>
        )}
      </p>
      <p className="mb-3">{draft.letters.length === 0 ? words.noMail : words.lead}</p>
      {draft.letters.map(letter => (
        <article key={letter.language} lang={letter.language} className="card mb-4 max-w-3xl">
          <h3 className="mb-3 border-b border-line pb-2 text-base">{letter.subject}</h3>
          <p className="break-words whitespace-pre-line">{letter.text}</p>
        </article>
      ))}
      <p className={draft.to.length === 0 ? 'font-semibold text-bad' : 'hint break-all'}>
        {draft.to.length === 0 ? words.nobody : words.to(draft.to.join(', '))}
      </p>
    </section>
  )
}

function Ends(props: { note: string | undefined; error: string | undefined }) {
  const words = useWords(decisionWords)
  const { draft } = useLoaderData<typeof loader>()
  if (draft === null) return null
  return (
    <>
      {draft.mayReturn && (
        <Form method="post" noValidate className="card mb-6 max-w-3xl">
          <h2 className="mb-2">{words.giveBack}</h2>
          <p className="mb-3">{words.giveBackLead}</p>
          <input type="hidden" name="draft" value={draft.id} />
          <TextAreaField
            name="note"
            rows={3}
            label={words.note}
            defaultValue={props.note}
            error={props.error}
          />
          <button className="btn" name="intent" value="return">
            {words.giveBack}
          </button>
        </Form>
      )}
      {draft.mayWithdraw && (
        <Form method="post" className="card mb-6 max-w-3xl">
          <p className="mb-3">{words.withdrawLead}</p>
          <input type="hidden" name="draft" value={draft.id} />
          <button className="btn" name="intent" value="withdraw">
            {words.withdraw}
          </button>
        </Form>
      )}
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
