import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireMay } from '../access/require.ts'
import { yearLines } from '../calendar/calendar-page.server.ts'
import { PageHead } from '../components/page-head.tsx'
import { Tag } from '../components/tag.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { calendarWords } from '../words/calendar.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(calendarWords, words => words.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(await requireReviewer(request, context), 'calendar.read')
  return { lines: await yearLines(context.db, context.today()) }
}

export default function Calendar() {
  const words = useWords(calendarWords)
  const { lines } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="card">
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col">{words.status}</th>
              <th scope="col">{words.days}</th>
              <th scope="col">{words.notice}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <tr key={line.year}>
                <td>
                  <Link className="link font-semibold" to={paths.calendarYear(line.year)}>
                    {words.yearTitle(line.year)}
                  </Link>
                </td>
                <td>
                  <Tag tone={line.notice === null ? 'due' : 'good'}>
                    {line.notice === null ? words.provisional : words.official}
                  </Tag>
                </td>
                <td data-label={words.days}>
                  {line.notice === null
                    ? words.provisionalCount(line.count)
                    : words.count(line.count)}
                </td>
                <td data-label={words.notice}>
                  <span lang="zh-CN">{line.notice ?? '—'}</span>
                  {line.notice !== null && !line.isEntered && (
                    <span className="hint block text-sm">{words.builtIn}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
