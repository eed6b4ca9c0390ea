import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import { z } from 'zod'
import { assess } from '#rules/engine/evaluate.ts'
import { canonicalJson } from '#rules/engine/canonical.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { readAnswers } from '#rules/facts/answers.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { Language } from '#rules/words.ts'
import type { ExplanationView } from '../assessments/explanation.ts'
import { explanationView } from '../assessments/explanation.server.ts'
import { entriesOf, type CaseVersion } from './case-versions.server.ts'

export type CaseResult = {
  explanation: ExplanationView
  ruleBook: string
  /** Whether the result kept at submission is the one computed from the frozen answers now. */
  agrees: boolean
}

const keptShape = z.looseObject({ day: z.string() })

/**
 * The result of the rules for a version, computed again from its frozen answers on its day and
 * compared with what was kept at submission.
 */
export function caseResult(
  programme: Programme,
  { answers, submission }: CaseVersion,
  { overrides, language }: { overrides: ParameterOverrides; language: Language },
): CaseResult {
  const kept: unknown = JSON.parse(submission.assessment)
  const read = keptShape.safeParse(kept)
  const day = read.success ? read.data.day : dayInBeijing(submission.submitted_at)
  const { facts } = readAnswers(entriesOf(answers), day)
  const assessment = assess(programme, facts, { day, overrides })
  return {
    explanation: explanationView(programme, assessment, language),
    ruleBook: submission.rule_book,
    // The proof kept beside it is verified by itself; a member left undefined is left out.
    agrees:
      read.success &&
      canonicalJson(assessment) === canonicalJson({ ...read.data, proof: undefined }),
  }
}
