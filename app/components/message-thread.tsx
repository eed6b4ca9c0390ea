import { Form } from '@remix-run/react'
import type { ThreadLine } from '#app/inbox/thread.server.ts'
import { messagesWords } from '#app/words/messages.ts'
import { useWords } from '#app/words/use-words.ts'
import { EmptyState } from './empty-state.tsx'
import { ErrorSummary, type FieldIssue } from './error-summary.tsx'
import { TextAreaField } from './field.tsx'
import { issueOf } from './form-issues.ts'
import { Notice } from './notice.tsx'
import { Tag } from './tag.tsx'

/** The form for a message about a case, and what was written before, the newest first. */
export function MessageThread(props: {
  lines: readonly ThreadLine[]
  messageKey: string
  reader: 'company' | 'bureau'
  issues: readonly FieldIssue[]
  kept: string | undefined
  isSent: boolean
}) {
  const { thread: words } = useWords(messagesWords)
  const { issues, reader } = props
  return (
    <>
      {props.isSent && (
        <Notice tone="good" live>
          {words.sent}
        </Notice>
      )}
      <ErrorSummary issues={issues} />
      <Form key={props.messageKey} method="post" className="card mb-8 max-w-3xl">
        <input type="hidden" name="key" value={props.messageKey} />
        <TextAreaField
          name="text"
          label={words.text}
          hint={reader === 'company' ? words.hintCompany : words.hintBureau}
          defaultValue={props.kept}
          error={issueOf(issues, 'text')}
        />
        <div className="flex flex-wrap gap-3">
          <button className="btn btn-primary" name="audience" value="both">
            {reader === 'company' ? words.toBureau : words.toCompany}
          </button>
          {reader === 'bureau' && (
            <button className="btn" name="audience" value="bureau">
              {words.keepNote}
            </button>
          )}
        </div>
      </Form>
      {props.lines.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <ol className="max-w-3xl space-y-3">
          {props.lines.map(line => (
            <li
              key={line.id}
              className={`card border-s-4 py-3! ${line.isCompany ? 'border-s-good' : 'border-s-action'}`}
            >
              <p className="hint flex flex-wrap items-center gap-x-3 text-sm">
                <span className="font-semibold">{line.who}</span>
                <span>{line.at}</span>
                {line.isNote && <Tag tone="due">{words.note}</Tag>}
              </p>
              <p className="mt-1 break-words whitespace-pre-line">{line.text}</p>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
