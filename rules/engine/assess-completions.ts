import type { Facts } from '../facts/dictionary.ts'
import { type CompiledBook, compileBook } from './compile.ts'
import { completeIn, missingIn } from './completions.ts'
import { assess, type Assessment, type AssessmentBasis } from './evaluate.ts'
import type { Programme } from './programme.ts'

/** Most missing values, each year of a table counted, for which the completions are looked at. */
const FEW = 4

/** An assessment whose outcome may be settled by what every completion of the facts comes to. */
export type SettledAssessment = Assessment & {
  /** True where criteria stay open, and yet whatever is still stated leaves the outcome as it is. */
  readonly settledAnyway: boolean
}

/**
 * The assessment, its outcome settled where only a few values are missing and every completion
 * of them comes to the same. Criteria and figures stay as they are known.
 */
export function assessWithCompletions(
  programme: Programme,
  facts: Facts,
  basis: AssessmentBasis,
): SettledAssessment {
  const assessment = assess(programme, facts, basis)
  return settledByCompletions(assessment, facts, () => compileBook([programme], basis))
}

/** The same of an assessment that is made already; `bookOf` gives a book of its programme alone. */
export function settledByCompletions(
  assessment: Assessment,
  facts: Facts,
  bookOf: () => CompiledBook,
): SettledAssessment {
  if (assessment.outcome !== 'cannot_tell_yet') return { ...assessment, settledAnyway: false }
  const book = bookOf()
  const outcome = missingIn(book, facts) > FEW ? 'cannot_tell_yet' : completeIn(book, facts)
  return { ...assessment, outcome, settledAnyway: outcome !== 'cannot_tell_yet' }
}
