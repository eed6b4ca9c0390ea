import { expect, test } from 'vitest'
import type { Condition } from '#rules/engine/condition.ts'
import { allOf, criterion } from '#rules/engine/criterion.ts'
import type { Numeric } from '#rules/engine/expression.ts'
import { factsReadBy } from '#rules/engine/facts-read.ts'
import { judgedIn, type Leaf, leavesOf, leavesOfCondition, readsOf } from '#rules/engine/reads.ts'
import { conditionsUnder, numbersIn, numbersUnder } from '#rules/engine/walk.ts'
import type { FactKey } from '#rules/facts/dictionary.ts'
import { words } from '#rules/facts/fact.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { ground, one, openFlag } from './open-numbers.ts'

const items = { unit: 'items' } as const
const of = (fact: FactKey): Numeric => ({ ...items, node: 'fact', fact })
const [a, b] = [of('classOneOwned'), of('classTwoOwned')]
const score: Numeric = { ...items, node: 'judged', score: 'scoreTechnology', within: a }

function say(leaf: Leaf): string {
  expect(['fact', 'parameter']).toContain(leaf.kind)
  if (leaf.kind === 'parameter') return leaf.parameter
  return leaf.offset === null ? leaf.fact : `${leaf.fact} ${leaf.offset}`
}

test.for<[Numeric, readonly string[], readonly Numeric[]]>([
  [one(1), [], []],
  [a, ['classOneOwned'], []],
  [{ ...items, node: 'yearly', fact: 'sales', offset: -1 }, ['sales -1'], []],
  [{ ...items, node: 'parameter', parameter: 'p' }, ['p'], []],
  [{ ...items, node: 'sum', terms: [a, b] }, ['classOneOwned', 'classTwoOwned'], [a, b]],
  [{ ...items, node: 'smallest', of: [a, b] }, ['classOneOwned', 'classTwoOwned'], [a, b]],
  [{ ...items, node: 'largest', of: [a, b] }, ['classOneOwned', 'classTwoOwned'], [a, b]],
  [{ ...items, node: 'difference', from: a, less: b }, ['classOneOwned', 'classTwoOwned'], [a, b]],
  [{ ...items, node: 'ratio', of: a, to: b }, ['classOneOwned', 'classTwoOwned'], [a, b]],
  [{ ...items, node: 'density', of: a, area: b }, ['classOneOwned', 'classTwoOwned'], [a, b]],
  [{ ...items, node: 'scaled', of: a, by: 2 }, ['classOneOwned'], [a]],
  [{ ...items, node: 'perEach', of: a, each: 2 }, ['classOneOwned'], [a]],
  [{ ...items, node: 'banded', of: a, bands: [], otherwise: null }, ['classOneOwned'], [a]],
  [{ ...items, node: 'total', fact: 'sales', offsets: [-2, -1] }, ['sales -2', 'sales -1'], []],
  [
    { ...items, node: 'meanOfRatios', of: 'rdSpend', to: 'sales', offsets: [-1] },
    ['rdSpend -1', 'sales -1'],
    [],
  ],
  [
    { ...items, node: 'meanGrowth', fact: 'sales', lastOffset: -1 },
    ['sales -3', 'sales -2', 'sales -1'],
    [],
  ],
  [
    { ...items, node: 'annualGrowth', fact: 'sales', fromOffset: -4, toOffset: -1 },
    ['sales -4', 'sales -1'],
    [],
  ],
  [score, ['classOneOwned', 'scoreTechnology'], [a]],
  [{ ...items, node: 'judged', score: 'scoreTechnology', within: null }, ['scoreTechnology'], []],
  [
    { ...items, node: 'chosen', when: openFlag('a'), then: a, otherwise: b },
    ['listed', 'classOneOwned', 'classTwoOwned'],
    [a, b],
  ],
])(
  'a number reads its facts in the order of its text, and stands on its parts (%#)',
  ([number, reads, under]) => {
    expect(leavesOf(number).map(say)).toEqual(reads)
    expect(numbersUnder(number)).toEqual(under)
  },
)

const flag = openFlag('a')
const compared: Condition = { node: 'compare', left: a, operator: '>=', right: b }
const years = { unit: 'years', node: 'constant', value: 2 } as const
const span = { unit: 'years', node: 'parameter', parameter: 'p' } as const

