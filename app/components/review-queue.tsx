import { Form, Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import type { QueuePage, QueueRow } from '#app/review/queue.server.ts'
import { assigningWords } from '#app/words/assigning.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'
import { ReviewDue } from './review-due.tsx'

/** The lists of the queue with their counts; the filter is kept from one to the next. */
export function QueueTabs(props: { page: QueuePage }) {
  const words = useWords(reviewWords)
  const { page } = props
  return (
    <nav aria-label={words.tabsLabel} className="mb-6 border-b border-line">
      <ul className="-mb-px flex gap-x-1 overflow-x-auto whitespace-nowrap lg:flex-wrap">
        {page.tabs.map(({ tab, count }) => (
          <li key={tab}>
            <Link
              to={`?${new URLSearchParams(
                Object.entries({ tab, ...page.filter }).filter(([, value]) => value !== ''),
              ).toString()}`}
              aria-current={tab === page.tab ? 'page' : undefined}
              className={`flex items-center gap-2 border-b-3 px-3 py-2.5 ${
                tab === page.tab
                  ? 'border-action font-semibold text-action-strong'
                  : 'border-transparent text-muted hover:text-action-strong'
              }`}
            >
              {words.tabs[tab]}
              <span className="rounded-full bg-raised px-2 text-sm text-ink">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The table with a box in each row; what is ticked is given to an officer on the next page. */
export function AssignTable(props: { rows: readonly QueueRow[] }) {
  const words = useWords(assigningWords)
  return (
    <Form method="get" action={paths.reviewAssign()}>
      <QueueTable rows={props.rows} ticked />
      <p className="mt-4 flex flex-wrap items-center gap-3 no-print">
        <button className="btn btn-primary">{words.choose}</button>
        <span className="hint">{words.chosenHint}</span>
      </p>
    </Form>
  )
}

/** A table on a desk, cards on a telephone; `ticked` where rows can be chosen. */
export function QueueTable(props: { rows: readonly QueueRow[]; ticked?: boolean }) {
  const { columns } = useWords(reviewWords)
  return (
    <div className="relative overflow-x-auto rounded-[10px] border border-line bg-surface px-4 sm:px-2">
      <table className="table table-cards">
        <thead>
          <tr>
            {[
              columns.company,
              columns.programme,
              columns.state,
              columns.district,
              columns.due,
              columns.assignee,
            ].map(label => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(row => (
            <Row key={row.id} row={row} ticked={props.ticked === true} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row(props: { row: QueueRow; ticked: boolean }) {
  const words = useWords(reviewWords)
  const { select } = useWords(assigningWords)
  const { row } = props
  const { columns } = words
  return (
    <tr>
      <td className="min-w-56">
        {props.ticked && (
          <input
            type="checkbox"
            name="case"
            value={row.id}
            aria-label={select(row.company)}
            className="me-2 size-5 align-middle accent-action"
          />
        )}
        <Link className="link font-semibold" to={paths.reviewCase(row.id)}>
          {row.company}
        </Link>
        <span className="hint block whitespace-nowrap">{row.number}</span>
      </td>
      <td data-label={columns.programme}>{row.programme}</td>
      <td data-label={columns.state}>
        <span className={`tag ${row.ended ? 'tag-quiet' : 'tag-action'}`}>{row.state}</span>
        <span className="hint block whitespace-nowrap">
          {columns.since} {row.since}
        </span>
      </td>
      <td data-label={columns.district}>{row.district}</td>
      <td data-label={columns.due}>
        <ReviewDue due={row.due} />
      </td>
      <td data-label={columns.assignee}>
        {row.assignee ?? <span className="text-muted">{words.nobody}</span>}
      </td>
    </tr>
  )
}
