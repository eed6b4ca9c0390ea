import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { PlacesLeft } from '../components/places-left.tsx'
import { daysIssue, QueueFilterForm, SavedFilters } from '../components/queue-filter.tsx'
import { AssignTable, QueueTable, QueueTabs } from '../components/review-queue.tsx'
import { decisionWords } from '../words/decisions.ts'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { queuePage } from '../review/queue.server.ts'
import { takeSavedFilter } from '../review/saved-filters.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { askingWords } from '../words/asking.ts'
import { languageOf } from '../words/language.ts'
import { queueWords } from '../words/queue.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  const search = new URL(request.url).searchParams
  const page = await queuePage(context, reviewer, { search, language: languageOf(request) })
  return data(page, { status: page.isReadable ? 200 : 400 })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  return takeSavedFilter(context, reviewer, await request.formData())
}

export default function Review() {
  const words = useWords(reviewWords)
  const own = useWords(queueWords)
  const { batch } = useWords(decisionWords)
  const { record } = useWords(askingWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = [
    ...daysIssue(page, own.issues['days-wrong']),
    ...saidIssues(answer?.issues, own.issues),
  ]
  const scope = page.district === null ? words.scopeCity : words.scopeDistrict(page.district)
  return (
    <>
      <PageHead
        title={words.title}
        lead={scope}
        action={
          page.tab === 'sign' || page.tab === 'decide' ? (
            <Link className="btn" to={paths.reviewBatch()}>
              {batch.link}
            </Link>
          ) : undefined
        }
      />
      <ErrorSummary issues={issues} />
      <QueueTabs page={page} />
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <p className="prose text-muted">
          {words.tabLeads[page.tab]}
          {page.tab === 'waiting' && page.district === null && (
            <Link className="link ms-2" to={paths.reviewAsked()}>
              {record.title}
            </Link>
          )}
        </p>
      </div>
      <QueueFilterForm page={page} />
      {page.tab === 'recommend' && <PlacesLeft places={page.places} />}
      {page.rows.length === 0 ? <Empty /> : <Rows />}
      <Pager next={page.next} />
      <SavedFilters page={page} error={issueOf(issues, 'name')} name={answer?.kept['name']} />
    </>
  )
}

function Rows() {
  const { mayAssign, rows } = useLoaderData<typeof loader>()
  return mayAssign ? <AssignTable rows={rows} /> : <QueueTable rows={rows} />
}

function Empty() {
  const words = useWords(reviewWords)
  const page = useLoaderData<typeof loader>()
  const waits = page.tabs.find(({ tab }) => tab === 'unassigned')?.count ?? 0
  const action = page.tab === 'mine' && waits > 0 && (
    <Link className="btn btn-primary" to="?tab=unassigned">
      {words.toUnassigned}
    </Link>
  )
  return (
    <EmptyState title={words.empty[page.tab]} action={action === false ? undefined : action}>
      {Object.values(page.filter).every(value => value === '')
        ? words.emptyText
        : words.emptyFiltered}
    </EmptyState>
  )
}

export const meta = pageTitle(reviewWords, words => words.title)

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
