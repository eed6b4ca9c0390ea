import { conflictWords } from '#rules/experts/conflict.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { CheckedRow } from '../notices/problem-words.server.ts'
import type { AssignedRow, AssignProblem } from '../use-cases/assign-cases.ts'
import type { OfficerTie } from '../use-cases/officer-ties.ts'
import { assigningWords } from '../words/assigning.ts'
import { reviewWords } from '../words/review.ts'
import { refusalWords } from './move-problem.server.ts'

/** What became of each row, in words. */
export function assignedRows(rows: readonly AssignedRow[], language: Language): CheckedRow[] {
  return rows.map(({ applicationId: id, company, number, problem }) => ({
    id,
    company,
    number,
    problem: problem === null ? null : problemWords(problem, language),
  }))
}

/** Ties of an officer in one line. */
export function tieWords(ties: readonly OfficerTie[], language: Language): string {
  const { declared, and } = assigningWords[language]
  return ties
    .map(tie => (tie === 'declared' ? declared : inLanguage(conflictWords[tie], language)))
    .join(and)
}

function problemWords(problem: AssignProblem, language: Language): string {
  const { problems } = assigningWords[language]
  switch (problem.kind) {
    case 'tied':
      return problems.tied(tieWords(problem.ties, language))
    case 'lost':
      return problem.now === null ? problems.lostNobody : problems.lost(problem.now)
    case 'refused': {
      const { reason } = problem
      return reason.kind === 'missing' || reason.kind === 'handed in something else'
        ? reviewWords[language].move.refusals.other
        : refusalWords(reason, language)
    }
    default:
      return problems[problem.kind]
  }
}
