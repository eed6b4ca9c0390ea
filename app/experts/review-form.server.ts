import type { PanelReview } from '#db/panel-reviews.ts'
import { totalOf } from '#rules/experts/aggregate.ts'
import { pointsText } from '#rules/experts/points-text.ts'
import {
  emptyReview,
  recommendations,
  type Mark,
  type Pin,
  type Review,
  type ReviewGap,
} from '#rules/experts/review.ts'
import { FULL_MARK, type Rubric } from '#rules/experts/rubric.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import type { EntrySpeech } from '../merging/comparison.server.ts'
import type { KeptSection } from '../merging/save-merging.server.ts'
import { takeEntries } from '../merging/take-entries.ts'
import { expertWords } from '../words/experts.ts'
import type { CasePlace } from './case-places.server.ts'

const LONGEST = 4000
const LONGEST_PAGE = 20

type Entries = Readonly<Record<string, string>>

/** What was typed into the scoring sheet; whatever is no mark counts as none given. */
export function reviewIn(entries: Entries, rubric: Rubric): Review {
  const marks = rubric.criteria.map(({ id }) => {
    const typed = entries[`score.${id}`] ?? ''
    const isMark = /^\d$/.test(typed) && Number(typed) <= FULL_MARK
    const rationale = (entries[`rationale.${id}`] ?? '').slice(0, LONGEST)
    const mark = { score: isMark ? Number(typed) : null, abstain: typed === 'abstain', rationale }
    return [id, { ...mark, ...pinIn(entries, id) }] as const
  })
  return {
    marks: Object.fromEntries(marks),
    recommendation: recommendations.find(each => each === entries['recommendation']) ?? null,
    comment: (entries['comment'] ?? '').slice(0, LONGEST),
  }
}

function pinIn(entries: Entries, id: string): Pick<Mark, 'pin'> {
  const typed = entries[`pin.${id}`] ?? ''
  const field = /^[\w.-]{1,160}$/.test(typed) ? typed : ''
  const page = (entries[`page.${id}`] ?? '').trim().slice(0, LONGEST_PAGE)
  return field === '' && page === '' ? {} : { pin: { field, page } }
}

/** What the scoring sheet shows of a review, by the names of its entries. */
function entriesOf(review: Review, rubric: Rubric): Entries {
  const cards = rubric.criteria.flatMap(({ id }) => [
    [`score.${id}`, markIn(review, id)] as const,
    [`rationale.${id}`, review.marks[id]?.rationale ?? ''] as const,
    [`pin.${id}`, review.marks[id]?.pin?.field ?? ''] as const,
    [`page.${id}`, review.marks[id]?.pin?.page ?? ''] as const,
  ])
  return {
    ...Object.fromEntries(cards),
    recommendation: review.recommendation ?? '',
    comment: review.comment,
  }
}

/** The names of the entries of a scoring sheet. */
export function entryNames(rubric: Rubric): readonly string[] {
  return Object.keys(entriesOf(emptyReview, rubric))
}

/** A review as a section that its expert keeps; null before the first word. */
export function keptReview(
  review: PanelReview | null,
  { rubric, by }: { rubric: Rubric; by: string },
): KeptSection | null {
  if (review === null) return null
  const answers = takeEntries({}, entriesOf(review.content, rubric), entryNames(rubric))
  return { version: review.version, answers, updatedBy: by, updatedAt: review.updated_at }
}

/** How pages name the entries of a scoring sheet and what was typed there. */
export function reviewSpeech(
  rubric: Rubric,
  { language, places }: { language: Language; places: readonly CasePlace[] },
): EntrySpeech {
  const words = expertWords[language].seat
  return {
    label: name => {
      if (name === 'recommendation') return words.recommendation
      if (name === 'comment') return words.comment
      const [kind = '', id = ''] = name.split('.')
      const criterion = rubric.criteria.find(each => each.id === id)
      const label = criterion === undefined ? id : inLanguage(criterion.words, language)
      return `${label} · ${isSaid(kind) ? words[kind] : kind}`
    },
    text: (name, typed) => {
      const recommended = recommendations.find(each => each === typed)
      if (name === 'recommendation' && recommended !== undefined)
        return words.recommendations[recommended]
      if (typed === 'abstain') return words.abstain
      if (name.startsWith('pin.')) return places.find(each => each.field === typed)?.label ?? null
      return typed.trim() === '' ? null : typed.trim()
    },
  }
}

const said = ['score', 'rationale', 'pin', 'page'] as const

function isSaid(kind: string): kind is (typeof said)[number] {
  return said.some(each => each === kind)
}

function markIn(review: Review, id: string): string {
  const mark = review.marks[id]
  if (mark?.abstain === true) return 'abstain'
  return mark?.score == null ? '' : String(mark.score)
}

export type RubricCard = {
  id: string
  label: string
  weight: number
  anchors: { value: string; label: string }[]
  chosen: string
  rationale: string
  pin: Pin
}

/** The scoring sheet with what was written so far. */
export function reviewSheet(review: Review, rubric: Rubric, language: Language) {
  const total = totalOf(review, rubric)
  return {
    least: rubric.rationaleLeast,
    cards: rubric.criteria.map((criterion): RubricCard => {
      return {
        id: criterion.id,
        label: inLanguage(criterion.words, language),
        weight: criterion.weight,
        anchors: criterion.anchors.map((words, value) => ({
          value: String(value),
          label: inLanguage(words, language),
        })),
        chosen: markIn(review, criterion.id),
        rationale: review.marks[criterion.id]?.rationale ?? '',
        pin: review.marks[criterion.id]?.pin ?? { field: '', page: '' },
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
