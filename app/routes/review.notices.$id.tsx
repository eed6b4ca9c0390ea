import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireMay } from '../access/require.ts'
import { CheckedRows } from '../components/checked-rows.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { FactsList } from '../components/facts-list.tsx'
import { TextAreaField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { NoticeStanding, RowOutcome } from '../components/notice-standing.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Tag } from '../components/tag.tsx'
import { titleOf } from '../forms/page-title.ts'
import { deskNotice, endNotice } from '../notices/desk.server.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { languageOf } from '../words/language.ts'
import { noticeWords } from '../words/notices.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  requireMay(reviewer, 'notice.read')
  return deskNotice(context, reviewer, { id: params['id'], language: languageOf(request) })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  requireMay(reviewer, 'notice.read')
  const form = await request.formData()
  return endNotice(context, reviewer, { id: params['id'], form })
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => titleOf(data?.title, page)

export default function NoticeOnDesk() {
  const words = useWords(noticeWords)
  const notice = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { own, early, nobodyLeft, lost } = words.desk
  const issues = saidIssues(answer?.issues, { ...words.issues, own, early, nobodyLeft, lost })
  return (
    <>
      <PageHead
        crumbs={[{ label: words.desk.title, to: paths.noticeDesk() }]}
        title={notice.title}
        tag={
          notice.status === 'published' ? (
            <NoticeStanding notice={notice} />
          ) : (
            <Tag tone={notice.status === 'prepared' ? 'due' : 'quiet'}>
              {words.desk.status[notice.status]}
            </Tag>
          )
        }
        lead={notice.by.map(line => (
          <p key={line}>{line}</p>
        ))}
      />
      <ErrorSummary issues={issues} />
      {notice.note !== null && (
        <Notice tone="quiet" title={words.desk.dropReason}>
          <p className="whitespace-pre-line">{notice.note}</p>
        </Notice>
      )}
      {notice.signing !== null && <Signing />}
      <About />
      <Rows />
      {notice.mayDrop && <Drop error={issueOf(issues, 'note')} kept={answer?.kept['note']} />}
    </>
  )
}

function Signing() {
  const words = useWords(noticeWords).desk
  const { signing, version } = useLoaderData<typeof loader>()
  if (signing === null) return null
  const failing = signing.rows.filter(row => row.problem !== null)
  return (
    <section aria-labelledby="f-sign" className="card mb-6">
      <h2 id="f-sign" tabIndex={-1} className="mb-2">
        {words.dryTitle}
      </h2>
      {signing.problem === null ? (
        <p className="mb-3">{words.signLead(signing.count)}</p>
      ) : (
        <p className="mb-3 font-semibold text-bad">{signing.problem}</p>
      )}
      {failing.length > 0 && <CheckedRows rows={failing} fine={words.fine} />}
      {signing.problem === null && (
        <Form method="post" className="mt-4">
          <input type="hidden" name="version" value={version} />
          <button className="btn btn-primary" name="intent" value="sign">
            {words.sign}
          </button>
        </Form>
      )}
    </section>
  )
}

function About() {
  const words = useWords(noticeWords)
  const notice = useLoaderData<typeof loader>()
  return (
    <section className="card mb-6">
      <p className="prose mb-4 whitespace-pre-line">{notice.text}</p>
      <FactsList
        rows={[
          { label: words.number, value: notice.number },
          { label: words.programme, value: notice.programme },
          { label: words.days, value: words.fromTo(notice.from, notice.to) },
          { label: words.minutes, value: <span lang="zh-CN">{notice.minutes}</span> },
          ...(notice.channel === '' ? [] : [{ label: words.channel, value: notice.channel }]),
          ...(notice.hash === null
            ? []
            : [{ label: words.hash, value: <code className="break-all">{notice.hash}</code> }]),
        ]}
      />
      {notice.isShown ? (
        <p className="mt-3">
          <Link className="link" to={paths.notice(notice.number)}>
            {words.desk.see}
          </Link>
        </p>
      ) : (
        notice.status === 'published' && <p className="hint mt-3">{words.desk.notToday}</p>
      )}
    </section>
  )
}

function Rows() {
  const words = useWords(noticeWords)
  const { rows } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="list" className="card mb-6">
      <h2 id="list" className="mb-3">
        {words.list}
      </h2>
      <ul className="divide-y divide-line">
        {rows.map(row => (
          <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
            <Link className="link font-semibold" lang="zh-CN" to={paths.reviewCase(row.id)}>
              {row.company}
            </Link>
            <span className="hint whitespace-nowrap">{row.number}</span>
            <RowOutcome outcome={row.outcome} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Drop(props: { error: string | undefined; kept: string | undefined }) {
  const words = useWords(noticeWords).desk
  const { version, isPreparer } = useLoaderData<typeof loader>()
  return (
    <details className="card" open={props.error !== undefined}>
      <summary className="font-semibold">{isPreparer ? words.drop : words.returnIt}</summary>
      <Form method="post" noValidate className="mt-3">
        <p className="mb-3">{words.dropLead}</p>
        <input type="hidden" name="version" value={version} />
        <TextAreaField
          name="note"
          rows={3}
          label={words.dropReason}
          defaultValue={props.kept}
          error={props.error}
        />
        <button className="btn btn-danger" name="intent" value="drop">
          {isPreparer ? words.drop : words.returnIt}
        </button>
      </Form>
    </details>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
