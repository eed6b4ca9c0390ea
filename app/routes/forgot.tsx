import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { takeTry } from '../access/throttle.ts'
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
import { requestReset } from '../use-cases/set-password.ts'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'

export const headers = actionHeaders

export const meta = pageTitle(accountWords, words => words.forgot.title)

export function loader() {
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(emailSchema, await request.formData())
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
  await requestReset(context, email)
  return done('sent')
}

export default function Forgot() {
  const words = useWords(accountWords)
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, words.issues)
  if (answer?.done === 'sent') {
    return (
      <>
        <PageHead title={words.forgot.title} />
        <Notice tone="good" live>
          {words.forgot.sent}
        </Notice>
      </>
    )
  }
  return (
    <>
      <PageHead title={words.forgot.title} lead={words.forgot.lead} />
      <ErrorSummary issues={issues} />
      <Form method="post" noValidate className="card max-w-xl">
        <TextField
          name="email"
          type="email"
          autoComplete="username"
          label={words.login.email}
          defaultValue={answer?.kept['email'] ?? ''}
          error={issueOf(issues, 'email')}
        />
        <button className="btn btn-primary">{words.forgot.submit}</button>
      </Form>
    </>
  )
}
