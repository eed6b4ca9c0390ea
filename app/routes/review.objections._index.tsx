import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireMay } from '../access/require.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { ObjectionStatus } from '../components/objection-status.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { objectionsPage } from '../notices/objection-desk.server.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { noticeWords } from '../words/notices.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(noticeWords, words => words.objections.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  requireMay(reviewer, 'objection.read')
  return objectionsPage(context, new URL(request.url).searchParams.get('after'))
}

export default function Objections() {
  const words = useWords(noticeWords).objections
  const { objections, next } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {objections.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <div className="card">
          <table className="table table-cards">
            <thead>
              <tr>
                {[words.number, words.company, words.notice, words.lodged].map(label => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {objections.map(each => (
                <tr key={each.id}>
                  <td data-label={words.number}>
                    <Link
                      className="link font-semibold whitespace-nowrap"
                      to={paths.objection(each.id)}
                    >
                      {each.number}
                    </Link>
                    <span className="ms-3 sm:ms-0 sm:block">
                      <ObjectionStatus status={each.status} />
                    </span>
                  </td>
                  <td data-label={words.company} lang="zh-CN">
                    {each.company}
                  </td>
                  <td data-label={words.notice} className="whitespace-nowrap">
                    {each.notice}
                  </td>
                  <td data-label={words.lodged} className="whitespace-nowrap">
                    {each.lodged}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager next={next} />
    </>
  )
}
