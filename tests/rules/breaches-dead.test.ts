import { expect, test } from 'vitest'
import { parameterList } from '#rules/basis/parameters.ts'
import { deadBreaches } from '#rules/engine/check-dead.ts'
import { forceBreaches, parameterDayBreaches } from '#rules/engine/check-force.ts'
import { halfWidthBreaches } from '#rules/engine/check-words.ts'
import type { Condition, Operator } from '#rules/engine/condition.ts'
import { allOf, criterion } from '#rules/engine/criterion.ts'
import type { Numeric } from '#rules/engine/expression.ts'
import { words } from '#rules/facts/fact.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { one, openFlag } from './open-numbers.ts'

const clause = { document: 'hnte-measure', article: words('第一条', 'Article 1') } as const
const items = { unit: 'items' } as const
const rights: Numeric = { ...items, node: 'fact', fact: 'classOneOwned' }

function asking(condition: Condition, appliesIf: Condition | null = null) {
  const about = { id: 'x', words: words('甲', 'x'), clause, confidence: 'seen' } as const
  return allOf(criterion({ ...about, condition, appliesIf }))
}

const compared = (left: Numeric, operator: Operator, right: Numeric): Condition => ({
  node: 'compare',
  left,
  operator,
  right,
})
const sound = compared(rights, '>=', one(1))

const dead = (condition: Condition, appliesIf: Condition | null = null) =>
  deadBreaches({ ...hnte, requirement: asking(condition, appliesIf) })
const least = compared(rights, '>=', one(0))

test('a criterion dead in when it applies, or in a part, is named; one that asks no fact is not', () => {
  expect(dead(sound, least)).toEqual(['x: when it applies can never fail (fact >= 0)'])
  expect(dead({ node: 'not', of: { node: 'any', of: [sound, least] } })).toEqual([
    'x: it can never be met (not)',
    'x: it can never fail (any)',
    'x: it can never fail (fact >= 0)',
  ])
  expect(dead(compared(one(1), '>=', one(0)))).toEqual([])
  expect(dead(compared(rights, '>=', { ...items, node: 'scaled', of: one(0), by: 2 }))).toEqual([
    'x: it can never fail (fact >= scaled)',
  ])
})

test.for<['all' | 'any', Operator, number, Operator, number, boolean]>([
  ['all', '>=', 5, '<=', 5, false],
  ['all', '>=', 5, '<', 5, true],
  ['all', '>', 5, '<=', 5, true],
  ['all', '>', 5, '<', 6, false],
  ['all', '>=', 6, '<=', 5, true],
  ['any', '>=', 5, '<=', 5, true],
  ['any', '>', 5, '<=', 5, true],
  ['any', '>', 5, '<', 5, false],
  ['any', '>=', 5, '<', 5, true],
  ['any', '>', 5, '<', 6, true],
  ['any', '>=', 6, '<=', 5, false],
])('%s of %s %i and %s %i is dead: %s', ([node, floor, from, ceiling, to, isDead]) => {
  const of = [compared(rights, floor, one(from)), compared(rights, ceiling, one(to))]
  const said =
    node === 'all' ? `be met (at least ${from}, at most ${to})` : `fail (from ${from}, or to ${to})`
  expect(dead({ node, of })).toEqual(isDead ? [`x: it can never ${said}`] : [])
})

test('bounds on two numbers, against another number, or read either way leave each other alone', () => {
  const other: Numeric = { ...items, node: 'fact', fact: 'classTwoOwned' }
  const under = (left: Numeric) => compared(left, '<', one(5))
  const five = compared(rights, '>=', one(5))
  expect(dead({ node: 'all', of: [five, under(other)] })).toEqual([])
  expect(dead({ node: 'all', of: [five, compared(rights, '<', other)] })).toEqual([])
  expect(dead({ node: 'all', of: [five, openFlag('a')] })).toEqual([])
  expect(dead({ node: 'readings', of: [five, under(rights)] })).toEqual([])
})

test('versions that meet are sound in any order; of three each pair of neighbours is looked at', () => {
  const version = (id: string, from: string | null, until: string | null, family = 'f') => ({
    ...hnte,
    id,
    family,
    inForce: { from, until },
  })
  const first = version('one', null, '2020-01-01')
  const second = version('two', '2020-01-01', '2021-01-01')
  const third = version('three', '2021-01-01', null)
  expect(forceBreaches([third, first, second])).toEqual([])
  expect(forceBreaches([third, first])).toEqual([
    'three: nothing of its family governs from 2020-01-01 to 2021-01-01',
  ])
  expect(forceBreaches([version('one', null, null), third])).toEqual([
    'three: governs from 2021-01-01, when one still does',
  ])
  expect(forceBreaches([first, version('also', null, null)])).toEqual([
    'also: governs from the beginning, when one still does',
  ])
  expect(forceBreaches([first, version('other', '2020-06-01', null, 'g')])).toEqual([])
  expect(forceBreaches([first, version('two', '2019-12-31', null)])).toEqual([
    'two: governs from 2019-12-31, when one still does',
  ])
  expect(forceBreaches([version('late', '2020-01-01', '2020-01-01')])).toEqual([
    'late: its days of force end before they begin',
  ])
  expect(forceBreaches([version('late', '2021-01-01', '2020-01-01')])).toEqual([
    'late: its days of force end before they begin',
  ])
})

test('a parameter is looked for on the first day of force, also where it says when it applies', () => {
  const late = parameterList.find(each => each.entries[0]?.from != null && each.unit !== 'day')
  if (late === undefined || late.unit === 'day') throw new Error('No parameter begins late.')
  const begins = late.entries[0]?.from ?? ''
  const reads = compared(one(1), '>=', { unit: late.unit, node: 'parameter', parameter: late.id })
  const breaches = (from: string | null, appliesIf: Condition | null) => {
    const requirement = appliesIf === null ? asking(reads) : asking(sound, appliesIf)
    return parameterDayBreaches({ ...hnte, requirement, inForce: { from, until: null } })
  }
  const named = [`x: parameter ${late.id} has no value before ${begins}`]
  expect(breaches(begins, null)).toEqual([])
  expect(breaches('1990-01-01', null)).toEqual(named)
  expect(breaches(null, reads)).toEqual(named)
  const unset = compared(one(1), '>=', {
    unit: 'people',
    node: 'parameter',
    parameter: 'cst.core_members_min',
  })
  expect(breaches('1990-01-01', unset)).toEqual([])
})

test('half-width punctuation is told with the innermost thing that has an id', () => {
  const value = {
    id: 'a',
    of: [{ id: 'b', words: words('甲,乙', 'x') }, { words: words('丙:', 'x') }],
  }
  expect(halfWidthBreaches(value)).toEqual([
    'b: half-width punctuation in 甲,乙',
    'half-width punctuation in 丙:',
  ])
  expect(halfWidthBreaches({ id: 5, zh: 7, en: '甲,乙' })).toEqual([])
  expect(halfWidthBreaches([null, '甲,乙', { zh: '（5%;' }])).toHaveLength(1)
})
