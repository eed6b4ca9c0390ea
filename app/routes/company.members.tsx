import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { membersOf } from '#db/memberships.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { requireCompany } from '../access/require.ts'
import { takeTry } from '../access/throttle.ts'
import { waitAnswer } from '../access/wait-answer.ts'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { MemberTable } from '../components/account/member-table.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { memberSchema } from '../forms/account-forms.ts'
import { actionHeaders } from '../forms/action-headers.ts'
import { pageTitle } from '../forms/page-title.ts'
import { keptOf, readForm } from '../forms/read-form.ts'
import { done, refused } from '../forms/refused.ts'
import { appointOwner } from '../use-cases/appoint-owner.ts'
import { dismissMember } from '../use-cases/dismiss-member.ts'
import { inviteMember } from '../use-cases/invite-person.ts'
import { accountWords } from '../words/account.ts'
import { languageOf } from '../words/language.ts'
import { peopleWords } from '../words/people.ts'
import { useWords } from '../words/use-words.ts'

export const headers = actionHeaders

export const meta = pageTitle(peopleWords, words => words.members.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context, 'owner')
  const members = await membersOf(context.db, organisation.id)
  return {
    members: members.map(member => ({
      accountId: member.accountId,
      email: member.email,
      name: member.name,
      isOwner: member.role === 'owner',
      role: roleWords[member.role],
      state: stateOf(member),
    })),
  }
}

function stateOf(member: { disabled: boolean; verified: boolean }) {
  if (member.disabled) return 'disabled' as const
  return member.verified ? ('active' as const) : ('waiting' as const)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireCompany(request, context, 'owner')
  const form = await request.formData()
  const by = { id: actor.account.id, name: actor.account.name, role: actor.role }
  const { organisation } = actor
  if (form.get('intent') === 'remove') {
    const accountId = form.get('account')
    const wasThere =
      typeof accountId === 'string' &&
      (await dismissMember(context, { accountId, organisationId: organisation.id, by }))
    if (!wasThere) throw new Response(null, { status: 404 })
    return done('removed')
  }
  if (form.get('intent') === 'appoint') {
    const accountId = form.get('account')
    const wasThere =
      typeof accountId === 'string' &&
      (await appointOwner(context, { accountId, organisationId: organisation.id, by }))
    if (!wasThere) throw new Response(null, { status: 404 })
    return done('appointed')
  }
  const read = readForm(memberSchema, form)
  if (!read.ok) return refused(read.issues, read.kept)
  const tried = await takeTry(context, [{ what: 'mail by account', who: [actor.account.id] }])
  if (!tried.allowed) {
    const { retryAt } = tried
    return waitAnswer({ name: 'email', retryAt, now: context.now(), kept: keptOf(form) })
  }
  await inviteMember(context, { ...read.value, language: languageOf(request), by, organisation })
  return done('sent')
}

function doneWords(what: string, words: { sent: string; removed: string; appointed: string }) {
  if (what === 'appointed') return words.appointed
  return what === 'sent' ? words.sent : words.removed
}

export default function Members() {
  const { members: words } = useWords(peopleWords)
  const { issues: issueWords } = useWords(accountWords)
  const { members } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, issueWords)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {answer?.done !== undefined && (
        <Notice tone="good" live>
          {doneWords(answer.done, words)}
        </Notice>
      )}
      <ErrorSummary issues={issues} />
      <MemberTable members={members} />
      <Form method="post" className="card mt-6 max-w-2xl">
        <h2 className="mb-3">{words.invite}</h2>
        <TextField
          name="name"
          label={words.name}
          defaultValue={answer?.kept['name']}
          error={issueOf(issues, 'name')}
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          defaultValue={answer?.kept['email']}
          error={issueOf(issues, 'email')}
        />
        <button className="btn btn-primary">{words.send}</button>
      </Form>
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
