import type { Answers } from '#db/answers-json.ts'
import type { Comparison } from '#app/merging/comparison.server.ts'

/** What the action answers to `intent=autosave`. */
export type AutosaveAnswer = Autosaved | NotAutosaved

export type Autosaved = {
  autosaved: true
  version: number
  /** The entries of the form as they are kept now. */
  kept: Answers
  /** The time of day. */
  at: string
  /** The names of the entries that somebody else filled in meanwhile. */
  taken: readonly string[]
  comparison: Comparison | null
}

export type NotAutosaved =
  | { autosaved: false; why: 'conflict'; comparison: Comparison }
  /** `unreachable` and `signed out` are tried again; the others wait for the person. */
  | { autosaved: false; why: 'too long' | 'not open' | 'unreachable' | 'signed out' }

/** Whether what a page was answered is an answer to a form that saves itself. */
export function isAutosaveAnswer(answer: unknown): answer is AutosaveAnswer {
  return typeof answer === 'object' && answer !== null && 'autosaved' in answer
}

/** Whether trying again may help without anything that the person does here. */
export function isTriedAgain(answer: AutosaveAnswer | null): boolean {
  return (
    answer?.autosaved === false && (answer.why === 'unreachable' || answer.why === 'signed out')
  )
}
