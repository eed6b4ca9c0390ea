import { expect, test } from 'vitest'
import {
  annualGrowth,
  meanGrowth,
  meanOfRatios,
  type Numeric,
  total,
  yearly,
} from '#rules/engine/expression.ts'
import { measure } from '#rules/engine/measure.ts'
import { combine, gapOf, hull, point, span } from '#rules/engine/value.ts'
import { company } from '#rules/facts/company.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { ground, number, one, openFlag, say } from './open-numbers.ts'

const items = { unit: 'items' } as const
const made = (of: Numeric, facts: Facts = {}) => say(measure(of, ground(facts)))

test.for(['7', 'gone', '2..9 a', '7 maybe a', '2..9 maybe b', '2..9 judge'])(
  'the number %s is known that far',
  text => {
    expect(made(number(text))).toBe(text)
  },
)

test.for<['sum' | 'smallest' | 'largest' | 'difference' | 'ratio', string, string, string]>([
  ['sum', '2..3 a', '5 maybe b', '7..8 maybe a b'],
  ['sum', '2', 'gone', 'gone'],
  ['sum', '2', '3', '5'],
  ['smallest', '2..9 a', '5', '2..5 a'],
  ['smallest', '2', '5', '2'],
  ['largest', '2..9 a', '5', '5..9 a'],
  ['difference', '2..9 a', '1..5 b', '-3..8 a b'],
  ['difference', 'gone', '1', 'gone'],
  ['difference', '1', 'gone', 'gone'],
  ['ratio', '6', '4', '1.5'],
  ['ratio', 'gone', '4', 'gone'],
  ['ratio', '4', 'gone', 'gone'],
  ['ratio', '6', '0', 'gone'],
  ['ratio', '6..7 a', '-1..1 b', '-Infinity..Infinity maybe a b'],
  ['ratio', '6..8 a', '2..4 b', '1.5..4 a b'],
  ['ratio', '6 maybe a', '2', '3 maybe a'],
  ['ratio', '6', '2 maybe a', '3 maybe a'],
  ['ratio', '6..8 a', '0..4 a', '1.5..Infinity maybe a'],
  ['ratio', '-8..-6 a', '2..4 a', '-4..-1.5 a'],
  ['ratio', '-8..6 a', '2..4 a', '-4..3 a'],
  ['ratio', '-8..-6 a', '0..4 a', '-Infinity..-1.5 maybe a'],
  ['ratio', '0..8 a', '2..4 a', '0..4 a'],
  ['ratio', '0', '0..4 a', '0 maybe a'],
  ['ratio', '3', 'any parameter', '-Infinity..Infinity maybe parameter'],
])('the %s of %s and %s is %s', ([node, left, right, expected]) => {
  const [a, b] = [number(left), number(right)]
  const of =
    node === 'sum'
      ? ({ ...items, node, terms: [a, b] } as const)
      : node === 'difference'
        ? ({ ...items, node, from: a, less: b } as const)
        : node === 'ratio'
          ? ({ ...items, node, of: a, to: b } as const)
          : ({ ...items, node, of: [a, b] } as const)
  expect(made(of)).toBe(expected)
})

test('a number that cannot be computed says why, of two the first', () => {
  const none = { ...items, node: 'ratio', of: one(1), to: one(0) } as const
  expect(measure(none, ground()).why).toBe('zero_denominator')
  const both = { ...items, node: 'sum', terms: [number('gone'), none] } as const
  expect(measure(both, ground()).why).toBe('not_operating')
  expect(measure({ ...none, of: number('gone') }, ground()).why).toBe('not_operating')
  expect(measure({ ...none, of: none, to: number('gone') }, ground()).why).toBe('zero_denominator')
})

test.for<[string, string]>([
  ['3..4 a', '1.5..2 a'],
  ['gone', 'gone'],
])('half of %s is %s', ([of, half]) => {
  expect(made({ ...items, node: 'scaled', of: number(of), by: 0.5 })).toBe(half)
})

test('30 items on 10,000 square metres are 3 per 1,000', () => {
  expect(made({ ...items, node: 'density', of: one(30), area: one(10_000) })).toBe('3')
})

