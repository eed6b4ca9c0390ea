import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '../access/require.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { PageHead } from '../components/page-head.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { askedPage, type AskedLine } from '../review/asked.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { askingWords } from '../words/asking.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(askingWords, words => words.record.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  requireMay(reviewer, 'notice-records.read')
  return askedPage(context.db)
}

export default function ReviewAsked() {
  const words = useWords(askingWords).record
  const review = useWords(reviewWords)
  const { lines, all } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        crumbs={[{ label: review.title, to: paths.review() }]}
        title={words.title}
        lead={words.lead}
      />
      {lines.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      ) : (
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{words.officer}</th>
              <th scope="col">{words.notices}</th>
              <th scope="col">{words.late}</th>
              <th scope="col">{words.share}</th>
              <th scope="col">{words.waiting}</th>
              <th scope="col">{words.returned}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <Line key={line.key} line={line} />
            ))}
            {lines.length > 1 && <Line line={{ ...all, name: words.all }} />}
          </tbody>
        </table>
      )}
    </>
  )
}

function Line({ line }: { line: AskedLine }) {
  const words = useWords(askingWords).record
  return (
    <tr>
      <th scope="row" className="text-start font-semibold">
        {line.name}
      </th>
      <td data-label={words.notices}>{line.notices}</td>
      <td data-label={words.late}>{line.incomplete}</td>
      <td data-label={words.share}>{line.percent} %</td>
      <td data-label={words.waiting}>{line.waiting}</td>
      <td data-label={words.returned}>{line.returned}</td>
    </tr>
  )
}
