import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  rationalOf,
  subtractRational,
  type Rational,
} from '../engine/rational.ts'
import { panelDefaults } from './panel-rules.ts'
import type { Review } from './review.ts'
import { FULL_MARK, type Rubric } from './rubric.ts'

export type Method = 'mean' | 'trimmed' | 'median'

/** The fewest totals of which the highest and the lowest may be dropped. */
const TRIM_FROM = 5

const zero = rationalOf(0)
const full = rationalOf(100)

/** An expert's total in points of 100 over the criteria not abstained from; null if from all. */
export function totalOf(review: Review, rubric: Rubric): Rational | null {
  const marked = rubric.criteria.flatMap(({ id, weight }) => {
    const mark = review.marks[id]
    return mark === undefined || mark.abstain || mark.score === null
      ? []
      : [{ weight, points: mark.score * weight }]
  })
  if (marked.length === 0) return null
  const points = marked.reduce((sum, each) => sum + each.points, 0)
  const most = marked.reduce((sum, each) => sum + each.weight, 0) * FULL_MARK
  return multiplyRational(full, divideRational(rationalOf(points), rationalOf(most)))
}

/** @throws {RangeError} if there is no total at all. */
export function meanOf(totals: readonly Rational[]): Rational {
  return divideRational(totals.reduce(addRational, zero), rationalOf(totals.length))
}

/**
 * The mean without one highest and one lowest total; of fewer than five totals, the mean of all.
 *
 * @throws {RangeError} if there is no total at all.
 */
export function trimmedOf(totals: readonly Rational[]): Rational {
  if (totals.length < TRIM_FROM) return meanOf(totals)
  return meanOf(inOrder(totals).slice(1, -1))
}

/**
 * The middle total, or the mean of the middle two.
 *
 * @throws {RangeError} if there is no total at all.
 */
export function medianOf(totals: readonly Rational[]): Rational {
  const ordered = inOrder(totals)
  const half = Math.floor(ordered.length / 2)
  const middle = ordered.slice(ordered.length % 2 === 1 ? half : Math.max(0, half - 1), half + 1)
  return meanOf(middle)
}

/** The panel's result by a method; null where nobody gave a total. */
export function resultBy(method: Method, totals: readonly Rational[]): Rational | null {
  if (totals.length === 0) return null
  const by = { mean: meanOf, trimmed: trimmedOf, median: medianOf }
  return by[method](totals)
}

/** Lowest and highest mark of a criterion and its mean; null where all abstained. */
export type Spread = {
  criterion: string
  marks: readonly number[]
  mean: Rational | null
  range: number | null
}

/** How far the marks lie apart, criterion by criterion. */
export function spreadsOf(reviews: readonly Review[], rubric: Rubric): Spread[] {
  return rubric.criteria.map(({ id }) => {
    const marks = reviews.flatMap(review => {
      const mark = review.marks[id]
      return mark === undefined || mark.abstain || mark.score === null ? [] : [mark.score]
    })
    const none = marks.length === 0
    return {
      criterion: id,
      marks,
      mean: none ? null : meanOf(marks.map(rationalOf)),
      range: none ? null : Math.max(...marks) - Math.min(...marks),
    }
  })
}

export type Discrepancy =
  { kind: 'range'; range: Rational } | { kind: 'opposite recommendations'; yes: number; no: number }

/** What a moderated talk or a further expert must settle before the panel closes. */
export function discrepanciesOf(reviews: readonly Review[], rubric: Rubric): Discrepancy[] {
  const totals = inOrder(reviews.flatMap(review => totalOf(review, rubric) ?? []))
  const [least, most] = [totals[0], totals.at(-1)]
  const range = least === undefined || most === undefined ? zero : subtractRational(most, least)
  const yes = reviews.filter(review => review.recommendation === 'yes').length
  const no = reviews.filter(review => review.recommendation === 'no').length
  const allowed = rationalOf(panelDefaults.discrepancyPercent.value)
  return [
    ...(compareRational(range, allowed) > 0 ? [{ kind: 'range' as const, range }] : []),
    ...(yes > 0 && no > 0 ? [{ kind: 'opposite recommendations' as const, yes, no }] : []),
  ]
}

function inOrder(totals: readonly Rational[]): Rational[] {
  return [...totals].sort(compareRational)
}
