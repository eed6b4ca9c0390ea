import { data } from '@remix-run/node'
import type { FormIssue, Kept } from './read-form.ts'

/** What an action says to the form it answers. */
export type FormAnswer = {
  issues: FormIssue[]
  /** What was typed, without secrets. */
  kept: Kept
  /** What happened, for a page that says so in place. */
  done?: string
  /** Whole minutes until the next try. */
  minutes?: number
}

/** A form that cannot be taken as it is: what is wrong, and what was typed. */
export function refused(issues: FormIssue[], kept: Kept, status: 400 | 409 = 400) {
  const answer: FormAnswer = { issues, kept }
  return data(answer, { status })
}

/** The form again with these entries, nothing wrong and nothing done yet. */
export function shown(kept: Kept) {
  const answer: FormAnswer = { issues: [], kept }
  return data(answer)
}

/** Done, and the page stays; `kept` is what its form shows next. */
export function done(what: string, kept: Kept = {}) {
  const answer: FormAnswer = { issues: [], kept, done: what }
  return data(answer)
}
