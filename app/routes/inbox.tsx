import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { inboxItem, markRead } from '#db/inbox.ts'
import { requireSignedIn } from '../access/require.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { InboxList } from '../components/inbox-list.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { TaskCards } from '../components/task-cards.tsx'
import { inboxSchema } from '../forms/message-forms.ts'
import { pageTitle } from '../forms/page-title.ts'
import { readForm } from '../forms/read-form.ts'
import { done, refused } from '../forms/refused.ts'
import { inboxPage, pathIn } from '../inbox/inbox-page.server.ts'
import { tasksOf } from '../inbox/tasks.server.ts'
import { paths } from '../paths.ts'
import { languageOf } from '../words/language.ts'
import { messagesWords } from '../words/messages.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(messagesWords, words => words.inbox.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSignedIn(request, context)
  const { searchParams } = new URL(request.url)
  const language = languageOf(request)
  const unreadOnly = searchParams.get('show') === 'unread'
  const page = await inboxPage(context.db, {
    accountId: actor.account.id,
    now: context.now(),
    unreadOnly,
    after: searchParams.get('after'),
    language,
  })
  const asked = { language, today: context.today() }
  const tasks = actor.kind === 'staff' ? await tasksOf(context.db, actor, asked) : null
  return { ...page, unreadOnly, tasks }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSignedIn(request, context)
  const read = readForm(inboxSchema, await request.formData())
  if (!read.ok) return refused([{ name: 'id', code: 'lost' }], {})
  const now = context.now()
  const { id: accountId } = actor.account
  const form = read.value
  if (form.intent === 'read all') {
    await markRead(context.db, { accountId, id: null, readAt: now, now })
    return done('marked')
  }
  const { id, intent } = form
  const item = await inboxItem(context.db, { id, accountId, now })
  if (item === null) return refused([{ name: 'id', code: 'lost' }], {}, 409)
  await markRead(context.db, { accountId, id, readAt: intent === 'unread' ? null : now, now })
  return intent === 'open' ? redirect(pathIn(item) ?? paths.inbox(), 303) : done('marked')
}

export default function Inbox() {
  const { inbox: words } = useWords(messagesWords)
  const { lines, next, unreadOnly, tasks } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        action={
          <Link className="btn" to={paths.messageWishes()}>
            {words.settings}
          </Link>
        }
      />
      {answer !== undefined && answer.done === undefined && (
        <Notice tone="due" live>
          {words.lost}
        </Notice>
      )}
      {tasks !== null && <TaskCards tasks={tasks} />}
      <section aria-labelledby="list">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <h2 id="list">{words.list}</h2>
          <div className="flex flex-wrap items-center gap-4">
            <Link className="link" to="?" aria-current={!unreadOnly}>
              {words.all}
            </Link>
            <Link className="link" to="?show=unread" aria-current={unreadOnly}>
              {words.unread}
            </Link>
            <Form method="post">
              <button className="btn btn-small" name="intent" value="read all">
                {words.markAll}
              </button>
            </Form>
          </div>
        </div>
        {lines.length === 0 ? (
          <EmptyState title={unreadOnly ? words.noneUnread : words.none}>
            {words.noneText}
          </EmptyState>
        ) : (
          <InboxList lines={lines} />
        )}
        <Pager next={next} />
      </section>
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
