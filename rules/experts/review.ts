import { z } from 'zod'
import { FULL_MARK, type Rubric } from './rubric.ts'

export const recommendations = ['yes', 'no'] as const
export type Recommendation = (typeof recommendations)[number]

const longText = z.string().max(4000)

/** Where in the case a mark has its ground: a field or paper, empty for none, and a page of it. */
const pin = z.strictObject({ field: z.string().max(160), page: z.string().max(20) })

/** The mark of one criterion; `abstain` leaves it out, for the reason that is written. */
const mark = z.strictObject({
  score: z.int().min(0).max(FULL_MARK).nullable(),
  abstain: z.boolean(),
  rationale: longText,
  /** Left out where the expert points nowhere. */
  pin: pin.optional(),
})

/** What one expert has written so far: a draft may lack anything. */
export const reviewShape = z.strictObject({
  marks: z.record(z.string(), mark),
  recommendation: z.enum(recommendations).nullable(),
  comment: longText,
})

export type Review = z.infer<typeof reviewShape>
export type Mark = Review['marks'][string]
export type Pin = z.infer<typeof pin>

export const emptyReview: Review = { marks: {}, recommendation: null, comment: '' }

export type ReviewGap =
  | { field: 'score' | 'rationale'; criterion: string }
  | { field: 'recommendation' }
  /** Somebody who abstains from everything has judged nothing. */
  | { field: 'all abstained' }

/** What a review lacks before it can be handed in; every mark and every abstention has its reason. */
export function gapsOf(review: Review, rubric: Rubric): ReviewGap[] {
  const gaps = rubric.criteria.flatMap((criterion): ReviewGap[] => {
    const given = review.marks[criterion.id]
    const decided = given !== undefined && (given.abstain || given.score !== null)
    const said = lengthOf(given?.rationale ?? '') >= rubric.rationaleLeast
    return [
      ...(decided ? [] : [{ field: 'score' as const, criterion: criterion.id }]),
      ...(said ? [] : [{ field: 'rationale' as const, criterion: criterion.id }]),
    ]
  })
  if (review.recommendation === null) gaps.push({ field: 'recommendation' })
  const none = rubric.criteria.every(({ id }) => review.marks[id]?.abstain === true)
  return none ? [...gaps, { field: 'all abstained' }] : gaps
}

/** Characters as people count them: without spaces around, a rare Han character as one. */
function lengthOf(text: string): number {
  return Array.from(text.trim()).length
}
