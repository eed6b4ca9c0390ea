import { totalOf } from '#rules/experts/aggregate.ts'
import { pointsText } from '#rules/experts/points-text.ts'
import { recommendations, type Review, type ReviewGap } from '#rules/experts/review.ts'
import { FULL_MARK, type Rubric } from '#rules/experts/rubric.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import { expertWords } from '../words/experts.ts'

const LONGEST = 4000

type Entries = Readonly<Record<string, string>>

/** What was typed into the scoring sheet; whatever is no mark counts as none given. */
export function reviewIn(entries: Entries, rubric: Rubric): Review {
  const marks = rubric.criteria.map(({ id }) => {
    const typed = entries[`score.${id}`] ?? ''
    const isMark = /^\d$/.test(typed) && Number(typed) <= FULL_MARK
    const rationale = (entries[`rationale.${id}`] ?? '').slice(0, LONGEST)
    const mark = { score: isMark ? Number(typed) : null, abstain: typed === 'abstain', rationale }
    return [id, mark] as const
  })
  return {
    marks: Object.fromEntries(marks),
    recommendation: recommendations.find(each => each === entries['recommendation']) ?? null,
    comment: (entries['comment'] ?? '').slice(0, LONGEST),
  }
}

export type RubricCard = {
  id: string
  label: string
  weight: number
  anchors: { value: string; label: string }[]
  chosen: string
  rationale: string
}

/** The scoring sheet with what was written so far. */
export function reviewSheet(review: Review, rubric: Rubric, language: Language) {
  const total = totalOf(review, rubric)
  return {
    least: rubric.rationaleLeast,
    cards: rubric.criteria.map((criterion): RubricCard => {
      const mark = review.marks[criterion.id]
      const score = mark?.score
      return {
        id: criterion.id,
        label: inLanguage(criterion.words, language),
        weight: criterion.weight,
        anchors: criterion.anchors.map((words, value) => ({
          value: String(value),
          label: inLanguage(words, language),
        })),
        chosen: mark?.abstain === true ? 'abstain' : score == null ? '' : String(score),
        rationale: mark?.rationale ?? '',
      }
    }),
    recommendation: review.recommendation,
    comment: review.comment,
    total: total === null ? null : pointsText(total),
  }
}

export type ReviewSheet = ReturnType<typeof reviewSheet>

/** What a review lacks, each pointing to its field. */
export function gapIssues(
  gaps: readonly ReviewGap[],
  rubric: Rubric,
  language: Language,
): FieldIssue[] {
  const words = expertWords[language].issues
  const label = (id: string) => {
    const criterion = rubric.criteria.find(each => each.id === id)
    return criterion === undefined ? id : inLanguage(criterion.words, language)
  }
  return gaps.map(gap => {
    switch (gap.field) {
      case 'score':
        return { name: `score.${gap.criterion}`, message: words.score(label(gap.criterion)) }
      case 'rationale':
        return {
          name: `rationale.${gap.criterion}`,
          message: words.rationale(label(gap.criterion), rubric.rationaleLeast),
        }
      case 'recommendation':
        return { name: 'recommendation', message: words.recommendation }
      case 'all abstained': {
        const [first] = rubric.criteria
        return { name: `score.${first?.id ?? ''}`, message: words.abstained }
      }
    }
  })
}
