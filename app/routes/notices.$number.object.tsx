import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { notFound } from '../access/require.ts'
import { takeTry } from '../access/throttle.ts'
import { waitAnswer } from '../access/wait-answer.ts'
import { ErrorSummary } from '../components/error-summary.tsx'
import { RadioField, SelectField, TextAreaField, TextField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { actionHeaders } from '../forms/action-headers.ts'
import { objectionSchema } from '../forms/objection-forms.ts'
import { pageTitle } from '../forms/page-title.ts'
import { keptOf, readForm } from '../forms/read-form.ts'
import { refused } from '../forms/refused.ts'
import { publicNotice } from '../notices/public-notice.server.ts'
import { paths } from '../paths.ts'
import { lodgeObjection } from '../use-cases/lodge-objection.ts'
import { languageOf } from '../words/language.ts'
import { noticeWords } from '../words/notices.ts'
import { useWords } from '../words/use-words.ts'

export const headers = actionHeaders

export const meta = pageTitle(noticeWords, words => words.form.title)

const RECEIPT = /^YY-\d{4}-\d{4,8}$/

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOf(request)
  const notice = await publicNotice(context, { number: params['number'], language })
  const receipt = new URL(request.url).searchParams.get('receipt') ?? ''
  const { number, title, standing } = notice
  const open = notice.rows.filter(row => row.outcome === 'listed' || row.outcome === 'paused')
  return {
    number,
    title,
    companies:
      standing === 'running' ? open.map(row => ({ value: row.id, label: row.company })) : [],
    receipt: RECEIPT.test(receipt) ? receipt : null,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const number = params['number'] ?? ''
  const form = await request.formData()
  const read = readForm(objectionSchema, form)
  if (!read.ok) {
    await publicNotice(context, { number, language: languageOf(request) })
    return refused(read.issues, read.kept)
  }
  const kept = keptOf(form)
  const who = [context.clientAddress]
  const tried = await takeTry(context, [{ what: 'objection by address', who }])
  if (!tried.allowed)
    return waitAnswer({ name: 'ground', retryAt: tried.retryAt, now: context.now(), kept })
  const { about: applicationId, ...said } = read.value
  const language = languageOf(request)
  const result = await lodgeObjection(context, { number, applicationId, language, ...said })
  switch (result.kind) {
    case 'lodged':
      return redirect(`${paths.objectTo(number)}?receipt=${result.number}`, 303)
    case 'too late':
      return refused([{ name: 'about', code: 'about' }], kept, 409)
    case 'not found':
      throw notFound()
  }
}

export default function ObjectTo() {
  const words = useWords(noticeWords)
  const { number, title, companies, receipt } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.title, to: paths.notices() },
          { label: title, to: paths.notice(number) },
        ]}
        title={words.form.title}
        lead={receipt === null ? words.form.lead : undefined}
      />
      {receipt !== null ? (
        <Notice tone="good" title={words.form.doneTitle} live>
          <p>{words.form.done(receipt)}</p>
          <p>{words.form.doneText}</p>
        </Notice>
      ) : companies.length === 0 ? (
        <Notice tone="due" title={words.form.closed}>
          <p>{words.form.closedText}</p>
        </Notice>
      ) : (
        <ObjectionForm />
      )}
      <p>
        <Link className="link" to={paths.notice(number)}>
          {words.form.back}
        </Link>
      </p>
    </>
  )
}

function ObjectionForm() {
  const words = useWords(noticeWords)
  const { companies } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const kept = answer?.kept ?? {}
  const issues = saidIssues(answer?.issues, words.issues)
  const field = (name: string) => ({
    name,
    defaultValue: kept[name],
    error: issueOf(issues, name),
  })
  return (
    <Form method="post" noValidate className="card mb-6 max-w-3xl">
      <ErrorSummary issues={issues} />
      <SelectField
        {...field('about')}
        label={words.form.about}
        options={companies.map(each => ({ ...each, lang: 'zh-CN' }))}
      />
      <RadioField
        {...field('kind')}
        label={words.form.kind}
        options={[
          { value: 'named', label: words.form.named, hint: words.form.namedHint },
          { value: 'tip', label: words.form.tip, hint: words.form.tipHint },
        ]}
      />
      <TextField
        {...field('name')}
        label={words.form.name}
        hint={words.form.nameHint}
        autoComplete="name"
      />
      <TextField
        {...field('email')}
        type="email"
        label={words.form.email}
        hint={words.form.emailHint}
        autoComplete="email"
      />
      <TextField
        {...field('telephone')}
        type="tel"
        optional
        label={words.form.telephone}
        autoComplete="tel"
      />
      <TextAreaField
        {...field('ground')}
        rows={8}
        label={words.form.ground}
        hint={words.form.groundHint}
      />
      <button className="btn btn-primary">{words.form.send}</button>
    </Form>
  )
}
