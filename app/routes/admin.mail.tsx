import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { listMails, oldestWaitingMail, sendAgain, type MailStatus } from '#db/outbox.ts'
import { notFound, requireMay, requireStaff } from '../access/require.ts'
import { MailTable } from '../components/admin/mail-table.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { done, refused } from '../forms/refused.ts'
import { noteAct } from '../use-cases/note-act.ts'
import { adminWords } from '../words/admin.ts'
import { formatInstant } from '../words/format.ts'
import { languageOf } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(adminWords, words => words.mail.title)

const statuses: readonly MailStatus[] = ['pending', 'sent', 'dead', 'cancelled']

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, context, ['system_administrator'])
  requireMay(actor, 'outbox.manage')
  const { searchParams } = new URL(request.url)
  const status = statuses.find(known => known === searchParams.get('status'))
  const page = { after: searchParams.get('after') }
  const { rows, next } = await listMails(context.db, { status }, page)
  const oldest = await oldestWaitingMail(context.db)
  const kinds: Record<string, string> = adminWords[languageOf(request)].mail.kinds
  return {
    next,
    status: status ?? null,
    oldest: oldest === null ? null : formatInstant(oldest),
    mails: rows.map(row => ({
      id: row.id,
      kind: kinds[row.kind] ?? row.kind,
      to: row.recipient,
      status: row.status,
      created: formatInstant(row.created_at),
      attempts: row.attempts,
      error: row.last_error ?? '',
    })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireStaff(request, context, ['system_administrator'])
  const id = (await request.formData()).get('mail')
  if (typeof id !== 'string') throw notFound()
  const wasDead = await sendAgain(context.db, { id, at: context.now() })
  if (!wasDead) return refused([{ name: 'mail', code: 'lost' }], {}, 409)
  await noteAct(context.db, context, {
    action: 'mail.send-again',
    accountId: id,
    actor: { id: actor.account.id, role: actor.role },
  })
  return done('queued')
}

export default function Mail() {
  const { mail: words } = useWords(adminWords)
  const { mails, next, status, oldest } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {answer !== undefined && (
        <Notice tone={answer.done === 'queued' ? 'good' : 'due'} live>
          {answer.done === 'queued' ? words.queued : words.lost}
        </Notice>
      )}
      {oldest !== null && <p className="mb-4 text-muted">{words.oldest(oldest)}</p>}
      <ul className="mb-4 flex flex-wrap gap-4">
        <li>
          <Link className="link" to="?" aria-current={status === null}>
            {words.all}
          </Link>
        </li>
        {statuses.map(each => (
          <li key={each}>
            <Link className="link" to={`?status=${each}`} aria-current={status === each}>
              {words.states[each]}
            </Link>
          </li>
        ))}
      </ul>
      {mails.length === 0 ? <EmptyState title={words.none} /> : <MailTable mails={mails} />}
      <Pager next={next} />
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
