import { expect, test } from 'vitest'
import type { Condition, Operator } from '#rules/engine/condition.ts'
import { decide } from '#rules/engine/decide.ts'
import type { Numeric } from '#rules/engine/expression.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import type { TimeUnit } from '#rules/facts/units.ts'
import { words } from '#rules/facts/fact.ts'
import { ground, number, one, openFlag, sayGaps } from './open-numbers.ts'

/** What a condition comes to, as `yes`, `no` or `open` with its gaps. */
function says(condition: Condition, facts: Facts = {}): string {
  const { truth, gaps } = decide(condition, ground(facts))
  return [truth, ...sayGaps(gaps)].join(' ')
}

const compared = (left: string, operator: Operator, right: string): Condition => ({
  node: 'compare',
  left: number(left),
  operator,
  right: number(right),
})

test.for<[string, Operator, string, string]>([
  ['5', '>=', '5', 'yes'],
  ['4', '>=', '5', 'no'],
  ['5', '>', '5', 'no'],
  ['6', '>', '5', 'yes'],
  ['5', '<=', '5', 'yes'],
  ['6', '<=', '5', 'no'],
  ['5', '<', '5', 'no'],
  ['4', '<', '5', 'yes'],
  ['4..5 a', '>=', '4..5 b', 'open a b'],
  ['3..4 a', '>=', '5', 'no'],
  ['5..6 a', '>=', '5', 'yes'],
  ['4..5 a', '>', '5', 'no'],
  ['5..6 a', '>', '5', 'open a'],
  ['5', '>=', '4..5 a', 'yes'],
  ['5', '>=', '5..6 a', 'open a'],
  ['5', '>=', '6..7 a', 'no'],
  ['5..6 a', '<=', '5', 'open a'],
  ['6..7 a', '<=', '5', 'no'],
  ['4..5 a', '<=', '5', 'yes'],
  ['5', '<=', '5..6 a', 'yes'],
  ['5', '<=', '4..5 a', 'open a'],
  ['5', '<', '4..5 a', 'no'],
  ['5 maybe a', '>=', '5', 'open a'],
  ['5', '>=', '5 maybe a', 'open a'],
  ['gone', '<', '5', 'no'],
  ['5', '>=', 'gone', 'no'],
])('%s %s %s: %s', ([left, operator, right, expected]) => {
  expect(says(compared(left, operator, right))).toBe(expected)
})

test.for<[string, Operator, string, number | null]>([
  ['8', '>=', '10', -2],
  ['12', '>', '10', 2],
  ['8', '<=', '10', 2],
  ['12', '<', '10', -2],
  ['8..9 a', '>=', '10', null],
  ['8', '>=', '9..10 a', null],
  ['8 maybe a', '>=', '10', null],
  ['gone', '>=', '10', null],
])('the gap of %s %s %s is %s', ([left, operator, right, gap]) => {
  expect(decide(compared(left, operator, right), ground()).figures).toMatchObject([{ gap }])
})

test('a figure has no end where there is none, and says of the threshold too why it is absent', () => {
  const [open] = decide(compared('any parameter', '>=', '3..4 a'), ground()).figures
  expect(open).toMatchObject({
    kind: 'comparison',
    unit: 'items',
    value: { low: null, high: null },
    threshold: { low: 3, high: 4 },
    absent: null,
  })
  const [none] = decide(compared('3', '>=', 'gone'), ground()).figures
  expect(none).toMatchObject({ threshold: null, absent: 'not_operating' })
})

const year: Numeric<'ratio'> = {
  unit: 'ratio',
  node: 'annualGrowth',
  fact: 'rdSpend',
  fromOffset: -3,
  toOffset: -1,
}

test.for<[number, Operator, string]>([
  [144, '>=', 'yes'],
  [144, '>', 'no'],
  [143, '>=', 'no'],
  [144, '<=', 'yes'],
  [145, '<=', 'no'],
])('100 to %i in 2 years, %s 20 % a year: %s', ([last, operator, expected]) => {
  const right: Numeric<'ratio'> = { unit: 'ratio', node: 'constant', value: 0.2 }
  const grows: Condition = { node: 'compare', left: year, operator, right }
  expect(says(grows, { rdSpend: { 2023: 100, 2025: last } })).toBe(expected)
})

const flag = { node: 'flag', fact: 'listed', is: true } as const
const oneOf = { node: 'oneOf', fact: 'seat', values: ['210302', '210303'] } as const
const judged = { node: 'judgement', words: words('判断', 'judged'), fact: 'rdUnit' } as const

test.for<[Condition, Facts, string]>([
  [flag, { listed: true }, 'yes'],
  [flag, { listed: false }, 'no'],
  [{ ...flag, is: false }, { listed: false }, 'yes'],
  [flag, {}, 'open a'],
  [flag, { listed: 'yes' }, 'open a'],
  [oneOf, { seat: '210303' }, 'yes'],
  [oneOf, { seat: '210304' }, 'no'],
  [oneOf, {}, 'open seat'],
  [oneOf, { seat: true }, 'open seat'],
  [judged, { rdUnit: true }, 'yes'],
  [judged, { rdUnit: false }, 'open judge:rdUnit'],
  [judged, {}, 'open judge:rdUnit'],
  [{ ...judged, fact: null }, {}, 'open judge'],
])('a condition on one fact (%#)', ([condition, facts, expected]) => {
  expect(says(condition, facts)).toBe(expected)
})

