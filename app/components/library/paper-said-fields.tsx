import type { Kept } from '#app/forms/read-form.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { SelectField, TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

const kinds = ['licence', 'audit', 'certificate', 'contract', 'other'] as const

/** What the company says of a paper: its kind, from when to when it is valid, a note. */
export function PaperSaidFields(props: { issues: readonly FieldIssue[]; kept: Kept }) {
  const { library: words } = useWords(filesWords)
  const { issues, kept } = props
  return (
    <div className="grid items-start gap-x-6 sm:grid-cols-2">
      <SelectField
        name="kind"
        label={words.kind}
        options={kinds.map(kind => ({ value: kind, label: words.kinds[kind] }))}
        defaultValue={kept['kind']}
        error={issueOf(issues, 'kind')}
      />
      <TextField
        name="note"
        label={words.note}
        hint={words.noteHint}
        optional
        defaultValue={kept['note']}
        error={issueOf(issues, 'note')}
      />
      <TextField
        name="validFrom"
        type="date"
        label={words.validFrom}
        optional
        narrow
        defaultValue={kept['validFrom']}
        error={issueOf(issues, 'validFrom')}
      />
      <TextField
        name="validTo"
        type="date"
        label={words.validTo}
        hint={words.validHint}
        optional
        narrow
        defaultValue={kept['validTo']}
        error={issueOf(issues, 'validTo')}
      />
    </div>
  )
}
