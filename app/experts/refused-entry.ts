import { data } from '@remix-run/node'
import type { FieldIssue } from '../components/error-summary.tsx'

/** A form whose issues are said already, with what was typed. */
export function refusedEntry(
  issues: FieldIssue[],
  kept: Record<string, string>,
  status: 400 | 409 = 400,
) {
  return data({ issues, kept }, { status })
}
