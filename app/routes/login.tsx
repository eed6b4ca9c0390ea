import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { actorOf, type Actor } from '../access/actor.ts'
import { busyAnswer } from '../access/busy-response.ts'
import { safeRedirectTo } from '../access/redirect-to.ts'
import { beginCookie, sessionTokenOf } from '../access/session-cookie.ts'
import { waitAnswer } from '../access/wait-answer.ts'
import { DemonstrationAccounts } from '../components/demonstration-accounts.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { loginSchema } from '../forms/account-forms.ts'
import { actionHeaders } from '../forms/action-headers.ts'
import { pageTitle } from '../forms/page-title.ts'
import { keptOf, readForm } from '../forms/read-form.ts'
import { refused } from '../forms/refused.ts'
import { homeOf } from '../access/home-of.ts'
import { paths } from '../paths.ts'
import { demonstrationAccounts } from '../demonstration/accounts.ts'
import { signIn } from '../use-cases/sign-in.ts'
import { accountWords } from '../words/account.ts'
import { languageSetCookie } from '../words/language-cookie.ts'
import { useWords } from '../words/use-words.ts'

export const headers = actionHeaders

export const meta = pageTitle(accountWords, words => words.login.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor: Actor = await actorOf(request, context)
  if (actor.kind !== 'anonymous') throw redirect(homeOf(actor))
  const isDemonstration = context.config.mode === 'demonstration'
  return { accounts: isDemonstration ? demonstrationAccounts : [] }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const read = readForm(loginSchema, form)
  if (!read.ok) return refused(read.issues, read.kept)
  const { publicOrigin } = context.config
  const formerToken = sessionTokenOf(request.headers.get('Cookie'), publicOrigin)
  try {
    const attempt = { ...read.value, clientAddress: context.clientAddress, formerToken }
    const result = await signIn(context, attempt)
    switch (result.kind) {
      case 'wrong':
        return refused([{ name: 'email', code: 'login-wrong' }], keptOf(form))
      case 'wait':
        return waitAnswer({
          name: 'email',
          code: 'login-wait',
          retryAt: result.retryAt,
          now: context.now(),
          kept: keptOf(form),
        })
      case 'in': {
        const headers = new Headers([['Set-Cookie', beginCookie(result.token, publicOrigin)]])
        headers.append('Set-Cookie', languageSetCookie(result.language, publicOrigin))
        const to = safeRedirectTo(form.get('redirectTo'), publicOrigin, homeOf(result.standing))
        return redirect(to, { status: 303, headers })
      }
    }
  } catch (error) {
    return busyAnswer(error, 'email')
  }
}

export default function Login() {
  const words = useWords(accountWords)
  const { accounts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const issues = saidIssues(answer?.issues, {
    ...words.issues,
    'login-wrong': words.login.wrong,
    'login-wait': words.login.wait(answer?.minutes ?? 15),
  })
  const redirectTo = search.get('redirectTo')
  return (
    <>
      <PageHead title={words.login.title} />
      {redirectTo !== null && answer === undefined && (
        <Notice tone="action">{words.login.ended}</Notice>
      )}
      <ErrorSummary issues={issues} />
      <Form method="post" noValidate className="card max-w-xl">
        {redirectTo !== null && <input type="hidden" name="redirectTo" value={redirectTo} />}
        <TextField
          name="email"
          type="email"
          autoComplete="username"
          label={words.login.email}
          defaultValue={answer?.kept['email']}
          error={issueOf(issues, 'email')}
        />
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          label={words.login.password}
          error={issueOf(issues, 'password')}
        />
        <button className="btn btn-primary">{words.login.submit}</button>
        <p className="mt-4 flex flex-wrap gap-x-6">
          <Link className="link" to={paths.forgot()}>
            {words.login.forgot}
          </Link>
          <Link className="link" to={paths.register()}>
            {words.login.noAccount}
          </Link>
        </p>
      </Form>
      <DemonstrationAccounts accounts={accounts} />
    </>
  )
}
