import { expect, test } from 'vitest'
import type { Band } from '#rules/engine/expression.ts'
import type { NumberStep, ProofSays, ProofValue } from '#rules/engine/proof-shape.ts'
import type { Fraction } from '#rules/engine/verify-fraction.ts'
import { type Basis, numberAgain } from '#rules/engine/verify-number.ts'

type Without<S> = S extends NumberStep ? Omit<S, 'value'> : never
type Step = Without<NumberStep>

const nothing: ProofValue = { low: '0/1', high: '0/1', absence: 'no', gaps: [] }
const basis: Basis = {
  facts: { spend: 3, sales: { 2024: null, 2025: 0.5 } },
  parameters: { least: 2.5, open: null },
  day: '2026-07-01',
}

/** A number before: `7`, `2..9`, `2..9 maybe a b` with its gaps, or `gone`. */
function before(text: string): ProofValue {
  if (text === 'gone') return { low: '-inf', high: 'inf', absence: 'yes', gaps: [] }
  const [ends = text, maybe = '', ...gaps] = text.split(' ')
  const [low = ends, high = low] = ends.split('..')
  const written = (end: string) => (/inf|\//.test(end) ? end : `${end}/1`)
  return {
    low: written(low),
    high: written(high),
    absence: maybe === 'maybe' ? 'maybe' : 'no',
    gaps: maybe === 'maybe' || maybe === '' ? gaps : [maybe, ...gaps],
  }
}

/** The same text for what a step gives. */
function again(step: Step, numbers: readonly string[] = [], says?: ProofSays): string {
  const { low, high, absence, gaps } = numberAgain({ ...step, value: nothing }, basis, {
    number: at => before(numbers[at] ?? 'missing'),
    says: () => says ?? { truth: 'open', gaps: ['said'] },
  })
  if (absence === 'yes') return ['gone', ...gaps].join(' ')
  const [down, up] = [said(low), said(high)]
  const words = [down === up ? down : `${down}..${up}`, ...(absence === 'no' ? [] : [absence])]
  return [...words, ...gaps].join(' ')
}

function said([n, d]: Fraction): string {
  if (d === 0n) return n > 0n ? 'inf' : '-inf'
  return String(Number(n) / Number(d))
}

const fact = {
  op: 'fact',
  fact: 'spend',
  year: null,
  least: null,
  most: null,
  judge: false,
} as const

test.for<[string, Step, string]>([
  ['a constant is itself', { op: 'constant', is: 0.25 }, '0.25'],
  ['a known fact is its number', fact, '3'],
  ['a known year is its number', { ...fact, fact: 'sales', year: 2025 }, '0.5'],
  ['a year without operation is gone', { ...fact, fact: 'sales', year: 2024 }, 'gone'],
  [
    'an unknown year is all that its domain allows, or not there',
    { ...fact, fact: 'sales', year: 2023, least: 0 },
    '0..inf maybe fact:sales:2023',
  ],
  [
    'an unknown fact is all that its domain allows',
    { ...fact, fact: 'staff', most: 9 },
    '-inf..9 fact:staff:',
  ],
  [
    'a score not given awaits its judge',
    { ...fact, fact: 'score', least: 0, most: 10, judge: true },
    '0..10 judge:score',
  ],
  ['a set parameter is its number', { op: 'parameter', parameter: 'least' }, '2.5'],
  [
    'an unset parameter is anything, but there',
    { op: 'parameter', parameter: 'open' },
    '-inf..inf parameter:open',
  ],
])('in a proof %s', ([, step, expected]) => {
  expect(again(step)).toBe(expected)
})

type OfTwo = 'sum' | 'smallest' | 'largest' | 'difference' | 'ratio' | 'total' | 'judged'

test.for<[OfTwo, string, string, string]>([
  ['sum', '2..3 a', '5 maybe b', '7..8 maybe a b'],
  ['sum', '2', 'gone', 'gone'],
  ['sum', '2', '3', '5'],
  ['smallest', '2..9', '5', '2..5'],
  ['largest', '2..9', '5', '5..9'],
  ['difference', '2..9 a', '1..5 b', '-3..8 a b'],
  ['difference', 'gone', '1', 'gone'],
  ['ratio', '6', '4', '1.5'],
  ['ratio', 'gone', '4', 'gone'],
  ['ratio', '4', 'gone', 'gone'],
  ['ratio', '6', '0', 'gone'],
  ['ratio', '6 a', '-1..1 b', '-inf..inf maybe a b'],
  ['ratio', '6..8 a', '2..4 b', '1.5..4 a b'],
  ['ratio', '6 maybe', '2', '3 maybe'],
  ['ratio', '6', '2 maybe', '3 maybe'],
  ['ratio', '6..8', '0..4', '1.5..inf maybe'],
  ['ratio', '-8..-6', '2..4', '-4..-1.5'],
  ['ratio', '-8..6', '2..4', '-4..3'],
  ['ratio', '-8..-6', '0..4', '-inf..-1.5 maybe'],
  ['ratio', '0..0', '2..4', '0'],
  ['ratio', '0', '0..4', '0 maybe'],
  ['total', '2..3 a', '5', '7..8 a'],
  ['total', '2..3 maybe a', '5', '5..8 a'],
  ['total', '-3..-2 maybe a', '5', '2..5 a'],
  ['total', '2..3 maybe a', 'gone', '0..3 maybe a'],
  ['total', 'gone', 'gone', 'gone'],
  ['judged', '4', '0..2 a', '4'],
  ['judged', '0..9 judge:s', '3', '3'],
  ['judged', '0..9 judge:s', '2..5 judge: a', '2..5 a judge:s'],
])('in a proof the %s of %s and %s is %s', ([op, a, b, expected]) => {
  expect(again({ op, of: [0, 1] }, [a, b])).toBe(expected)
})

test('in a proof a score without a band stays as it is', () => {
  expect(again({ op: 'judged', of: [0] }, ['0..9 judge:s'])).toBe('0..9 judge:s')
})

test('in a proof growth is the last year over the first', () => {
  expect(again({ op: 'annualGrowth', of: [0, 1], years: 3 }, ['4', '6'])).toBe('1.5')
})

test('in a proof a multiple and begun groups', () => {
  expect(again({ op: 'scaled', of: [0], by: 0.5 }, ['3..4 a'])).toBe('1.5..2 a')
  expect(again({ op: 'perEach', of: [0], by: 10 }, ['50..51 a'])).toBe('5..6 a')
  expect(again({ op: 'perEach', of: [0], by: 10 }, ['gone'])).toBe('gone')
})

test.for<[string, string, string, string]>([
  ['yes', '2', '3', '2'],
  ['no', '2', '3', '3'],
  ['open', '2', '3', '2..3 said'],
  ['open', '2 a', 'gone', '2 maybe said a'],
  ['open', '2 maybe', '3', '2..3 maybe said'],
  ['open', 'gone', 'gone', 'gone'],
])('in a proof the choice that says %s between %s and %s gives %s', ([truth, a, b, expected]) => {
  const says: ProofSays = {
    truth: truth === 'yes' ? 'yes' : truth === 'no' ? 'no' : 'open',
    gaps: ['said'],
  }
  expect(again({ op: 'chosen', when: 0, of: [0, 1] }, [a, b], says)).toBe(expected)
})

test('in a proof the mean of 1/2 and 3/4 is 0.625; years without a ratio are left out', () => {
  const mean = { op: 'meanOfRatios', of: [0, 1], to: [2, 3] } as const
  expect(again(mean, ['1', '3', '2', '4'])).toBe('0.625')
  expect(again(mean, ['1', '3', '0', '4'])).toBe('0.75')
  expect(again(mean, ['gone', '3', 'gone', '4'])).toBe('0.75')
  expect(again(mean, ['1', '3', '0', '0'])).toBe('gone')
  expect(again(mean, ['1 a', '3', '2', '4 b'])).toBe('0..inf maybe a b')
})

test.for<[string, string, string, string]>([
  ['100', '110', '132', '0.15'],
  ['0', '110', '132', '0.2'],
  ['gone', '110', '132', '0.2'],
  ['100', '0', '132', 'gone'],
  ['100', 'gone', '132', 'gone'],
  ['100', '110', 'gone', 'gone'],
  ['100', '110', '0', '-0.45'],
  ['-1', '110', '132', '-inf..inf judge:'],
  ['100', '-1', '132', '-inf..inf judge:'],
  ['100', '110', '-1', '-inf..inf judge:'],
  ['100 a', '110', '132 b', '-inf..inf maybe a b'],
])('in a proof the growth over %s, %s and %s is %s', ([first, second, third, expected]) => {
  expect(again({ op: 'meanGrowth', of: [0, 1, 2] }, [first, second, third])).toBe(expected)
})

const bands: readonly Band[] = [
  { from: null, to: { value: 10, inclusive: false }, gives: 1 },
  { from: { value: 10, inclusive: true }, to: { value: 20, inclusive: true }, gives: [2, 4] },
  { from: { value: 20, inclusive: false }, to: null, gives: 5 },
]

test.for<[string, number | null, string]>([
  ['9', null, '1'],
  ['10', null, '2..4 judge:'],
  ['20', null, '2..4 judge:'],
  ['21', null, '5'],
  ['9..10 a', null, '1..4 a judge:'],
  ['20..21 a', null, '2..5 a judge:'],
  ['9..9 a', null, '1'],
  ['gone', null, 'gone'],
  ['gone', 0, '0'],
  ['9 maybe a', 0, '0..1 a'],
  ['9 maybe a', null, '1 maybe a'],
])('in a proof %s in bands, else %s, gives %s', ([of, otherwise, expected]) => {
  expect(again({ op: 'banded', of: [0], bands, otherwise }, [of])).toBe(expected)
})
