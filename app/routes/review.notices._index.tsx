import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireMay } from '../access/require.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { NoticeStanding } from '../components/notice-standing.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { Tag } from '../components/tag.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { deskPage } from '../notices/desk.server.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { languageOf } from '../words/language.ts'
import { noticeWords } from '../words/notices.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(noticeWords, words => words.desk.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  requireMay(reviewer, 'notice.read')
  const after = new URL(request.url).searchParams.get('after')
  return deskPage(context, reviewer, { after, language: languageOf(request) })
}

const tones = { prepared: 'due', published: 'good', dropped: 'quiet' } as const

export default function NoticeDesk() {
  const words = useWords(noticeWords)
  const { notices, next, mayPrepare } = useLoaderData<typeof loader>()
  const prepare = (
    <Link className="btn btn-primary" to={paths.newNotice()}>
      {words.desk.prepare}
    </Link>
  )
  return (
    <>
      <PageHead
        title={words.desk.title}
        lead={words.desk.lead}
        action={mayPrepare && notices.length > 0 ? prepare : undefined}
      />
      {notices.length === 0 && (
        <EmptyState title={words.desk.none} action={mayPrepare ? prepare : undefined}>
          {words.desk.noneText}
        </EmptyState>
      )}
      <ul className="space-y-4">
        {notices.map(notice => (
          <li key={notice.id} className="card">
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
              <h2 className="text-lg">
                <Link className="link" to={paths.noticeOnDesk(notice.id)}>
                  {notice.title}
                </Link>
              </h2>
              <span className="flex flex-wrap gap-2">
                <Tag tone={tones[notice.status]}>{words.desk.status[notice.status]}</Tag>
                {notice.status === 'published' && <NoticeStanding notice={notice} />}
              </span>
            </div>
            <p className="hint mt-1">
              {words.number} {notice.number} · {words.fromTo(notice.from, notice.to)}
            </p>
          </li>
        ))}
      </ul>
      <Pager next={next} />
    </>
  )
}
