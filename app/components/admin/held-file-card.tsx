import { Form } from '@remix-run/react'
import type { Kept } from '#app/forms/read-form.ts'
import type { HeldFile } from '#app/files/held-files.server.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { FactsList } from '../facts-list.tsx'
import { TextAreaField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

/** A file that the scanner holds back, with the judgement that a person gives on it. */
export function HeldFileCard(props: { file: HeldFile; issues: readonly FieldIssue[]; kept: Kept }) {
  const { quarantine: words } = useWords(filesWords)
  const { file, issues, kept } = props
  const reason = `reason.${file.path}`
  return (
    <li className="card">
      <h2 className="mb-2 text-lg! break-all">{file.name}</h2>
      <FactsList
        rows={[
          { label: words.finding, value: file.finding ?? words.waiting },
          { label: words.owner, value: file.owner },
          { label: words.received, value: file.received },
          { label: words.file, value: `${file.size} · ${words.hash(file.hash)}` },
        ]}
      />
      {file.finding !== null && (
        <Form method="post" className="mt-4" preventScrollReset>
          <input type="hidden" name="file" value={file.path} />
          <TextAreaField
            name={reason}
            rows={2}
            label={words.reason}
            hint={words.reasonHint}
            defaultValue={kept['reason']}
            error={issueOf(issues, reason)}
          />
          <div className="flex flex-wrap gap-3">
            <button name="judgement" value="released" className="btn">
              {words.release}
            </button>
            <button name="judgement" value="refused" className="btn btn-danger">
              {words.refuse}
            </button>
          </div>
        </Form>
      )}
    </li>
  )
}