test('a parameter that the bureau set is its number', () => {
  const overrides = { 'alliance.rd_floor': 7 }
  expect(say(measure(number('any parameter'), { ...ground(), overrides }))).toBe('7')
})

test.for<[string, string]>([
  ['50..51 a', '5..6 a'],
  ['gone', 'gone'],
  ['any parameter', '-Infinity..Infinity parameter'],
])('one for each ten begun of %s are %s', ([of, groups]) => {
  expect(made({ ...items, node: 'perEach', of: number(of), each: 10 })).toBe(groups)
})

test.for<[string, string, string, string]>([
  ['yes', '2', '3', '2'],
  ['no', '2', '3', '3'],
  ['open', '2', '3', '2..3 a'],
  ['open', '2', 'gone', '2 maybe a'],
  ['open', 'gone', '2', '2 maybe a'],
  ['open', '2..4 b', '3', '2..4 a b'],
  ['open', '4', '2..3 b', '2..4 a b'],
  ['open', '2 maybe b', '3', '2..3 maybe a b'],
  ['open', 'gone', 'gone', 'gone'],
])('where a flag says %s, of %s and %s it is %s', ([flag, then, otherwise, expected]) => {
  const facts: Facts = flag === 'open' ? {} : { listed: flag === 'yes' }
  const choice = { when: openFlag('a'), then: number(then), otherwise: number(otherwise) }
  expect(made({ ...items, node: 'chosen', ...choice }, facts)).toBe(expected)
})

test('one of no values at all is anything', () => {
  expect(say(hull([], [gapOf('listed')]))).toBe('-Infinity..Infinity maybe a')
})

test('a combination of values that are there is there', () => {
  const [two, three] = [point(2), point(3)]
  expect(say(combine([two, span(two.low, three.high, [])], () => ({ ...two })))).toBe('2')
})

const bands = [
  { from: null, to: { value: 10, inclusive: false }, gives: 1 },
  { from: { value: 10, inclusive: true }, to: { value: 20, inclusive: true }, gives: [2, 4] },
  { from: { value: 20, inclusive: false }, to: null, gives: 5 },
] as const

test.for<[string, number | null, string]>([
  ['9', null, '1'],
  ['10', null, '2..4 judge'],
  ['20', null, '2..4 judge'],
  ['21', null, '5'],
  ['9..10 a', null, '1..4 a judge'],
  ['20..21 a', null, '2..5 a judge'],
  ['9..21 a', null, '1..5 a judge'],
  ['8..9 a', null, '1'],
  ['gone', null, 'gone'],
  ['gone', 0, '0'],
  ['9 maybe a', 0, '0..1 a'],
  ['9 maybe a', null, '1 maybe a'],
])('%s in bands, else %s, gives %s', ([of, otherwise, expected]) => {
  expect(made({ ...items, node: 'banded', of: number(of), bands, otherwise })).toBe(expected)
})

const judged = (within: string | null): Numeric => ({
  ...items,
  node: 'judged',
  score: 'scoreTechnology',
  within: within === null ? null : number(within),
})

test.for<[string | null, number | undefined, string]>([
  ['2..4 judge', 3, '3'],
  ['2..4 judge', undefined, '2..4 judge:scoreTechnology'],
  ['2..4 a', undefined, '2..4 a judge:scoreTechnology'],
  ['4', undefined, '4'],
  [null, 3, '3'],
])('a score within %s, given as %s, is %s', ([within, given, expected]) => {
  const facts: Facts = given === undefined ? {} : { scoreTechnology: given }
  expect(made(judged(within), facts)).toBe(expected)
})

test('an unknown year is all that its domain allows, below zero for net assets', () => {
  expect(made(yearly(company.sales, -2))).toBe('0..Infinity maybe sales:2024')
  expect(made(yearly(company.netAssets, -1))).toBe('-Infinity..Infinity maybe netAssets:2025')
  expect(made(yearly(company.sales, -2), { sales: { 2024: 7 } })).toBe('7')
})

test('an unknown percentage is at most 100, an unset parameter anything', () => {
  expect(made({ unit: 'percent', node: 'fact', fact: 'teamSharePercent' })).toBe(
    '0..100 teamSharePercent',
  )
  expect(made(number('any parameter'))).toBe('-Infinity..Infinity parameter')
})

