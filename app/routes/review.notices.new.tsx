import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { requireMay } from '../access/require.ts'
import { CheckedRows } from '../components/checked-rows.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { FieldError, TextAreaField, TextField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { PageHead } from '../components/page-head.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { newNoticePage, sendNotice } from '../notices/new-notice.server.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { languageOf } from '../words/language.ts'
import { noticeWords } from '../words/notices.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(noticeWords, words => words.desk.newTitle)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  requireMay(reviewer, 'notice.prepare')
  const group = new URL(request.url).searchParams.get('group')
  return newNoticePage(context, reviewer, { group, language: languageOf(request) })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  requireMay(reviewer, 'notice.prepare')
  const form = await request.formData()
  return sendNotice(context, reviewer, { form, language: languageOf(request) })
}

export default function NewNotice() {
  const words = useWords(noticeWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        crumbs={[{ label: words.desk.title, to: paths.noticeDesk() }]}
        title={words.desk.newTitle}
        lead={words.desk.newLead}
      />
      {page.groups.length > 1 && <Groups />}
      {page.cases.length === 0 && answer === undefined ? (
        <EmptyState title={words.desk.casesNone}>{words.desk.casesNoneText}</EmptyState>
      ) : (
        <NoticeForm />
      )}
    </>
  )
}

function Groups() {
  const words = useWords(noticeWords)
  const page = useLoaderData<typeof loader>()
  return (
    <Form method="get" className="mb-6 flex flex-wrap items-end gap-3">
      <label>
        <span className="label">{words.desk.group}</span>
        <select
          key={page.group}
          name="group"
          defaultValue={page.group}
          className="input mt-1.5 max-w-xl"
        >
          {page.groups.map(each => (
            <option key={each.key} value={each.key}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
      <button className="btn">{words.desk.show}</button>
    </Form>
  )
}

function NoticeForm() {
  const words = useWords(noticeWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const kept: Record<string, string> = { ...page.first, ...answer?.kept }
  const issues = saidIssues(answer?.issues, words.issues)
  const field = (name: string) => ({
    name,
    defaultValue: kept[name],
    error: issueOf(issues, name),
  })
  return (
    <Form method="post" noValidate key={page.group}>
      <ErrorSummary issues={issues} />
      {answer?.checked != null && <Checked checked={answer.checked} />}
      <input type="hidden" name="key" value={kept['key'] ?? page.key} />
      <Cases chosen={answer?.chosen ?? null} error={issueOf(issues, 'row')} />
      <div className="card mb-6">
        <TextField {...field('titleZh')} label={words.desk.titleZh} />
        <TextField {...field('titleEn')} label={words.desk.titleEn} />
        <TextAreaField {...field('textZh')} lang="zh-CN" label={words.desk.textZh} rows={4} />
        <TextAreaField {...field('textEn')} lang="en" label={words.desk.textEn} rows={4} />
        <TextField
          {...field('startsOn')}
          type="date"
          narrow
          label={words.desk.startsOn}
          hint={words.desk.startsOnHint(page.period)}
        />
        <TextField {...field('minutes')} label={words.desk.minutes} />
        <TextField
          {...field('channel')}
          optional
          label={words.desk.channel}
          hint={words.desk.channelHint}
        />
        <p className="mt-2 flex flex-wrap gap-3">
          <button className="btn btn-primary" name="intent" value="send">
            {words.desk.send}
          </button>
          <button className="btn" name="intent" value="check">
            {words.desk.check}
          </button>
        </p>
      </div>
    </Form>
  )
}

function Cases(props: { chosen: readonly string[] | null; error: string | undefined }) {
  const words = useWords(noticeWords)
  const { cases } = useLoaderData<typeof loader>()
  const { chosen, error } = props
  return (
    <fieldset className="card mb-6" id="f-row" tabIndex={-1}>
      <legend className="sr-only">{words.desk.cases}</legend>
      <h2 className="mb-2 text-lg" aria-hidden="true">
        {words.desk.cases}
      </h2>
      <p className="hint mb-2">{words.desk.all(cases.length)}</p>
      <FieldError name="row" label="" error={error} />
      <ul className="divide-y divide-line">
        {cases.map(each => (
          <li key={each.value}>
            <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1.5">
              <input
                type="checkbox"
                name="row"
                value={each.value}
                defaultChecked={chosen === null ? each.waits === null : chosen.includes(each.value)}
                className="size-5 shrink-0 accent-action"
              />
              <span lang="zh-CN">{each.company}</span>
              <span className="hint">
                {each.number}
                {each.waits !== null && <> · {each.waits}</>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

type Checked = { rows: React.ComponentProps<typeof CheckedRows>['rows']; to: string | null }

function Checked({ checked }: { checked: Checked }) {
  const words = useWords(noticeWords).desk
  const good = checked.rows.filter(row => row.problem === null).length
  return (
    <section role="status" aria-labelledby="checked" className="card mb-6">
      <h2 id="checked" className="mb-2">
        {words.checked}
      </h2>
      {checked.to !== null && (
        <p className="mb-2">{words.checkedLead(good, checked.rows.length - good, checked.to)}</p>
      )}
      <CheckedRows rows={checked.rows} fine={words.fine} />
    </section>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
