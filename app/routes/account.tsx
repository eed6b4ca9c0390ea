import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { setNameAndLanguage } from '#db/accounts.ts'
import { endSession, sessionsOf } from '#db/sessions.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import type { CompanyActor, StaffActor } from '../access/actor.ts'
import { busyAnswer } from '../access/busy-response.ts'
import { passwordCode } from '../access/password-rules.ts'
import { requireSignedIn } from '../access/require.ts'
import { AccountDetails } from '../components/account/account-details.tsx'
import { ChangePassword } from '../components/account/change-password.tsx'
import { OwnData } from '../components/account/own-data.tsx'
import { SessionList } from '../components/account/session-list.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { accountSchema, changePasswordSchema } from '../forms/account-forms.ts'
import { pageTitle } from '../forms/page-title.ts'
import { readForm } from '../forms/read-form.ts'
import { done, refused } from '../forms/refused.ts'
import { changePassword } from '../use-cases/set-password.ts'
import { accountWords } from '../words/account.ts'
import { formatInstant } from '../words/format.ts'
import { peopleWords } from '../words/people.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(peopleWords, words => words.account.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSignedIn(request, context)
  const sessions = await sessionsOf(context.db, actor.account.id)
  return {
    account: actor.account,
    role: roleWords[actor.role],
    isCompany: actor.kind === 'company',
    unverified: actor.kind === 'company' && !actor.verified,
    sessions: sessions.map(session => ({
      id: session.id,
      since: formatInstant(session.createdAt),
      lastUsed: formatInstant(session.seenAt),
      isThis: session.id === actor.sessionId,
    })),
  }
}

type Context = ActionFunctionArgs['context']
type SignedIn = CompanyActor | StaffActor

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSignedIn(request, context)
  const form = await request.formData()
  switch (form.get('intent')) {
    case 'password':
      return newPassword(actor, form, context)
    case 'end-session': {
      const id = form.get('session')
      if (typeof id !== 'string') return refused([], {})
      await endSession(context.db, { id, accountId: actor.account.id })
      return done('ended')
    }
    default: {
      const read = readForm(accountSchema, form)
      if (!read.ok) return refused(read.issues, read.kept)
      await setNameAndLanguage(context.db, { id: actor.account.id, ...read.value })
      return done('saved')
    }
  }
}

async function newPassword(actor: SignedIn, form: FormData, context: Context) {
  const read = readForm(changePasswordSchema, form)
  if (!read.ok) return refused(read.issues, read.kept)
  const { id: accountId } = actor.account
  try {
    const change = { accountId, sessionId: actor.sessionId, ...read.value }
    const result = await changePassword(context, change)
    switch (result.kind) {
      case 'done':
        return done('changed')
      case 'wrong password':
        return refused([{ name: 'currentPassword', code: 'password-wrong' }], {})
      case 'refused':
        return refused([{ name: 'newPassword', code: passwordCode(result.issue) }], {})
    }
  } catch (error) {
    return busyAnswer(error, 'newPassword')
  }
}

export default function Account() {
  const words = useWords(peopleWords)
  const { issues: issueWords } = useWords(accountWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, issueWords)
  const said = doneWords(answer?.done, words.account)
  return (
    <>
      <PageHead title={words.account.title} />
      {page.unverified && <Notice tone="due">{words.account.unverified}</Notice>}
      {said !== null && (
        <Notice tone="good" live>
          {said}
        </Notice>
      )}
      <ErrorSummary issues={issues} />
      <div className="grid max-w-3xl gap-6">
        <AccountDetails account={page.account} role={page.role} issues={issues} />
        <ChangePassword email={page.account.email} issues={issues} />
        <SessionList sessions={page.sessions} />
        <OwnData isCompany={page.isCompany} />
      </div>
    </>
  )
}

function doneWords(
  what: string | undefined,
  words: { saved: string; changed: string; ended: string },
): string | null {
  if (what === 'saved') return words.saved
  if (what === 'changed') return words.changed
  return what === 'ended' ? words.ended : null
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
