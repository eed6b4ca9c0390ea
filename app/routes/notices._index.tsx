import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../components/empty-state.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { NoticeStanding } from '../components/notice-standing.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { publicNotices } from '../notices/public-notice.server.ts'
import { paths } from '../paths.ts'
import { languageOf } from '../words/language.ts'
import { noticeWords } from '../words/notices.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(noticeWords, words => words.title)

export function loader({ request, context }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after')
  return publicNotices(context, { after, language: languageOf(request) })
}

export default function Notices() {
  const words = useWords(noticeWords)
  const { notices, next } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {notices.length === 0 && (
        <EmptyState
          title={words.none}
          action={
            <Link className="btn" to={paths.programmes()}>
              {words.toProgrammes}
            </Link>
          }
        >
          {words.noneText}
        </EmptyState>
      )}
      <ul className="space-y-4">
        {notices.map(notice => (
          <li key={notice.number} className="card">
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
              <h2 className="text-lg">
                <Link className="link" to={paths.notice(notice.number)}>
                  {notice.title}
                </Link>
              </h2>
              <NoticeStanding notice={notice} />
            </div>
            <p className="hint mt-1">
              {words.number} {notice.number} · {notice.programme}
            </p>
            <p className="mt-2">{words.fromTo(notice.from, notice.to)}</p>
          </li>
        ))}
      </ul>
      <Pager next={next} />
    </>
  )
}
