import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../components/empty-state.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { PlacesLeft } from '../components/places-left.tsx'
import { AssignTable, QueueTable, QueueTabs } from '../components/review-queue.tsx'
import { decisionWords } from '../words/decisions.ts'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { queuePage } from '../review/queue.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { askingWords } from '../words/asking.ts'
import { languageOf } from '../words/language.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  const search = new URL(request.url).searchParams
  return queuePage(context, reviewer, { search, language: languageOf(request) })
}

export default function Review() {
  const words = useWords(reviewWords)
  const { batch } = useWords(decisionWords)
  const { record } = useWords(askingWords)
  const page = useLoaderData<typeof loader>()
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
        <Filter />
      </div>
      {page.tab === 'recommend' && <PlacesLeft places={page.places} />}
      {page.rows.length === 0 ? <Empty /> : <Rows />}
      <Pager next={page.next} />
    </>
  )
}

function Rows() {
  const { mayAssign, rows } = useLoaderData<typeof loader>()
  return mayAssign ? <AssignTable rows={rows} /> : <QueueTable rows={rows} />
}

function Filter() {
  const words = useWords(reviewWords)
  const page = useLoaderData<typeof loader>()
  return (
    <Form method="get" role="search" className="flex flex-wrap items-end gap-2 no-print">
      <input type="hidden" name="tab" value={page.tab} />
      <label>
        <span className="sr-only">{words.programme}</span>
        <select
          key={page.programme}
          name="programme"
          defaultValue={page.programme}
          className="input max-w-72"
        >
          <option value="">{words.allProgrammes}</option>
          {page.programmes.map(each => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <button className="btn">{words.filter}</button>
    </Form>
  )
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
      {page.programme === '' ? words.emptyText : words.emptyFiltered}
    </EmptyState>
  )
}

export const meta = pageTitle(reviewWords, words => words.title)
