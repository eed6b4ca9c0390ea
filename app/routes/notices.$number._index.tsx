import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { NoticeStanding, RowOutcome } from '../components/notice-standing.tsx'
import { FactsList } from '../components/facts-list.tsx'
import { PageHead } from '../components/page-head.tsx'
import { titleOf } from '../forms/page-title.ts'
import { publicNotice } from '../notices/public-notice.server.ts'
import { paths } from '../paths.ts'
import { languageOf } from '../words/language.ts'
import { noticeWords } from '../words/notices.ts'
import { useWords } from '../words/use-words.ts'

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return publicNotice(context, { number: params['number'], language: languageOf(request) })
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => titleOf(data?.title, page)

export default function NoticePage() {
  const words = useWords(noticeWords)
  const notice = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, to: paths.notices() }]}
        title={notice.title}
        tag={<NoticeStanding notice={notice} />}
        action={
          notice.standing === 'running' ? (
            <Link className="btn btn-primary" to={paths.objectTo(notice.number)}>
              {words.object}
            </Link>
          ) : undefined
        }
      />
      <section className="card mb-6">
        <p className="prose mb-4 whitespace-pre-line">{notice.text}</p>
        <FactsList
          rows={[
            { label: words.number, value: notice.number },
            { label: words.programme, value: notice.programme },
            { label: words.days, value: words.fromTo(notice.from, notice.to) },
            { label: words.minutes, value: <span lang="zh-CN">{notice.minutes}</span> },
            ...(notice.channel === ''
              ? []
              : [
                  {
                    label: words.channel,
                    value: (
                      <a className="link break-all" href={notice.channel} rel="noreferrer">
                        {notice.channel}
                      </a>
                    ),
                  },
                ]),
          ]}
        />
      </section>
      <List />
      <section aria-labelledby="how" className="card mt-6">
        <h2 id="how" className="mb-2">
          {words.objectHow}
        </h2>
        <p className="prose">{words.objectHowText}</p>
      </section>
      <section aria-labelledby="check" className="card mt-6">
        <h2 id="check" className="mb-2">
          {words.check}
        </h2>
        <p className="prose mb-3">{words.checkText}</p>
        <FactsList
          rows={[
            { label: words.hash, value: <code className="break-all">{notice.hash}</code> },
            {
              label: words.command,
              value: <code className="break-all">{`sha256sum ${notice.number}.txt`}</code>,
            },
          ]}
        />
        <p className="mt-3 no-print">
          <a className="link" href={paths.noticeList(notice.number)} download>
            {words.download}
          </a>
        </p>
      </section>
    </>
  )
}

function List() {
  const words = useWords(noticeWords)
  const { rows } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="list" className="card">
      <h2 id="list" className="mb-3">
        {words.list}
      </h2>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{words.position}</th>
            <th scope="col">{words.company}</th>
            <th scope="col">{words.creditCode}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <td data-label={words.position}>{row.position}</td>
              <td data-label={words.company} lang="zh-CN">
                {row.company}
              </td>
              <td data-label={words.creditCode}>
                <code>{row.creditCode}</code>
              </td>
              <td data-label={words.state}>
                <RowOutcome outcome={row.outcome} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
