import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  answerNames,
  formatAnswer,
  formatAnswers,
  parseAnswer,
  readAnswers,
  withYearsBeforeRegistration,
} from '#rules/facts/answers.ts'
import { company } from '#rules/facts/company.ts'
import { dictionary, factByKey } from '#rules/facts/dictionary.ts'
import type { Unit } from '#rules/facts/units.ts'
import { DAY } from './subjects.ts'

test('a yearly fact has an entry for each of the four years before the day', () => {
  expect(answerNames(company.sales, DAY)).toEqual([
    'sales.2025',
    'sales.2024',
    'sales.2023',
    'sales.2022',
  ])
  expect(answerNames(company.listed, DAY)).toEqual(['listed'])
})

test.for<[string, number]>([
  ['1234.5', 1_234_500_000],
  ['1,234.5', 1_234_500_000],
  ['1,234.500000000', 1_234_500_000],
  ['１，２３４．５', 1_234_500_000],
  ['1234。5', 1_234_500_000],
  ['0.000001', 1],
  ['0', 0],
])('%s 万元 are %i fen', ([typed, fen]) => {
  expect(readAnswers({ 'sales.2025': typed }, DAY)).toEqual({
    facts: { sales: { 2025: fen } },
    issues: [],
  })
})

test.for<[string, string, string]>([
  ['sales.2025', '0.0000001', 'too_many_decimals'],
  ['sales.2025', 'abc', 'not_a_number'],
  ['sales.2025', '1,23', 'not_a_number'],
  ['sales.2025', '-1', 'below_least'],
  ['sales.2025', '999999999999', 'above_most'],
  ['staffAverage.2025', '1.5', 'not_whole'],
  ['teamSharePercent', '100.01', 'above_most'],
  ['listed', 'maybe', 'not_yes_or_no'],
  ['seat', '110000', 'not_a_choice'],
  ['registeredOn', '2026-02-30', 'not_a_day'],
  ['registeredOn', '2026-07-02', 'day_in_future'],
])('%s = %s is refused: %s, and left out', ([name, typed, code]) => {
  expect(readAnswers({ [name]: typed }, DAY)).toEqual({ facts: {}, issues: [{ name, code }] })
})

test('net assets may be below zero', () => {
  expect(readAnswers({ 'netAssets.2025': '-1.5' }, DAY).facts).toEqual({
    netAssets: { 2025: -1_500_000 },
  })
})

test('an empty entry is unknown, never zero', () => {
  const { facts } = readAnswers({ 'sales.2025': ' ', listed: '', classOneOwned: '' }, DAY)
  expect(Object.keys(facts)).toEqual([])
})

test('years before the year of registration were without operation', () => {
  const { facts } = readAnswers({ registeredOn: '2024-12-31', 'sales.2025': '1' }, DAY)
  expect(facts.sales).toEqual({ 2022: null, 2023: null, 2025: 1_000_000 })
  expect(facts.rdSpend).toEqual({ 2022: null, 2023: null })
  expect(facts).toMatchObject({ registeredOn: '2024-12-31' })
  expect(facts).not.toHaveProperty('listed')
})

test('a company of more than four years has no year without operation', () => {
  const facts = { registeredOn: '2022-12-31', listed: true } as const
  expect(withYearsBeforeRegistration(facts, DAY)).toEqual(facts)
})

test('a day may be the day of asking', () => {
  expect(readAnswers({ registeredOn: DAY }, DAY).issues).toEqual([])
})

test.for(['sales.20255', 'sales.x2025', 'sales.1825', 'sales2025'])(
  'the entry %s is of no year and left alone',
  name => {
    expect(readAnswers({ [name]: '1' }, DAY)).toEqual({ facts: {}, issues: [] })
  },
)

test.for<[Unit, string, string]>([
  ['fen', '1.000001', '1.0000001'],
  ['percent', '1.01', '1.001'],
  ['squareMetres', '1.01', '1.001'],
  ['years', '1.01', '1.001'],
  ['months', '1.01', '1.001'],
  ['itemsPerThousandSquareMetres', '1.01', '1.001'],
  ['ratio', '1.000001', '1.0000001'],
  ['usd', '1', '1.1'],
  ['people', '1', '1.1'],
  ['items', '1', '1.1'],
  ['points', '1', '1.1'],
  ['days', '1', '1.1'],
])('in %s the finest number is %s, and %s is refused', ([unit, finest, finer]) => {
  const fact = { ...company.netAssets, unit }
  expect(parseAnswer(fact, finest, DAY)).toHaveProperty('value')
  expect(parseAnswer(fact, finer, DAY)).toEqual({
    code: finest === '1' ? 'not_whole' : 'too_many_decimals',
  })
})

test.for<[number, string]>([
  [0, '0'],
  [1_000_000, '1'],
  [1_500_000, '1.5'],
  [-1, '-0.000001'],
  [1_050_000_000, '1050'],
])('%i fen are shown as %s', ([fen, shown]) => {
  expect(formatAnswer(company.netAssets, fen)).toBe(shown)
})

test('minus zero is zero', () => {
  expect(parseAnswer(company.netAssets, '-0', DAY)).toEqual({ value: 0 })
})

test('a year without operation is an empty entry', () => {
  expect(formatAnswers({ sales: { 2024: null, 2025: 1_000_000 } })).toEqual({ 'sales.2025': '1' })
})

test('a score that only experts give cannot be typed', () => {
  expect(readAnswers({ scoreTechnology: '8', cityRecommended: 'yes' }, DAY)).toEqual({
    facts: {},
    issues: [],
  })
})

test('what a form shows for money reads back as the same fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), fen => {
      expect(parseAnswer(company.netAssets, formatAnswer(company.netAssets, fen), DAY)).toEqual({
        value: fen === 0 ? 0 : fen,
      })
    }),
  )
})

test('what a form shows for any fact reads back as the same value', () => {
  for (const fact of dictionary) {
    const value =
      fact.kind === 'flag'
        ? true
        : fact.kind === 'choice'
          ? (fact.choices[0]?.value ?? '')
          : fact.kind === 'day'
            ? '2020-01-31'
            : fact.kind === 'text'
              ? '文字'
              : 2
    expect(parseAnswer(fact, formatAnswer(fact, value), DAY)).toEqual({ value })
  }
})

test('a whole form reads back as the facts it was filled from', () => {
  const facts = { sales: { 2024: 1, 2025: 200 }, listed: false, seat: '210302', classOneOwned: 0 }
  expect(readAnswers(formatAnswers(facts), DAY)).toEqual({ facts, issues: [] })
})

test('a fact that does not exist is named', () => {
  expect(() => factByKey('luck')).toThrow('luck')
})
