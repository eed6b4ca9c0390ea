import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { takeTry } from '../access/throttle.ts'
import { forgetLinkToken, hideLinkToken, linkTokenOf } from '../access/token-cookie.ts'
import { waitAnswer } from '../access/wait-answer.ts'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { emailSchema } from '../forms/account-forms.ts'
import { actionHeaders } from '../forms/action-headers.ts'
import { pageTitle } from '../forms/page-title.ts'
import { readForm } from '../forms/read-form.ts'
import { done, refused } from '../forms/refused.ts'
import { paths } from '../paths.ts'
import { confirmAddress, resendConfirmation } from '../use-cases/confirm-address.ts'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'

export const headers = actionHeaders

export const meta = pageTitle(accountWords, words => words.verify.title)

type Stage = 'sent' | 'confirm' | 'done' | 'broken' | 'resend'

export function loader({ request, context }: LoaderFunctionArgs) {
  hideLinkToken(request, '/verify', context)
  const asked = new URL(request.url).searchParams.get('stage')
  const linked = linkTokenOf(request, '/verify') !== null
  const known: Stage[] = ['sent', 'done', 'broken', 'resend']
  return { stage: known.find(stage => stage === asked) ?? (linked ? 'confirm' : 'resend') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  if (form.get('intent') === 'resend') return resend(form, context)
  const worked = await confirmAddress(context, linkTokenOf(request, '/verify') ?? '')
  const headers = { 'Set-Cookie': forgetLinkToken('/verify', context) }
  return redirect(`/verify?stage=${worked ? 'done' : 'broken'}`, { status: 303, headers })
}

async function resend(form: FormData, context: ActionFunctionArgs['context']) {
  const read = readForm(emailSchema, form)
  if (!read.ok) return refused(read.issues, read.kept)
  const { email } = read.value
  const tried = await takeTry(context, [
    { what: 'mail by address', who: [context.clientAddress] },
    { what: 'mail by account', who: [email] },
  ])
  if (!tried.allowed) {
    const { retryAt } = tried
    return waitAnswer({ name: 'email', retryAt, now: context.now(), kept: { email } })
  }
  await resendConfirmation(context, email)
  return done('resent')
}

export default function Verify() {
  const words = useWords(accountWords)
  const { stage } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = words.verify
  if (stage === 'done') {
    return (
      <>
        <PageHead title={text.doneTitle} />
        <Notice tone="good">{text.done}</Notice>
        <Link className="btn btn-primary" to={paths.login()}>
          {words.login.title}
        </Link>
      </>
    )
  }
  if (stage === 'confirm') {
    return (
      <>
        <PageHead title={text.title} lead={text.confirm} />
        <Form method="post" action="/verify">
          <button className="btn btn-primary">{text.button}</button>
        </Form>
      </>
    )
  }
  return (
    <>
      <PageHead title={stage === 'sent' ? text.sentTitle : text.title} />
      {stage === 'sent' && <Notice tone="good">{text.sent}</Notice>}
      {stage === 'broken' && <Notice tone="due">{text.broken}</Notice>}
      {answer?.done === 'resent' && (
        <Notice tone="good" live>
          {text.resent}
        </Notice>
      )}
      <Resend
        issues={saidIssues(answer?.issues, words.issues)}
        kept={answer?.kept['email'] ?? ''}
      />
    </>
  )
}

function Resend(props: { issues: ReturnType<typeof saidIssues>; kept: string }) {
  const words = useWords(accountWords)
  return (
    <>
      <ErrorSummary issues={props.issues} />
      <Form method="post" className="card max-w-xl">
        <input type="hidden" name="intent" value="resend" />
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label={words.login.email}
          defaultValue={props.kept}
          error={issueOf(props.issues, 'email')}
        />
        <button className="btn">{words.verify.resend}</button>
      </Form>
    </>
  )
}
