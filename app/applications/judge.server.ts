import { assess, type AssessmentBasis } from '#rules/engine/evaluate.ts'
import { proofOf } from '#rules/engine/proof.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { readAnswers } from '#rules/facts/answers.ts'
import { ruleBookVersion } from '#rules/rule-book.ts'
import type { FrozenAnswers, Judged } from '../use-cases/frozen.ts'

/**
 * What the rule book says on a day of exactly the answers that are frozen. Entries that cannot be
 * read are unknown to it, and stay among the answers as they were typed. The proof is kept with
 * the assessment.
 */
export function judgeBy(
  programme: Programme,
  basis: AssessmentBasis,
): (answers: FrozenAnswers) => Judged {
  return ({ profile, application }) => {
    const typed = Object.fromEntries(
      [application, profile].flatMap(room => Object.values(room)).flatMap(Object.entries),
    )
    const { facts } = readAnswers(typed, basis.day)
    const ruleBook = ruleBookVersion()
    const proof = proofOf(programme, facts, { ...basis, ruleBook })
    return { facts, assessment: { ...assess(programme, facts, basis), proof }, ruleBook }
  }
}
