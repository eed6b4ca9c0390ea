import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { membersOf } from '#db/memberships.ts'
import { busyAnswer } from '../access/busy-response.ts'
import { requireCompany } from '../access/require.ts'
import { endCookie } from '../access/session-cookie.ts'
import { ErrorSummary } from '../components/error-summary.tsx'
import { CheckField, TextField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { closeAccountSchema } from '../forms/account-forms.ts'
import { pageTitle } from '../forms/page-title.ts'
import { readForm } from '../forms/read-form.ts'
import { refused } from '../forms/refused.ts'
import { paths } from '../paths.ts'
import { closeAccount } from '../use-cases/close-account.ts'
import { accountWords } from '../words/account.ts'
import { peopleWords } from '../words/people.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(peopleWords, words => words.closing.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation, account, role } = await requireCompany(request, context)
  const others = (await membersOf(context.db, organisation.id)).filter(
    each => each.accountId !== account.id,
  )
  const isManaged = others.some(each => each.role === 'owner' && !each.disabled)
  return { email: account.email, isLastOwner: role === 'owner' && !isManaged }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { account, organisation, role } = await requireCompany(request, context)
  const read = readForm(closeAccountSchema, await request.formData())
  if (!read.ok) return refused(read.issues, read.kept)
  const { currentPassword: password } = read.value
  try {
    const result = await closeAccount(context, {
      accountId: account.id,
      organisationId: organisation.id,
      role,
      password,
    })
    switch (result.kind) {
      case 'closed':
        return redirect(paths.home(), {
          status: 303,
          headers: {
            'Set-Cookie': endCookie(context.config.publicOrigin),
            'Clear-Site-Data': '"cache", "storage"',
          },
        })
      case 'wrong password':
        return refused([{ name: 'currentPassword', code: 'password-wrong' }], {})
      case 'last owner':
        return refused([{ name: 'confirm', code: 'last-owner' }], {})
    }
  } catch (error) {
    return busyAnswer(error, 'currentPassword')
  }
}

export default function CloseAccount() {
  const { closing: words, account } = useWords(peopleWords)
  const { issues: issueWords } = useWords(accountWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, issueWords)
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        crumbs={[{ label: account.title, to: paths.account() }]}
      />
      <ErrorSummary issues={issues} />
      {page.isLastOwner ? (
        <Notice tone="due" title={words.lastOwner}>
          <p>{words.lastOwnerText}</p>
          <p className="mt-2">
            <Link className="link" to={paths.members()}>
              {words.toMembers}
            </Link>
          </p>
        </Notice>
      ) : (
        <Form method="post" noValidate className="card max-w-2xl">
          <ul className="mb-4 list-disc space-y-1 ps-5">
            {Object.values(words.follows).map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <input type="hidden" autoComplete="username" value={page.email} readOnly />
          <TextField
            name="currentPassword"
            type="password"
            autoComplete="current-password"
            label={account.currentPassword}
            error={issueOf(issues, 'currentPassword')}
          />
          <CheckField name="confirm" label={words.confirm} error={issueOf(issues, 'confirm')} />
          <button className="btn btn-danger">{words.send}</button>
        </Form>
      )}
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
