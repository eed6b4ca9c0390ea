import { expect, test } from 'vitest'
import type { Condition } from '#rules/engine/condition.ts'
import { allOf, anyOf, criterion, type Requirement } from '#rules/engine/criterion.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { byNearness, type Nearness, nearnessOf, partMissing } from '#rules/engine/nearness.ts'
import { words } from '#rules/facts/fact.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { number, openFlag } from './open-numbers.ts'
import { DAY } from './subjects.ts'

const atLeast = (left: string, right: string): Condition => ({
  node: 'compare',
  left: number(left),
  operator: '>=',
  right: number(right),
})
const asks = (id: string, condition: Condition, strength: 'hard' | 'soft' = 'hard') =>
  criterion({
    id,
    words: words('甲', 'x'),
    clause: { document: 'hnte-measure', article: words('第一条', 'Article 1') },
    confidence: 'seen',
    condition,
    strength,
  })

const tenth = asks('tenth', atLeast('9', '10'))
const half = asks('half', atLeast('5', '10'))
const met = asks('met', atLeast('10', '10'))
const unknown = asks('unknown', openFlag('a'))
const flag = asks('flag', { node: 'not', of: { node: 'all', of: [] } })
const two = asks('two', { node: 'all', of: [atLeast('9', '10'), atLeast('5', '10')] })
const years = { unit: 'years', node: 'constant', value: 1 } as const
const late = asks('late', { node: 'reached', fact: 'registeredOn', after: years })

function near(requirement: Requirement, from: string | null = null): Nearness {
  const programme = { ...hnte, requirement, inForce: { from, until: null } }
  const facts = { registeredOn: '2025-07-11' }
  return nearnessOf(programme, assess(programme, facts, { day: DAY }))
}

test.for<[string, Requirement, Nearness]>([
  ['nothing', met, { missed: [], unknown: 0, distance: 0 }],
  ['9 of 10', tenth, { missed: [{ id: 'tenth', part: 0.1 }], unknown: 0, distance: 0.1 }],
  ['no number', flag, { missed: [{ id: 'flag', part: null }], unknown: 0, distance: Infinity }],
  ['the worse of two', two, { missed: [{ id: 'two', part: 0.5 }], unknown: 0, distance: 0.5 }],
  ['an unknown', unknown, { missed: [], unknown: 1, distance: 0 }],
  ['a soft one', asks('soft', atLeast('1', '2'), 'soft'), { missed: [], unknown: 0, distance: 0 }],
  [
    'ten days of a year',
    late,
    { missed: [{ id: 'late', part: 10 / 365 }], unknown: 0, distance: 10 / 365 },
  ],
  [
    'two and an unknown twice',
    allOf(tenth, unknown, half, asks('more', openFlag('b'))),
    {
      missed: [
        { id: 'tenth', part: 0.1 },
        { id: 'half', part: 0.5 },
      ],
      unknown: 2,
      distance: 0.6,
    },
  ],
  [
    'the nearest of routes',
    anyOf(words('途径', 'routes'), half, tenth, flag),
    { missed: [{ id: 'tenth', part: 0.1 }], unknown: 0, distance: 0.1 },
  ],
  ['no route at all', anyOf(words('途径', 'routes')), { missed: [], unknown: 0, distance: 0 }],
])('%s is missed as far as it is', ([, requirement, nearness]) => {
  expect(near(requirement)).toEqual(nearness)
})

test('of a version that does not govern the day only that is missed', () => {
  expect(near(tenth, '2027-01-01')).toEqual({
    missed: [{ id: 'force', part: null }],
    unknown: 0,
    distance: Infinity,
  })
})

test('fewer misses come first, then the shorter way, then fewer unknowns', () => {
  const at = (misses: number, distance: number, open: number): Nearness => ({
    missed: Array.from({ length: misses }, () => ({ id: 'x', part: 1 })),
    distance,
    unknown: open,
  })
  const order = [at(0, 9, 9), at(1, 1, 1), at(1, 1, 2), at(1, 2, 0), at(2, 0, 0)]
  order.forEach((one, first) => {
    order.forEach((other, second) => {
      expect(Math.sign(byNearness(one, other))).toBe(Math.sign(first - second))
    })
  })
})

test('a line of zero is missed by no part of it, and a figure that is met by none', () => {
  const figure = {
    kind: 'comparison',
    truth: 'no',
    unit: 'items',
    value: { low: -1, high: -1 },
    operator: '>=',
    threshold: { low: 0, high: 0 },
    gap: -1,
    absent: null,
    reads: [],
    parts: [],
  } as const
  expect(partMissing(figure)).toBe(Infinity)
  expect(partMissing({ ...figure, threshold: { low: -4, high: -4 } })).toBe(0.25)
  expect(partMissing({ ...figure, threshold: null })).toBe(Infinity)
  expect(partMissing({ ...figure, truth: 'yes' })).toBeNull()
  expect(partMissing({ ...figure, gap: null })).toBeNull()
  const day = {
    kind: 'day',
    truth: 'no',
    fact: 'registeredOn',
    value: '2026-01-01',
    limit: '2027-01-01',
    bound: 'from',
    gap: -73,
  } as const
  expect(partMissing(day)).toBe(0.2)
  expect(partMissing({ ...day, truth: 'yes' })).toBeNull()
  expect(partMissing({ ...day, gap: null })).toBeNull()
  expect(
    partMissing({ kind: 'flag', truth: 'no', fact: 'listed', value: false, wanted: true }),
  ).toBeNull()
})
