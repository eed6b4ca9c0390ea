import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween, isIsoDay, shiftDay, yearOf } from '#rules/engine/days.ts'
import {
  ABOVE_ALL,
  addEnds,
  BELOW_ALL,
  ceilEnd,
  compareEnds,
  divideEnds,
  type End,
  end,
  lowerEnd,
  multiplyEnds,
  powerEnd,
  subtractEnds,
  upperEnd,
} from '#rules/engine/ends.ts'
import {
  addRational,
  ceilRational,
  compareRational,
  divideRational,
  multiplyRational,
  powerRational,
  type Rational,
  rationalOf,
  subtractRational,
} from '#rules/engine/rational.ts'

const over = (numerator: bigint, denominator: bigint): Rational => ({ numerator, denominator })
const half = over(1n, 2n)
const third = over(1n, 3n)

test.for<[number, bigint, bigint]>([
  [0.1, 1n, 10n],
  [-2.5, -25n, 10n],
  [7, 7n, 1n],
  [1e21, 10n ** 21n, 1n],
  [1.5e22, 15n * 10n ** 21n, 1n],
  [1.5e-7, 15n, 10n ** 8n],
  [-0, 0n, 1n],
])('%d is the fraction of its shortest text', ([value, numerator, denominator]) => {
  expect(rationalOf(value)).toEqual({ numerator, denominator })
})

test.for([Infinity, -Infinity, Number.NaN])('%d is no fraction', value => {
  expect(() => rationalOf(value)).toThrow('Only a finite number is a fraction.')
})

test('a half and a third: 5/6, 1/6, 1/6 and 3/2', () => {
  expect(addRational(half, third)).toEqual(over(5n, 6n))
  expect(subtractRational(half, third)).toEqual(over(1n, 6n))
  expect(multiplyRational(half, third)).toEqual(over(1n, 6n))
  expect(divideRational(half, third)).toEqual(over(3n, 2n))
  expect(powerRational(over(2n, 3n), 3)).toEqual(over(8n, 27n))
})

test('a divisor below zero leaves the denominator above zero; one of zero is refused', () => {
  expect(divideRational(half, over(-1n, 3n))).toEqual(over(-3n, 2n))
  expect(() => divideRational(half, over(0n, 1n))).toThrow('by zero')
})

test.for<[bigint, bigint, bigint]>([
  [7n, 2n, 4n],
  [8n, 2n, 4n],
  [1n, 9n, 1n],
  [0n, 5n, 0n],
  [-7n, 2n, -3n],
])('the least whole number not below %d/%d is %d', ([numerator, denominator, whole]) => {
  expect(ceilRational(over(numerator, denominator))).toEqual(over(whole, 1n))
})

test('a third is below a half, which is two fourths', () => {
  expect(compareRational(third, half)).toBe(-1)
  expect(compareRational(half, third)).toBe(1)
  expect(compareRational(over(2n, 4n), half)).toBe(0)
})

/** An end whose exact form must not be asked. */
const inexact = (at: number): End => ({
  at,
  plain: false,
  exact: () => {
    throw new Error('The exact form was asked.')
  },
})

test('one tenth and two tenths are exactly three tenths', () => {
  const sum = addEnds(end(0.1), end(0.2))
  expect(compareEnds(sum, end(0.3))).toBe(0)
  expect(compareEnds(sum, end(0.30000000000000004))).toBe(-1)
  expect(compareEnds(subtractEnds(end(0.3), end(0.2)), end(0.1))).toBe(0)
  expect(compareEnds(multiplyEnds(end(0.1), end(3)), end(0.3))).toBe(0)
  expect(compareEnds(powerEnd(end(0.1), 2), end(0.01))).toBe(0)
  expect(compareEnds(divideEnds(end(0.3), end(3)), end(0.1))).toBe(0)
})

test('sums of whole numbers stay plain up to 2^53 - 1, and are exact beyond', () => {
  const most = end(Number.MAX_SAFE_INTEGER)
  expect(addEnds(end(2), end(3))).toMatchObject({ at: 5, plain: true })
  expect(subtractEnds(end(2), end(3))).toMatchObject({ at: -1, plain: true })
  expect(addEnds(end(0.5), end(3)).plain).toBe(false)
  expect(addEnds(end(3), end(0.5)).plain).toBe(false)
  expect(subtractEnds(end(0.5), end(3)).plain).toBe(false)
  expect(subtractEnds(end(3), end(0.5)).plain).toBe(false)
  expect(addEnds({ ...end(3), plain: false }, end(3)).plain).toBe(false)
  expect(addEnds(most, end(2)).exact()).toEqual(over(9_007_199_254_740_993n, 1n))
  expect(subtractEnds(end(-2), most).exact()).toEqual(over(-9_007_199_254_740_993n, 1n))
})

