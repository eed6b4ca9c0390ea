import { expect, test } from 'vitest'
import type { Condition } from '#rules/engine/condition.ts'
import { criterion, type Requirement } from '#rules/engine/criterion.ts'
import { earliestDay, mayBeSubmitted } from '#rules/engine/earliest.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { turningDays } from '#rules/engine/turning-days.ts'
import { parameterList } from '#rules/basis/parameters.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { words } from '#rules/facts/fact.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { number, one, openFlag } from './open-numbers.ts'
import { DAY } from './subjects.ts'

const years = (value: number) => ({ unit: 'years', node: 'constant', value }) as const
const reached = (value: number): Condition => ({
  node: 'reached',
  fact: 'registeredOn',
  after: years(value),
})
const notPassed = (value: number): Condition => ({
  node: 'notPassed',
  fact: 'registeredOn',
  within: years(value),
})
const compared = (left: string, right: string): Condition => ({
  node: 'compare',
  left: number(left),
  operator: '>=',
  right: number(right),
})

const asks = (condition: Condition, appliesIf: Condition | null = null): Requirement =>
  criterion({
    id: 'x',
    words: words('甲', 'x'),
    clause: { document: 'hnte-measure', article: words('第一条', 'Article 1') },
    confidence: 'seen',
    condition,
    appliesIf,
  })

type Force = Programme['inForce']
const always: Force = { from: null, until: null }
const made = (requirement: Requirement, inForce = always): Programme => ({
  ...hnte,
  requirement,
  inForce,
})
const turns = (condition: Condition, facts: Facts = {}, inForce = always) =>
  turningDays(made(asks(condition), inForce), { facts, day: DAY, overrides: {} })

const since = { registeredOn: '2025-10-05' }

test.for<[string, Condition, Facts, readonly string[]]>([
  ['a yes or no', openFlag('a'), {}, []],
  ['a span reached', reached(1), since, ['2026-10-05']],
  ['a span that has passed, the day after', notPassed(1), since, ['2026-10-06']],
  ['a span over already', reached(1), { registeredOn: '2025-07-01' }, []],
  ['a span over tomorrow', reached(1), { registeredOn: '2025-07-02' }, ['2026-07-02']],
  ['a span from an unknown day', reached(1), {}, []],
  [
    'parts at any depth',
    { node: 'not', of: { node: 'all', of: [reached(1)] } },
    since,
    ['2026-10-05'],
  ],
  [
    'two spans, in their order, each once',
    { node: 'any', of: [reached(2), reached(1), reached(2)] },
    since,
    ['2026-10-05', '2027-10-05'],
  ],
  [
    'a choice inside a number',
    {
      node: 'compare',
      left: { unit: 'items', node: 'chosen', when: reached(1), then: one(1), otherwise: one(2) },
      operator: '>=',
      right: one(2),
    },
    since,
    ['2026-10-05'],
  ],
  [
    'a span whose length is not known',
    {
      node: 'reached',
      fact: 'registeredOn',
      after: { unit: 'years', node: 'parameter', parameter: 'cst.core_members_min' },
    },
    since,
    [],
  ],
])('%s turns on its days and at the turn of the year', ([, condition, facts, days]) => {
  expect(turns(condition, facts)).toEqual([...days, '2027-01-01'].sort())
})

test('a version turns on its days of force, when the criterion applies on its own', () => {
  const inForce = { from: '2026-09-01', until: '2028-01-01' }
  expect(turns(openFlag('a'), {}, inForce)).toEqual(['2026-09-01', '2027-01-01', '2028-01-01'])
  const past = { from: '2020-01-01', until: DAY }
  expect(turns(openFlag('a'), {}, past)).toEqual(['2027-01-01'])
  const applies = made(asks(openFlag('a'), reached(1)))
  expect(turningDays(applies, { facts: since, day: DAY, overrides: {} })).toEqual([
    '2026-10-05',
    '2027-01-01',
  ])
})

test('a parameter turns on the days from which it has another value, and on no other', () => {
  const changing = parameterList.flatMap(({ id, entries }) => {
    const days = entries.flatMap(({ from }) => (from === null ? [] : [from]))
    return days.length > 0 ? [{ id, days }] : []
  })
  expect(changing.length).toBeGreaterThan(0)
  for (const { id, days } of changing) {
    const reads: Condition = {
      node: 'compare',
      left: one(1),
      operator: '>=',
      right: { unit: 'items', node: 'parameter', parameter: id },
    }
    const ground = { facts: {}, day: '1990-07-01', overrides: {} }
    expect(turningDays(made(asks(reads)), ground)).toEqual(
      [...new Set(['1991-01-01', ...days])].toSorted(),
    )
  }
  expect(turns(compared('any parameter', '1'))).toEqual(['2027-01-01'])
})

test('may apply and for the bureau to decide may be submitted, nothing else', () => {
  expect(
    (['may_apply', 'bureau_decides', 'not_yet', 'cannot_tell_yet'] as const).map(mayBeSubmitted),
  ).toEqual([true, true, false, false])
})

const earliest = (condition: Condition, facts: Facts = {}, inForce = always) =>
  earliestDay(made(asks(condition), inForce), facts, { day: DAY })

test('what may be applied for is so now, on a day, once a figure is known, or never', () => {
  expect(earliest(compared('1', '1'))).toEqual({ kind: 'now', outcome: 'may_apply' })
  expect(earliest(reached(1), since)).toEqual({
    kind: 'on',
    day: '2026-10-05',
    outcome: 'may_apply',
  })
  expect(earliest(compared('0', '1'))).toEqual({ kind: 'never' })
  expect(earliest(openFlag('a'))).toEqual({ kind: 'figures', from: DAY, missing: ['listed'] })
  const force = { from: '2026-09-01', until: null }
  expect(earliest(openFlag('a'), {}, force)).toEqual({
    kind: 'figures',
    from: '2026-09-01',
    missing: ['listed'],
  })
  expect(earliest(compared('any parameter', '1'), {}, force)).toEqual({
    kind: 'on',
    day: '2026-09-01',
    outcome: 'bureau_decides',
  })
})

test('a value that the bureau set counts for the earliest day', () => {
  const programme = made(asks(compared('any parameter', '1')))
  const overrides = { 'alliance.rd_floor': 0 }
  expect(earliestDay(programme, {}, { day: DAY, overrides })).toEqual({ kind: 'never' })
})
