import { Form } from '@remix-run/react'
import { panelWords } from '#app/words/panel.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { TextAreaField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

/** Ends the review; where the marks lie far apart it says how that was settled. */
export function PanelClose(props: {
  version: number
  kept: Readonly<Record<string, string>>
  issues: readonly FieldIssue[]
}) {
  const words = useWords(panelWords)
  return (
    <Form method="post" className="card mb-8 max-w-3xl" noValidate>
      <input type="hidden" name="version" value={props.version} />
      <TextAreaField
        name="closeNote"
        label={words.closeNote}
        hint={words.closeNoteHint}
        rows={3}
        defaultValue={props.kept['closeNote']}
        error={issueOf(props.issues, 'closeNote')}
      />
      <button className="btn btn-primary" name="intent" value="close">
        {words.close}
      </button>
    </Form>
  )
}