test.for<[Condition, readonly string[], readonly Condition[]]>([
  [compared, ['classOneOwned', 'classTwoOwned'], []],
  [flag, ['listed'], []],
  [{ node: 'oneOf', fact: 'seat', values: ['210302'] }, ['seat'], []],
  [{ node: 'reached', fact: 'registeredOn', after: span }, ['registeredOn', 'p'], []],
  [{ node: 'notPassed', fact: 'registeredOn', within: span }, ['registeredOn', 'p'], []],
  [
    { node: 'all', of: [flag, compared] },
    ['listed', 'classOneOwned', 'classTwoOwned'],
    [flag, compared],
  ],
  [
    { node: 'any', of: [flag, compared] },
    ['listed', 'classOneOwned', 'classTwoOwned'],
    [flag, compared],
  ],
  [
    { node: 'readings', of: [flag, compared] },
    ['listed', 'classOneOwned', 'classTwoOwned'],
    [flag, compared],
  ],
  [{ node: 'not', of: flag }, ['listed'], [flag]],
  [{ node: 'judgement', words: words('判断', 'judged'), fact: 'rdUnit' }, ['rdUnit'], []],
  [{ node: 'judgement', words: words('判断', 'judged'), fact: null }, [], []],
])(
  'a condition reads its facts in the order of its text, and stands on its parts (%#)',
  ([condition, reads, under]) => {
    expect(leavesOfCondition(condition).map(say)).toEqual(reads)
    expect(conditionsUnder(condition)).toEqual(under)
  },
)

test('the numbers and comparisons of a condition are found at any depth', () => {
  const chosen: Numeric = {
    ...items,
    node: 'chosen',
    when: compared,
    then: one(1),
    otherwise: one(2),
  }
  const whole: Condition = {
    node: 'all',
    of: [
      { node: 'not', of: { node: 'compare', left: chosen, operator: '<', right: one(3) } },
      { node: 'reached', fact: 'registeredOn', after: years },
      { node: 'notPassed', fact: 'registeredOn', within: span },
      flag,
    ],
  }
  const { numbers, comparisons } = numbersIn(whole)
  expect(numbers).toEqual([chosen, one(1), one(2), a, b, one(3), years, span])
  expect(comparisons.map(each => each.operator)).toEqual(['<', '>='])
})

test('the scored parts of a number are found in sums, smallest and largest, and nowhere else', () => {
  const sum: Numeric = { ...items, node: 'sum', terms: [score, a] }
  expect(judgedIn(score)).toEqual([score])
  expect(judgedIn({ ...items, node: 'smallest', of: [sum, a] })).toEqual([score])
  expect(judgedIn({ ...items, node: 'largest', of: [a, sum] })).toEqual([score])
  expect(judgedIn({ ...items, node: 'scaled', of: score, by: 2 })).toEqual([])
})

test('what is known of each fact behind a number is shown once, by year where it has years', () => {
  const year = (offset: number): Numeric => ({ ...items, node: 'yearly', fact: 'sales', offset })
  const sum: Numeric = {
    ...items,
    node: 'sum',
    terms: [
      a,
      a,
      year(-1),
      year(-1),
      year(-2),
      year(-3),
      b,
      { ...items, node: 'parameter', parameter: 'p' },
    ],
  }
  const facts = { classOneOwned: 3, sales: { 2024: null, 2025: 7 } }
  expect(readsOf(sum, ground(facts))).toEqual([
    { fact: 'classOneOwned', year: null, known: true, value: 3 },
    { fact: 'sales', year: 2025, known: true, value: 7 },
    { fact: 'sales', year: 2024, known: true, value: null },
    { fact: 'sales', year: 2023, known: false, value: null },
    { fact: 'classTwoOwned', year: null, known: false, value: null },
  ])
})

test('a programme reads the facts of its criteria and of when they apply, in the order of forms', () => {
  const about = {
    words: words('甲', 'x'),
    clause: { document: 'hnte-measure', article: words('第一条', 'Article 1') },
    confidence: 'seen',
  } as const
  const requirement = allOf(
    criterion({ ...about, id: 'two', condition: compared, appliesIf: openFlag('b') }),
    criterion({
      ...about,
      id: 'one',
      condition: { node: 'compare', left: a, operator: '>', right: span },
    }),
  )
  const read = factsReadBy({ ...hnte, requirement })
  expect([...read].sort()).toEqual(['classOneOwned', 'classTwoOwned', 'residentEnterprise'])
  expect(read).toEqual(factsReadBy(hnte).filter(key => read.includes(key)))
})