test('nothing times no end is nothing, and anything over no end is nothing', () => {
  for (const product of [multiplyEnds(end(0), ABOVE_ALL), multiplyEnds(ABOVE_ALL, end(0))])
    expect(product).toMatchObject({ at: 0, plain: true })
  expect(multiplyEnds(end(2), end(3)).at).toBe(6)
  expect(divideEnds(end(5), ABOVE_ALL)).toMatchObject({ at: 0, plain: true })
  expect(divideEnds(end(5), end(2)).at).toBe(2.5)
})

test('3.5 groups are 4 begun, no end is left as it is', () => {
  expect(ceilEnd(divideEnds(end(7), end(2))).at).toBe(4)
  expect(ceilEnd(ABOVE_ALL)).toBe(ABOVE_ALL)
  expect(powerEnd(end(3), 2).at).toBe(9)
})

test('doubles farther apart than a billionth decide alone, above zero and below', () => {
  expect(compareEnds(inexact(1), inexact(1.1))).toBeLessThan(0)
  expect(compareEnds(inexact(-1), inexact(-1.1))).toBeGreaterThan(0)
  expect(compareEnds(inexact(1), end(0))).toBeGreaterThan(0)
  expect(compareEnds(end(1), inexact(1e-3))).toBeGreaterThan(0)
  expect(compareEnds(end(-0.4), inexact(-0.4000001))).toBeGreaterThan(0)
})

test('two plain numbers compare as doubles, however near', () => {
  const plain = { ...inexact(1), plain: true }
  expect(compareEnds(plain, { ...plain, at: 1 + 1e-12 })).toBeLessThan(0)
  expect(compareEnds(plain, plain)).toBe(0)
})

test('doubles that are one can hide two fractions', () => {
  const hidden = { ...end(1), plain: false, exact: () => over(10n ** 20n + 1n, 10n ** 20n) }
  expect(compareEnds(hidden, end(1))).toBe(1)
  expect(compareEnds(end(1), hidden)).toBe(-1)
  expect(compareEnds({ ...hidden, at: 1 + 1e-12 }, end(1))).toBe(1)
})

test('no end is at no end and beyond every number, its exact form never asked', () => {
  expect(compareEnds(inexact(Infinity), inexact(Infinity))).toBe(0)
  expect(compareEnds(inexact(-Infinity), inexact(Infinity))).toBeLessThan(0)
  expect(compareEnds(inexact(Infinity), inexact(5))).toBeGreaterThan(0)
  expect(compareEnds(BELOW_ALL, ABOVE_ALL)).toBeLessThan(0)
})

test('of two ends the lower and the upper, of equal ones the first', () => {
  const [one, two, again] = [end(1), end(2), end(1)]
  expect([lowerEnd(one, two), lowerEnd(two, one)]).toEqual([one, one])
  expect([upperEnd(one, two), upperEnd(two, one)]).toEqual([two, two])
  expect(lowerEnd(one, again)).toBe(one)
  expect(upperEnd(one, again)).toBe(one)
})

test.for(['2024-02-29', '2026-12-31', '0001-01-01'])('%s is a day', day => {
  expect(isIsoDay(day)).toBe(true)
})

test.for([
  '2026-02-29',
  '2026-13-01',
  '2026-1-01',
  '2026-01',
  'x2026-01-01',
  '2026-01-01x',
  '2026-00-10',
  '',
])('%j is no day', text => {
  expect(isIsoDay(text)).toBe(false)
})

test.for([
  ['2024-02-29', 1, 'years', '2025-03-01'],
  ['2026-07-01', -3, 'years', '2023-07-01'],
  ['2026-01-31', 1, 'months', '2026-02-28'],
  ['2026-01-31', 13, 'months', '2027-02-28'],
  ['2026-07-15', -7, 'months', '2025-12-15'],
  ['2026-12-31', 1, 'days', '2027-01-01'],
  ['2026-03-01', -1, 'days', '2026-02-28'],
] as const)('%s and %i %s are %s', ([day, by, unit, reached]) => {
  expect(shiftDay(day, by, unit)).toBe(reached)
})

test('2024 has 366 days from New Year to New Year, and as many back', () => {
  expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366)
  expect(daysBetween('2025-01-01', '2024-01-01')).toBe(-366)
  expect(yearOf('2024-12-31')).toBe(2024)
})

test('a day moved by years, months or days is the one that the calendar of JavaScript gives', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (from, by) => {
      const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
      const iso = (at: number) => new Date(at).toISOString().slice(0, 10)
      const last = new Date(Date.UTC(year, month + by, 0)).getUTCDate()
      expect(shiftDay(from, by, 'years')).toBe(iso(Date.UTC(year + by, month - 1, date)))
      expect(shiftDay(from, by, 'days')).toBe(iso(Date.UTC(year, month - 1, date + by)))
      expect(shiftDay(from, by, 'months')).toBe(
        iso(Date.UTC(year, month - 1 + by, Math.min(date, last))),
      )
      expect(daysBetween(from, shiftDay(from, by, 'days'))).toBe(by)
    }),
    { seed: 20261127, numRuns: 500 },
  )
})