const of = (first: Year, second: Year, third: Year) =>
  Object.fromEntries(
    [first, second, third].flatMap((each, at) =>
      each === undefined ? [] : [[String(2023 + at), each]],
    ),
  )
type Year = number | null | undefined

test.for<[Year, Year, Year, string]>([
  [1, 2, 4, '7'],
  [null, 2, 4, '6'],
  [null, null, null, 'gone'],
  [undefined, 2, 4, '6..Infinity netAssets:2023'],
  [undefined, null, null, '0..Infinity maybe netAssets:2023'],
  [undefined, undefined, 4, '4..Infinity netAssets:2023 netAssets:2024'],
])('a total of %s, %s and %s is %s', ([first, second, third, expected]) => {
  const spend = of(first, second, third)
  const text = expected.replaceAll('netAssets', 'rdSpend')
  expect(made(total(company.rdSpend, [-3, -2, -1]), { rdSpend: spend })).toBe(text)
})

test('a year that may be below zero leaves a total without an end below', () => {
  const text = '-Infinity..Infinity netAssets:2023'
  const netAssets = of(undefined, 2, 4)
  expect(made(total(company.netAssets, [-3, -2, -1]), { netAssets })).toBe(text)
})

test('the mean of 1/2 and 3/4 is 0.625, a year without a ratio left out', () => {
  const mean = meanOfRatios(company.rdSpend, company.sales, [-3, -2, -1])
  const sales = { 2023: 2, 2024: 4, 2025: 0 }
  const rdSpend = { 2023: 1, 2024: 3, 2025: 9 }
  expect(made(mean, { rdSpend, sales })).toBe('0.625')
  expect(made(mean, { rdSpend: { ...rdSpend, 2023: null }, sales })).toBe('0.75')
  expect(made(mean, { rdSpend, sales: { ...sales, 2023: null } })).toBe('0.75')
  expect(made(mean, { rdSpend: { 2025: 9 }, sales })).toBe(
    '0..Infinity maybe rdSpend:2023 rdSpend:2024',
  )
  const none = { rdSpend, sales: { 2023: 0, 2024: 0, 2025: 0 } }
  expect(measure(mean, ground(none)).why).toBe('zero_denominator')
})

test.for<[Year, Year, Year, string]>([
  [100, 110, 132, '0.15'],
  [0, 110, 132, '0.2'],
  [null, 110, 132, '0.2'],
  [100, 110, 0, '-0.45'],
  [100, 0, 132, 'zero_denominator'],
  [100, null, 132, 'too_short'],
  [100, 110, null, 'not_operating'],
  [-1, 110, 132, '-Infinity..Infinity judge'],
  [100, -1, 132, '-Infinity..Infinity judge'],
  [100, 110, -1, '-Infinity..Infinity judge'],
  [undefined, 110, null, '-Infinity..Infinity maybe netAssets:2023'],
])('the mean growth over %s, %s and %s is %s', ([first, second, third, expected]) => {
  const netAssets = of(first, second, third)
  const value = measure(meanGrowth(company.netAssets, -1), ground({ netAssets }))
  if (value.absence === 'yes') expect(value.why).toBe(expected)
  else if (value.gaps.length > 0) expect(say(value)).toBe(expected)
  else expect(value.low.at).toBeCloseTo(Number(expected), 12)
})

test('100 to 172.8 in 3 years is a growth of 20 % a year, kept as its quotient', () => {
  const growth = annualGrowth(company.sales, -4, -1)
  const value = measure(growth, ground({ sales: { 2022: 1000, 2025: 1728 } }))
  expect(value.low.at).toBeCloseTo(0.2, 12)
  expect(value.high.at).toBeCloseTo(0.2, 12)
  expect(value.growth).toMatchObject({ years: 3, quotient: { low: { at: 1.728 } } })
  const gone = measure(growth, ground({ sales: { 2022: 0, 2025: 5 } }))
  expect([gone.absence, gone.why, gone.growth]).toEqual(['yes', 'zero_denominator', null])
})
