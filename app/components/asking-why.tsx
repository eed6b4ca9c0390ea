import type { FieldIssue } from './error-summary.tsx'
import { TextAreaField } from './field.tsx'
import { issueOf } from './form-issues.ts'

/**
 * Why the company is asked now. Unless it is always asked it shows once something is marked that
 * could have been said before.
 */
export function AskingWhy(props: {
  words: { why: string; whyHint: string }
  always: boolean
  kept: Readonly<Record<string, string>>
  issues: readonly FieldIssue[]
}) {
  const { words, always, kept, issues } = props
  const shown = always ? '' : 'hidden group-has-[input[data-late]:checked]/sheet:block'
  return (
    <div className={`card mt-8 ${shown}`}>
      <TextAreaField
        name="why"
        label={words.why}
        hint={words.whyHint}
        rows={3}
        defaultValue={kept['why']}
        error={issueOf(issues, 'why')}
      />
    </div>
  )
}
