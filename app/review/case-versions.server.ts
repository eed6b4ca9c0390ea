import type { Submission } from '#db/submissions.ts'
import { frozenContent, type FrozenAnswers, type FrozenEvidence } from '../use-cases/frozen.ts'

/** One frozen version of an application, with the one before it. */
export type CaseVersion = {
  readonly submission: Submission
  readonly answers: FrozenAnswers
  readonly evidence: FrozenEvidence
  readonly before: { answers: FrozenAnswers; evidence: FrozenEvidence } | null
  readonly latest: boolean
}

/** The version of that ordinal, or the latest where it is none; null before anything was submitted. */
export function versionOf(
  submissions: readonly Submission[],
  ordinal: number | null,
): CaseVersion | null {
  const latest = submissions.at(-1)
  const submission = submissions.find(each => each.ordinal === ordinal) ?? latest
  if (submission === undefined) return null
  const before = submissions.find(each => each.ordinal === submission.ordinal - 1)
  return {
    submission,
    ...frozenContent(submission),
    before: before === undefined ? null : frozenContent(before),
    latest: submission === latest,
  }
}

/** Every typed entry of a version by the name of its form entry. */
export function entriesOf({ profile, application }: FrozenAnswers): Record<string, string> {
  const sections = [profile, application].flatMap(room => Object.values(room))
  return Object.fromEntries(sections.flatMap(section => Object.entries(section)))
}
