import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRational, rationalOf, type Rational } from '#rules/engine/rational.ts'
import {
  discrepanciesOf,
  meanOf,
  medianOf,
  resultBy,
  spreadsOf,
  totalOf,
  trimmedOf,
} from '#rules/experts/aggregate.ts'
import { sensitivityOf } from '#rules/experts/leave-one-out.ts'
import { exactIn, exactText, pointsText } from '#rules/experts/points-text.ts'
import { emptyReview, gapsOf, type Review } from '#rules/experts/review.ts'
import { usualRubric, type Rubric } from '#rules/experts/rubric.ts'
import { programmeById } from '#rules/programmes/index.ts'

const anchors = Array.from({ length: 6 }, (_, at) => ({ zh: `第${at}档`, en: `level ${at}` }))
const rubric: Rubric = {
  rationaleLeast: 15,
  criteria: [
    { id: 'a', words: { zh: '甲', en: 'A' }, weight: 60, anchors },
    { id: 'b', words: { zh: '乙', en: 'B' }, weight: 40, anchors },
  ],
}

const reason = '依据充分，数据可以核验，说明清楚。'

function review(a: number | null, b: number | null, more: Partial<Review> = {}): Review {
  const mark = (score: number | null) => ({ score, abstain: score === null, rationale: reason })
  return { marks: { a: mark(a), b: mark(b) }, recommendation: 'yes', comment: '', ...more }
}

const whole = (points: number) => rationalOf(points)
const isEqual = (a: Rational | null, b: number) =>
  a !== null && compareRational(a, rationalOf(b)) === 0

test('a total is the weighted share of full marks in points of 100: 5 and 0 of 60 and 40 give 60', () => {
  expect(isEqual(totalOf(review(5, 0), rubric), 60)).toBe(true)
  expect(isEqual(totalOf(review(5, 5), rubric), 100)).toBe(true)
  expect(isEqual(totalOf(review(0, 0), rubric), 0)).toBe(true)
})

test('an abstention leaves its criterion out of the total: 4 of 5 in the other is 80', () => {
  expect(isEqual(totalOf(review(4, null), rubric), 80)).toBe(true)
  expect(totalOf(review(null, null), rubric)).toBeNull()
})

test('five totals are trimmed of one highest and one lowest, four are not', () => {
  const five = [0, 50, 60, 70, 100].map(whole)
  expect(isEqual(trimmedOf(five), 60)).toBe(true)
  expect(isEqual(trimmedOf(five.slice(0, 4)), 45)).toBe(true)
  expect(isEqual(medianOf([1, 2, 4, 100].map(whole)), 3)).toBe(true)
  expect(isEqual(medianOf([1, 4, 100].map(whole)), 4)).toBe(true)
  expect(resultBy('mean', [])).toBeNull()
})

const totals = fc
  .array(
    fc.record({ points: fc.integer({ min: 0, max: 700 }), of: fc.integer({ min: 1, max: 7 }) }),
    { minLength: 1, maxLength: 9 },
  )
  .map(all =>
    all.map(({ points, of }): Rational => ({ numerator: BigInt(points), denominator: BigInt(of) })),
  )

test('no method cares in which order the experts are read, and each lies between the lowest and the highest', () => {
  fc.assert(
    fc.property(totals, fc.nat(), (given, turn) => {
      const at = turn % given.length
      const turned = [...given.slice(at), ...given.slice(0, at)].toReversed()
      const ordered = [...given].sort(compareRational)
      const [least, most] = [ordered[0], ordered.at(-1)]
      if (least === undefined || most === undefined) return
      for (const method of [meanOf, trimmedOf, medianOf]) {
        const result = method(given)
        expect(compareRational(result, method(turned))).toBe(0)
        expect(compareRational(result, least)).toBeGreaterThanOrEqual(0)
        expect(compareRational(result, most)).toBeLessThanOrEqual(0)
      }
    }),
  )
})

test('thirds stay exact: three times 1/3 and 2/3 are never told apart by rounding', () => {
  const third = (count: number): Rational => ({ numerator: BigInt(count), denominator: 3n })
  expect(compareRational(meanOf([third(1), third(1), third(1)]), third(1))).toBe(0)
  expect(compareRational(meanOf([third(1), third(2)]), rationalOf(0.5))).toBe(0)
  expect(compareRational(exactIn(exactText(third(2))), third(2))).toBe(0)
})

test('a range of 20 points of 100 is allowed, more is a discrepancy', () => {
  const range = (low: number, high: number) =>
    discrepanciesOf([review(low, low), review(high, high)], rubric).map(each => each.kind)
  expect(range(4, 5)).toEqual([])
  expect(range(3, 5)).toEqual(['range'])
})

test('opposite recommendations are a discrepancy whatever the marks', () => {
  const split = [review(4, 4), review(4, 4, { recommendation: 'no' })]
  expect(discrepanciesOf(split, rubric)).toEqual([
    { kind: 'opposite recommendations', yes: 1, no: 1 },
  ])
})

test('the spread of a criterion counts only who marked it', () => {
  const [first, second] = spreadsOf([review(1, 3), review(4, null), review(5, null)], rubric)
  expect(first).toMatchObject({ criterion: 'a', marks: [1, 4, 5], range: 4 })
  expect(second).toMatchObject({ criterion: 'b', marks: [3], range: 0 })
})

test('leaving one expert out moves a case by as many places as its result passes others', () => {
  const others = [70, 60, 50].map(whole)
  expect(sensitivityOf([80, 80, 5].map(whole), others, 'mean')).toEqual({
    rank: 3,
    of: 4,
    moves: 2,
  })
  expect(sensitivityOf([65, 65, 65].map(whole), others, 'mean')).toEqual({
    rank: 2,
    of: 4,
    moves: 0,
  })
  expect(sensitivityOf([], others, 'mean')).toBeNull()
})

test('each mark and each abstention needs its reason of 15 characters; 14 are too few', () => {
  const said = (length: number) => ({
    ...review(3, 3),
    marks: {
      ...review(3, 3).marks,
      a: { score: 3, abstain: false, rationale: '字'.repeat(length) },
    },
  })
  expect(gapsOf(said(15), rubric)).toEqual([])
  expect(gapsOf(said(14), rubric)).toEqual([{ field: 'rationale', criterion: 'a' }])
  expect(gapsOf(emptyReview, rubric).length).toBe(5)
  expect(gapsOf(review(null, null), rubric)).toEqual([{ field: 'all abstained' }])
  expect(gapsOf(review(3, 3, { recommendation: null }), rubric)).toEqual([
    { field: 'recommendation' },
  ])
})

test('the high-tech enterprise is marked on what its law leaves to experts, with the points that it gives', () => {
  const hnte = programmeById('hnte')
  const eaglet = programmeById('eaglet')
  if (hnte === null || eaglet === null) throw new Error('no such programme')
  const weights = Object.fromEntries(usualRubric(hnte).criteria.map(each => [each.id, each.weight]))
  expect(weights).toMatchObject({ scoreTechnology: 8, scoreConversion: 30, scoreManagement: 20 })
  expect(usualRubric(eaglet).criteria.map(each => each.id)).toContain('innovation')
})

test('points are shown to two decimals, half up', () => {
  expect(pointsText({ numerator: 200n, denominator: 3n })).toBe('66.67')
  expect(pointsText({ numerator: 1n, denominator: 200n })).toBe('0.01')
  expect(pointsText(rationalOf(100))).toBe('100.00')
})
