import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { busyAnswer } from '../access/busy-response.ts'
import { passwordCode } from '../access/password-rules.ts'
import { forgetLinkToken, hideLinkToken, linkTokenOf } from '../access/token-cookie.ts'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { newPasswordSchema } from '../forms/account-forms.ts'
import { actionHeaders } from '../forms/action-headers.ts'
import { pageTitle } from '../forms/page-title.ts'
import { readForm } from '../forms/read-form.ts'
import { refused } from '../forms/refused.ts'
import { paths } from '../paths.ts'
import { linkWorks, setPasswordByLink } from '../use-cases/set-password.ts'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'

export const headers = actionHeaders

export const meta = pageTitle(accountWords, words => words.reset.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  hideLinkToken(request, '/reset', context)
  const token = linkTokenOf(request, '/reset')
  const done = new URL(request.url).searchParams.has('done')
  return { done, works: token !== null && (await linkWorks(context, token)) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(newPasswordSchema, await request.formData())
  if (!read.ok) return refused(read.issues, read.kept)
  const token = linkTokenOf(request, '/reset') ?? ''
  try {
    const result = await setPasswordByLink(context, { token, password: read.value.newPassword })
    switch (result.kind) {
      case 'done': {
        const headers = { 'Set-Cookie': forgetLinkToken('/reset', context) }
        return redirect('/reset?done=1', { status: 303, headers })
      }
      case 'link does not work':
        return refused([{ name: 'newPassword', code: 'link-broken' }], {}, 409)
      case 'refused':
        return refused([{ name: 'newPassword', code: passwordCode(result.issue) }], {})
    }
  } catch (error) {
    return busyAnswer(error, 'newPassword')
  }
}

export default function Reset() {
  const words = useWords(accountWords)
  const { done, works } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, { ...words.issues, 'link-broken': words.reset.broken })
  if (done) {
    return (
      <>
        <PageHead title={words.reset.title} />
        <Notice tone="good">{words.reset.done}</Notice>
        <Link className="btn btn-primary" to={paths.login()}>
          {words.login.title}
        </Link>
      </>
    )
  }
  if (!works && answer === undefined) {
    return (
      <>
        <PageHead title={words.reset.title} />
        <Notice tone="due">{words.reset.broken}</Notice>
        <Link className="btn btn-primary" to={paths.forgot()}>
          {words.forgot.title}
        </Link>
      </>
    )
  }
  return (
    <>
      <PageHead title={words.reset.title} />
      <ErrorSummary issues={issues} />
      <Form method="post" action="/reset" noValidate className="card max-w-xl">
        <TextField
          name="newPassword"
          type="password"
          autoComplete="new-password"
          label={words.reset.newPassword}
          hint={words.reset.hint}
          error={issueOf(issues, 'newPassword')}
        />
        <button className="btn btn-primary">{words.reset.submit}</button>
      </Form>
    </>
  )
}
