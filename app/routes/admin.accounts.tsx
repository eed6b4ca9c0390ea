import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listAccounts } from '#db/staff.ts'
import { districtByCode } from '#rules/identifiers/districts.ts'
import { forbidden, notFound, requireMay, requireStaff } from '../access/require.ts'
import { can } from '../access/policy.ts'
import { AccountTable } from '../components/admin/account-table.tsx'
import { StaffForm } from '../components/admin/staff-form.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { staffSchema } from '../forms/account-forms.ts'
import { pageTitle } from '../forms/page-title.ts'
import { keptOf, readForm } from '../forms/read-form.ts'
import { done, refused } from '../forms/refused.ts'
import { governAccount, type Governing } from '../use-cases/govern-account.ts'
import { inviteStaff } from '../use-cases/invite-person.ts'
import { accountWords } from '../words/account.ts'
import { adminWords } from '../words/admin.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(adminWords, words => words.accounts.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, context, ['security_administrator'])
  requireMay(actor, 'accounts.read')
  const after = new URL(request.url).searchParams.get('after')
  const { rows, next } = await listAccounts(context.db, { after })
  return {
    next,
    lines: rows.map(row => ({
      ...row,
      district:
        row.districtCode === null ? null : (districtByCode(row.districtCode)?.words ?? null),
      isOwn: row.id === actor.account.id,
    })),
  }
}

const deeds: readonly Governing[] = ['disable', 'enable', 'end-sessions']

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireStaff(request, context, ['security_administrator'])
  const form = await request.formData()
  const by = { id: actor.account.id, name: actor.account.name, role: actor.role }
  const deed = deeds.find(known => known === form.get('intent'))
  if (deed !== undefined) {
    const accountId = form.get('account')
    if (typeof accountId !== 'string') throw notFound()
    if (!can(actor, 'accounts.change', { accountId })) throw forbidden()
    if (!(await governAccount(context, { deed, accountId, by }))) throw notFound()
    return done('done')
  }
  const read = readForm(staffSchema, form)
  if (!read.ok) return refused(read.issues, read.kept)
  const { name, email, role, district } = read.value
  const districtCode = district === '' ? null : district
  const invited = { name, email, role, districtCode, language: 'zh-CN', by } as const
  const result = await inviteStaff(context, invited)
  if (result.kind === 'taken') {
    return refused([{ name: 'email', code: 'email-taken' }], keptOf(form), 409)
  }
  return done('sent')
}

export default function Accounts() {
  const { accounts: words } = useWords(adminWords)
  const { issues: issueWords } = useWords(accountWords)
  const { lines, next } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, issueWords)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {answer?.done !== undefined && (
        <Notice tone="good" live>
          {answer.done === 'sent' ? words.sent : words.done}
        </Notice>
      )}
      <ErrorSummary issues={issues} />
      <AccountTable lines={lines} />
      <Pager next={next} />
      <StaffForm kept={answer?.kept ?? {}} issues={issues} />
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
