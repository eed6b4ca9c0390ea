import { Form } from '@remix-run/react'
import type { InboxLine } from '#app/inbox/inbox-page.server.ts'
import { messagesWords } from '#app/words/messages.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

/** Messages, each with what it tells and where it leads; opening one marks it as read. */
export function InboxList(props: { lines: readonly InboxLine[] }) {
  const { inbox: words } = useWords(messagesWords)
  return (
    <ul className="card divide-y divide-line py-2!">
      {props.lines.map(line => (
        <li
          key={line.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
        >
          <div className="min-w-0 flex-1 basis-80">
            <h3 className={line.unread ? '' : 'font-normal!'}>
              {line.title} {line.unread && <Tag tone="action">{words.unread}</Tag>}
            </h3>
            <p className="break-words whitespace-pre-line">{line.text}</p>
            <p className="hint text-sm">
              {line.kind} · {line.at}
            </p>
          </div>
          <Form method="post" className="flex gap-3">
            <input type="hidden" name="id" value={line.id} />
            <button
              className="btn btn-small"
              name="intent"
              value="open"
              aria-label={`${words.open}: ${line.title}`}
            >
              {words.open}
            </button>
            <button
              className="btn btn-small"
              name="intent"
              value={line.unread ? 'read' : 'unread'}
              aria-label={`${line.unread ? words.markRead : words.markUnread}: ${line.title}`}
            >
              {line.unread ? words.markRead : words.markUnread}
            </button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
