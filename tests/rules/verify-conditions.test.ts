import { expect, test } from 'vitest'
import type { ConditionStep, ProofSays, ProofValue } from '#rules/engine/proof-shape.ts'
import { saysAgain } from '#rules/engine/verify-condition.ts'

type Without<S> = S extends ConditionStep ? Omit<S, 'says'> : never
type Step = Without<ConditionStep>

const facts = { listed: true, small: false, seat: '210302', begun: '2024-02-29', odd: 5 }

type Before = {
  readonly numbers?: readonly ProofValue[]
  readonly says?: readonly string[]
  readonly years?: number
}

/** What a step says, as `yes`, `no` or `open` with its gaps. */
function again(step: Step, before: Before = {}, day = '2026-07-01'): string {
  const { truth, gaps } = saysAgain(
    { ...step, says: { truth: 'no', gaps: [] } },
    { facts, parameters: {}, day },
    {
      number: at => before.numbers?.[at] ?? number('0'),
      says: at => read(before.says?.[at] ?? 'open'),
      yearsOf: at => (at === 0 ? (before.years ?? null) : null),
    },
  )
  return [truth, ...gaps].join(' ')
}

function read(text: string): ProofSays {
  const [truth, ...gaps] = text.split(' ')
  return { truth: truth === 'yes' ? 'yes' : truth === 'no' ? 'no' : 'open', gaps }
}

function number(low: string, high = low, more: Partial<ProofValue> = {}): ProofValue {
  return { low: `${low}/1`, high: `${high}/1`, absence: 'no', gaps: [], ...more }
}

const gone = number('0', '0', { absence: 'yes', gaps: ['lost'] })
const maybe = number('5', '5', { absence: 'maybe', gaps: ['a'] })

test.for<[string, string, string, string]>([
  ['>=', '5', '5', 'yes'],
  ['>=', '4', '5', 'no'],
  ['>', '5', '5', 'no'],
  ['>', '6', '5', 'yes'],
  ['<=', '5', '5', 'yes'],
  ['<=', '6', '5', 'no'],
  ['<', '5', '5', 'no'],
  ['<', '4', '5', 'yes'],
])('in a proof, of %s between %s and %s, it says %s', ([operator, left, right, says]) => {
  const known = (['>=', '>', '<=', '<'] as const).find(each => each === operator) ?? '<'
  const step: Step = { op: 'compare', of: [0, 1], operator: known }
  expect(again(step, { numbers: [number(left), number(right)] })).toBe(says)
})

test.for<['>=' | '<=' | '>' | '<', ProofValue, ProofValue, string]>([
  ['>=', number('4', '5', { gaps: ['a'] }), number('5', '5', { gaps: ['b'] }), 'open a b'],
  ['>=', number('3', '4', { gaps: ['a'] }), number('5'), 'no'],
  ['>=', number('5', '6', { gaps: ['a'] }), number('5'), 'yes'],
  ['>=', number('5'), number('4', '5', { gaps: ['a'] }), 'yes'],
  ['>=', number('5'), number('5', '6', { gaps: ['a'] }), 'open a'],
  ['>=', number('5'), number('6', '7', { gaps: ['a'] }), 'no'],
  ['<=', number('5', '6', { gaps: ['a'] }), number('5'), 'open a'],
  ['<=', number('6', '7', { gaps: ['a'] }), number('5'), 'no'],
  ['<=', number('4', '5', { gaps: ['a'] }), number('5'), 'yes'],
  ['<=', number('5'), number('5', '6', { gaps: ['a'] }), 'yes'],
  ['<=', number('5'), number('4', '5', { gaps: ['a'] }), 'open a'],
  ['<', number('5'), number('4', '5', { gaps: ['a'] }), 'no'],
  ['>', number('5'), number('5', '6', { gaps: ['a'] }), 'no'],
  ['>=', maybe, number('5'), 'open a'],
  ['>=', number('5'), maybe, 'open a'],
  ['>=', gone, number('-1'), 'no'],
  ['>=', number('5'), gone, 'no'],
])('in a proof a number as far as it is known meets %s (%#)', ([operator, left, right, says]) => {
  expect(again({ op: 'compare', of: [0, 1], operator }, { numbers: [left, right] })).toBe(says)
})

test('in a proof a growth of 1.728 over 3 years is compared with 1.2 cubed', () => {
  const grown = { ...number('0'), low: '216/125', high: '216/125' }
  const less = { ...number('0'), low: '2159/1250', high: '2159/1250' }
  const fifth = { ...number('0'), low: '1/5', high: '1/5' }
  const step: Step = { op: 'compare', of: [0, 1], operator: '>=' }
  expect(again(step, { numbers: [grown, fifth], years: 3 })).toBe('yes')
  expect(again(step, { numbers: [less, fifth], years: 3 })).toBe('no')
  expect(again(step, { numbers: [grown, number('1')], years: 3 })).toBe('no')
})

