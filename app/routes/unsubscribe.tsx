import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../components/empty-state.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { readUnsubscribeToken } from '../outbox/unsubscribe.ts'
import { paths } from '../paths.ts'
import { switchOff } from '../use-cases/switch-off.ts'
import { adminWords } from '../words/admin.ts'
import { languageOf } from '../words/language.ts'
import { messagesWords } from '../words/messages.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(messagesWords, words => words.unsubscribe.title)

/** What the link of the request switches off; it is enough by itself, without signing in. */
function offIn({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>) {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  return readUnsubscribeToken(token, context.config.secrets)
}

export function loader({ request, context }: LoaderFunctionArgs) {
  const off = offIn({ request, context })
  if (off === null) return data({ kind: null }, { status: 404 })
  return data({ kind: adminWords[languageOf(request)].mail.kinds[off.kind] })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const off = offIn({ request, context })
  if (off === null) return data({ done: false }, { status: 404 })
  await switchOff(context, off)
  return data({ done: true })
}

export default function Unsubscribe() {
  const { unsubscribe: words } = useWords(messagesWords)
  const { kind } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (kind === null)
    return (
      <>
        <PageHead title={words.title} />
        <EmptyState
          title={words.broken}
          action={
            <Link className="btn" to={paths.messageWishes()}>
              {words.toWishes}
            </Link>
          }
        >
          {words.brokenText}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHead title={words.title} />
      {answer?.done === true ? (
        <Notice tone="good" title={words.done} live>
          <p>{words.doneText(kind)}</p>
          <Link className="link" to={paths.messageWishes()}>
            {words.toWishes}
          </Link>
        </Notice>
      ) : (
        <Form method="post" className="card max-w-3xl">
          <p className="mb-4">{words.ask(kind)}</p>
          <button className="btn btn-primary">{words.confirm}</button>
        </Form>
      )}
    </>
  )
}