test('a condition on one fact shows the fact with its value, or null where it is unknown', () => {
  const figureOf = (condition: Condition, facts: Facts) => decide(condition, ground(facts)).figures
  expect(figureOf(flag, { listed: false })).toEqual([
    { kind: 'flag', truth: 'no', fact: 'listed', value: false, wanted: true },
  ])
  expect(figureOf(flag, {})).toMatchObject([{ value: null }])
  expect(figureOf(oneOf, { seat: '210302' })).toEqual([
    { kind: 'choice', truth: 'yes', fact: 'seat', value: '210302', wanted: oneOf.values },
  ])
  expect(figureOf(oneOf, {})).toMatchObject([{ value: null }])
  expect(figureOf(judged, { rdUnit: false })).toMatchObject([
    { kind: 'judgement', truth: 'open', fact: 'rdUnit', value: false },
  ])
  expect(figureOf(judged, {})).toMatchObject([{ value: null }])
})

const years = (value: number): Numeric<TimeUnit> => ({ unit: 'years', node: 'constant', value })

test.for<['reached' | 'notPassed', string, string, number]>([
  ['reached', '2024-07-01', 'yes', 0],
  ['reached', '2024-07-02', 'no', -1],
  ['reached', '2024-06-30', 'yes', 1],
  ['notPassed', '2024-07-01', 'yes', 0],
  ['notPassed', '2024-07-02', 'yes', 1],
  ['notPassed', '2024-06-30', 'no', -1],
])('on 1 July 2026 two years %s since %s: %s, %i days', ([node, registeredOn, truth, gap]) => {
  const by = node === 'reached' ? { node, after: years(2) } : { node, within: years(2) }
  const condition: Condition = { fact: 'registeredOn', ...by }
  expect(says(condition, { registeredOn })).toBe(truth)
  expect(decide(condition, ground({ registeredOn })).figures).toMatchObject([
    { kind: 'day', truth, gap, value: registeredOn, bound: node === 'reached' ? 'from' : 'until' },
  ])
})

test('a day is open for the fact and for the span, and then has no limit and no gap', () => {
  const open: Numeric<TimeUnit> = {
    unit: 'years',
    node: 'chosen',
    when: openFlag('a'),
    then: one(1),
    otherwise: one(2),
  }
  const condition: Condition = { node: 'reached', fact: 'registeredOn', after: open }
  expect(says(condition)).toBe('open registeredOn a')
  expect(says(condition, { registeredOn: '2026-01-01' })).toBe('open a')
  expect(says({ ...condition, after: years(1) })).toBe('open registeredOn')
  expect(decide(condition, ground({ registeredOn: '2026-01-01' })).figures).toMatchObject([
    { kind: 'day', truth: 'open', value: '2026-01-01', limit: null, gap: null },
  ])
})

const parts = {
  yes: compared('1', '>=', '1'),
  no: compared('1', '>', '1'),
  a: openFlag('a'),
  b: openFlag('b'),
} as const

test.for<['all' | 'any' | 'readings', readonly (keyof typeof parts)[], string]>([
  ['all', ['yes', 'yes'], 'yes'],
  ['all', ['yes', 'no', 'a'], 'no'],
  ['all', ['yes', 'a', 'b'], 'open a b'],
  ['any', ['no', 'no'], 'no'],
  ['any', ['no', 'yes', 'a'], 'yes'],
  ['any', ['no', 'a', 'b'], 'open a b'],
  ['readings', ['yes', 'yes'], 'yes'],
  ['readings', ['no', 'no'], 'no'],
  ['readings', ['yes', 'no'], 'open judge'],
  ['readings', ['yes', 'a'], 'open a'],
  ['readings', ['a', 'a'], 'open a'],
])('%s of %j: %s, and every part has its figure', ([node, of, expected]) => {
  const condition: Condition = { node, of: of.map(each => parts[each]) }
  expect(says(condition)).toBe(expected)
  expect(decide(condition, ground()).figures).toHaveLength(of.length)
})

test.for<[keyof typeof parts, string]>([
  ['yes', 'no'],
  ['no', 'yes'],
  ['a', 'open a'],
])('the contrary of %s: %s', ([of, expected]) => {
  expect(says({ node: 'not', of: parts[of] })).toBe(expected)
})

const whole = { from: null, to: null, gives: [2, 8] } as const

test('the parts that experts score are shown with the points they can still get', () => {
  const scored: Numeric<'points'> = {
    unit: 'points',
    node: 'judged',
    score: 'scoreTechnology',
    within: { unit: 'points', node: 'banded', of: one(0), bands: [whole], otherwise: null },
  }
  const condition: Condition = { node: 'compare', left: scored, operator: '>=', right: one(3) }
  expect(decide(condition, ground()).figures).toMatchObject([
    { parts: [{ fact: 'scoreTechnology', given: false, bounds: { low: 2, high: 8 } }] },
  ])
  expect(decide(condition, ground({ scoreTechnology: 5 })).figures).toMatchObject([
    { parts: [{ fact: 'scoreTechnology', given: true, bounds: { low: 5, high: 5 } }] },
  ])
})
