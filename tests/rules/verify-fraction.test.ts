import { expect, test } from 'vitest'
import {
  above,
  below,
  decimal,
  type Fraction,
  fraction,
  least,
  minus,
  most,
  order,
  over,
  plus,
  power,
  raised,
  times,
  zero,
} from '#rules/engine/verify-fraction.ts'

const half: Fraction = [1n, 2n]
const third: Fraction = [1n, 3n]

test.for<[number, bigint, bigint]>([
  [0.1, 1n, 10n],
  [-2.5, -25n, 10n],
  [7, 7n, 1n],
  [1e21, 10n ** 21n, 1n],
  [1.5e22, 15n * 10n ** 21n, 1n],
  [1.5e-7, 15n, 10n ** 8n],
])('the proof is checked with %d as %d/%d', ([value, n, d]) => {
  expect(decimal(value)).toEqual([n, d])
})

test('a written fraction is in lowest terms with a denominator above zero, or no end', () => {
  expect(fraction('-5/6')).toEqual([-5n, 6n])
  expect(fraction('0/1')).toEqual(zero)
  expect(fraction('inf')).toEqual(above)
  expect(fraction('-inf')).toEqual(below)
})

test.for(['2/4', '-2/4', '0/2', '1/0', '1/-2', '1', '/2', '1/', 'x/2', '1/2x', '1x/2', '1/x2', ''])(
  '%j is no fraction of a proof',
  text => {
    expect(() => fraction(text)).toThrow(RangeError)
  },
)

test('a refused fraction is named, with what is wrong with it', () => {
  expect(() => fraction('1/0')).toThrow('1/0 is no fraction')
  expect(() => fraction('2/4')).toThrow('2/4 is not in lowest terms')
})

test('in a proof a half and a third are 5/6, 1/6, 1/6 and 3/2, and a half cubed an eighth', () => {
  expect(plus(half, third)).toEqual([5n, 6n])
  expect(minus(half, third)).toEqual([1n, 6n])
  expect(times(half, third)).toEqual([1n, 6n])
  expect(over(half, third)).toEqual([3n, 2n])
  expect(power(half, 3)).toEqual([1n, 8n])
})

test('in a proof no end stays no end, whatever is added', () => {
  expect(plus(above, half)).toEqual(above)
  expect(plus(half, above)).toEqual(above)
  expect(plus(below, half)).toEqual(below)
  expect(minus(half, above)).toEqual(below)
})

test('in a proof nothing times no end is nothing, and anything over no end is nothing', () => {
  expect(times(zero, above)).toEqual(zero)
  expect(times(above, zero)).toEqual(zero)
  expect(times(above, half)).toEqual([1n, 0n])
  expect(over(half, above)).toEqual(zero)
  expect(over(half, [-1n, 3n])).toEqual([-3n, 2n])
  expect(over([-1n, 2n], [-1n, 3n])).toEqual([3n, 2n])
})

test.for<[bigint, bigint, bigint]>([
  [7n, 2n, 4n],
  [8n, 2n, 4n],
  [1n, 9n, 1n],
  [0n, 5n, 0n],
  [-7n, 2n, -3n],
])('in a proof %d/%d is raised to %d', ([n, d, whole]) => {
  expect(raised([n, d])).toEqual([whole, 1n])
})

test('in a proof no end is not raised, and lies beyond every number', () => {
  expect(raised(above)).toEqual(above)
  expect(order(above, [10n ** 30n, 1n])).toBe(1)
  expect(order([10n ** 30n, 1n], above)).toBe(-1)
  expect(order(below, [-(10n ** 30n), 1n])).toBe(-1)
  expect([order(above, above), order(below, below)]).toEqual([0, 0])
  expect([order(below, above), order(above, below)]).toEqual([-1, 1])
})

test('in a proof a third is below a half, which is two fourths', () => {
  expect([order(third, half), order(half, third), order([2n, 4n], half)]).toEqual([-1, 1, 0])
})

test('in a proof the least and the most of some, and of none no end', () => {
  expect(least([half, third, [1n, 1n]])).toEqual(third)
  expect(most([half, [1n, 1n], third])).toEqual([1n, 1n])
  expect(least([])).toEqual(above)
  expect(most([])).toEqual(below)
})
