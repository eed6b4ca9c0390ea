import type { FieldIssue } from './error-summary.tsx'
import type { FormIssue } from '#app/forms/read-form.ts'

/** Issue codes in the reader's words; a code without words shows itself rather than nothing. */
export function saidIssues(
  issues: readonly FormIssue[] | undefined,
  words: Readonly<Record<string, string>>,
): FieldIssue[] {
  return (issues ?? []).map(({ name, code }) => ({ name, message: words[code] ?? code }))
}

/** The message of one field, or undefined. */
export function issueOf(issues: readonly FieldIssue[], name: string): string | undefined {
  return issues.find(issue => issue.name === name)?.message
}
