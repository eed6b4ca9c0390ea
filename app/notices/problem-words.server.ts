import type { Language } from '#rules/words.ts'
import { refusalWords } from '../review/move-problem.server.ts'
import type { ProposedRow, RowProblem } from '../use-cases/prepare-notice.ts'
import { noticeWords } from '../words/notices.ts'
import { reviewWords } from '../words/review.ts'

/** Why a case cannot be on a notice, or moved in a batch, in words. */
export function problemWords(problem: RowProblem, language: Language): string {
  switch (problem.kind) {
    case 'another list':
    case 'moved on':
    case 'not found':
      return noticeWords[language].desk.problems[problem.kind]
    case 'handed in something else':
    case 'missing':
      return reviewWords[language].move.refusals.other
    default:
      return refusalWords(problem, language)
  }
}

export type CheckedRow = { id: string; company: string; number: string; problem: string | null }

export function checkedRows(rows: readonly ProposedRow[], language: Language): CheckedRow[] {
  return rows.map(row => ({
    id: row.applicationId,
    company: row.company,
    number: row.number,
    problem: row.problem === null ? null : problemWords(row.problem, language),
  }))
}
