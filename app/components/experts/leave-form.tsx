import { Form } from '@remix-run/react'
import { expertWords } from '#app/words/experts.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { TextAreaField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

/** A conflict that shows only on reading. */
export function LeaveForm(props: { kept: Record<string, string>; issues: readonly FieldIssue[] }) {
  const words = useWords(expertWords).seat
  const error = issueOf(props.issues, 'text')
  return (
    <details className="card" open={error !== undefined}>
      <summary className="font-semibold">{words.conflictTitle}</summary>
      <Form method="post" className="mt-3" noValidate>
        <input type="hidden" name="answer" value="conflict" />
        <TextAreaField
          name="text"
          label={words.text}
          hint={words.conflictLead}
          rows={3}
          defaultValue={props.kept['text']}
          error={error}
        />
        <button className="btn btn-danger" name="intent" value="answer">
          {words.conflictSend}
        </button>
      </Form>
    </details>
  )
}