const flag = { op: 'flag', fact: 'listed', is: true, judge: false } as const
const oneOf = { op: 'oneOf', fact: 'seat', values: ['210302'], judge: false } as const

test.for<[Step, string]>([
  [flag, 'yes'],
  [{ ...flag, is: false }, 'no'],
  [{ ...flag, fact: 'small' }, 'no'],
  [{ ...flag, fact: 'small', is: false }, 'yes'],
  [{ ...flag, fact: 'new' }, 'open fact:new:'],
  [{ ...flag, fact: 'odd' }, 'open fact:odd:'],
  [{ ...flag, fact: 'new', judge: true }, 'open judge:new'],
  [oneOf, 'yes'],
  [{ ...oneOf, values: ['210303', '210304'] }, 'no'],
  [{ ...oneOf, fact: 'new' }, 'open fact:new:'],
  [{ ...oneOf, fact: 'listed' }, 'open fact:listed:'],
  [{ op: 'judgement', fact: 'listed' }, 'yes'],
  [{ op: 'judgement', fact: 'small' }, 'open judge:small'],
  [{ op: 'judgement', fact: 'new' }, 'open judge:new'],
  [{ op: 'judgement', fact: null }, 'open judge:'],
])('in a proof a fact asked for says what it is, or is named (%#)', ([step, says]) => {
  expect(again(step)).toBe(says)
})

const day = {
  op: 'day',
  fact: 'begun',
  of: [0],
  unit: 'years',
  bound: 'until',
  judge: false,
} as const

test.for<['years' | 'months' | 'days', string, string]>([
  ['years', '1', '2025-03-01'],
  ['years', '4', '2028-02-29'],
  ['months', '1', '2024-03-29'],
  ['months', '12', '2025-02-28'],
  ['months', '-1', '2024-01-29'],
  ['days', '1', '2024-03-01'],
  ['days', '-29', '2024-01-31'],
])('in a proof %s by %s from 29 February 2024 reach %s', ([unit, by, reached]) => {
  const numbers = [number(by)]
  const next = new Date(Date.parse(reached) + 86_400_000).toISOString().slice(0, 10)
  const previous = new Date(Date.parse(reached) - 86_400_000).toISOString().slice(0, 10)
  const until: Step = { ...day, unit }
  const from: Step = { ...day, unit, bound: 'from' }
  expect([again(until, { numbers }, reached), again(until, { numbers }, next)]).toEqual([
    'yes',
    'no',
  ])
  expect([again(from, { numbers }, previous), again(from, { numbers }, reached)]).toEqual([
    'no',
    'yes',
  ])
})

test('in a proof 31 January and one month is the last day of February', () => {
  const step: Step = { ...day, fact: 'end', unit: 'months' }
  const says = saysAgain(
    { ...step, says: { truth: 'no', gaps: [] } },
    { facts: { end: '2026-01-31' }, parameters: {}, day: '2026-02-28' },
    { number: () => number('1'), says: () => read('open'), yearsOf: () => null },
  )
  expect(says).toEqual({ truth: 'yes', gaps: [] })
})

test('in a proof a day is open for the fact and for the count', () => {
  const count = number('1', '2', { gaps: ['parameter:p'] })
  expect(again({ ...day, fact: 'new' }, { numbers: [count] })).toBe('open fact:new: parameter:p')
  expect(again(day, { numbers: [count] })).toBe('open parameter:p')
  expect(again({ ...day, fact: 'new', judge: true }, { numbers: [number('1')] })).toBe(
    'open judge:new',
  )
})

test.for<['all' | 'any' | 'readings', readonly string[], string]>([
  ['all', ['yes', 'yes'], 'yes'],
  ['all', ['yes', 'no', 'open a'], 'no'],
  ['all', ['yes', 'open a', 'open b'], 'open a b'],
  ['any', ['no', 'no'], 'no'],
  ['any', ['no', 'yes', 'open a'], 'yes'],
  ['any', ['no', 'open a', 'open b'], 'open a b'],
  ['readings', ['yes', 'yes'], 'yes'],
  ['readings', ['no', 'no'], 'no'],
  ['readings', ['yes', 'no'], 'open judge:'],
  ['readings', ['yes', 'open a'], 'open a'],
])('in a proof %s of %j is %s', ([op, parts, says]) => {
  expect(again({ op, of: parts.map((_, at) => at) }, { says: parts })).toBe(says)
})

test.for<[string, string]>([
  ['yes', 'no'],
  ['no', 'yes'],
  ['open a', 'open a'],
])('in a proof the contrary of %s is %s', ([part, says]) => {
  expect(again({ op: 'not', of: [0] }, { says: [part] })).toBe(says)
})
