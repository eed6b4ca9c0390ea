import { expect, test } from 'vitest'
import { amountWords, decimalsThatTell, distanceWords, inBoth } from '#rules/engine/amount.ts'
import { unitWords } from '#rules/facts/unit-words.ts'
import type { Unit } from '#rules/facts/units.ts'

test.for<[number, string, string]>([
  [10_000_000_000, '1 亿元', '100 million yuan'],
  [9_999_990_000, '9,999.99 万元', '99.9999 million yuan'],
  [-50_000_000_000, '-5 亿元', '-500 million yuan'],
  [100_000_000, '100 万元', '1 million yuan'],
  [99_999_900, '100 万元', '999,999 yuan'],
  [-99_999_900, '-100 万元', '-999,999 yuan'],
  [1_000_000, '1 万元', '10,000 yuan'],
  [9_999, '99.99 元', '99.99 yuan'],
  [-9_999, '-99.99 元', '-99.99 yuan'],
  [100, '1 元', '1 yuan'],
])('%i fen are %s, in English %s', ([fen, zh, en]) => {
  expect(amountWords(fen, 'fen', 'zh-CN')).toBe(zh)
  expect(amountWords(fen, 'fen', 'en', 4)).toBe(en)
})

test.for<[Unit, string, string]>([
  ['usd', '2 美元', '2 US dollars'],
  ['people', '2 人', '2 people'],
  ['items', '2 个', '2 items'],
  ['ratio', '200%', '200%'],
  ['percent', '2%', '2%'],
  ['squareMetres', '2 平方米', '2 m²'],
  ['years', '2 年', '2 years'],
  ['yearsOfAge', '2 岁', '2 years of age'],
  ['months', '2 个月', '2 months'],
  ['days', '2 天', '2 days'],
  ['points', '2 分', '2 points'],
  ['itemsPerThousandSquareMetres', '2 家/千平方米', '2 per 1,000 m²'],
])('two in %s are %s, in English %s', ([unit, zh, en]) => {
  expect(amountWords(2, unit, 'zh-CN')).toBe(zh)
  expect(amountWords(2, unit, 'en')).toBe(en)
  expect(unitWords[unit]).toBeDefined()
})

test.for<[Unit, string]>([
  ['people', '1 person'],
  ['items', '1 item'],
  ['years', '1 year'],
  ['yearsOfAge', '1 year of age'],
  ['months', '1 month'],
  ['days', '1 day'],
  ['points', '1 point'],
  ['usd', '1 US dollars'],
])('one in %s is %s', ([unit, text]) => {
  expect(amountWords(1, unit, 'en')).toBe(text)
})

test('digits stand in groups of three, zeros at the end and the minus of nothing fall away', () => {
  expect(amountWords(1_234_567, 'items', 'en')).toBe('1,234,567 items')
  expect(amountWords(1.5, 'points', 'en')).toBe('1.5 points')
  expect(amountWords(10, 'points', 'en')).toBe('10 points')
  expect(amountWords(-0.001, 'points', 'en')).toBe('0 points')
  expect(amountWords(1.238, 'points', 'en', 1)).toBe('1.2 points')
})

test('a distance has no sign, and as many decimals as show it, eight at most', () => {
  expect(distanceWords(-3, 'people', 'en')).toBe('3 people')
  expect(distanceWords(0.0004, 'points', 'en')).toBe('0.0004 points')
  expect(distanceWords(0.01, 'ratio', 'en')).toBe('1 percentage points')
  expect(distanceWords(-0.004, 'percent', 'zh-CN')).toBe('0.004 个百分点')
  expect(distanceWords(1e-10, 'percent', 'en')).toBe('0 percentage points')
  expect(distanceWords(1e-8, 'percent', 'en')).toBe('0.00000001 percentage points')
  expect(distanceWords(1e-8, 'points', 'en')).toBe('0.00000001 points')
})

test('decimals that tell two numbers apart: two for the same, eight for the nearest', () => {
  expect(decimalsThatTell(1, 1, 'points', 'en')).toBe(2)
  expect(decimalsThatTell(1, 2, 'points', 'en')).toBe(2)
  expect(decimalsThatTell(1, 1.001, 'points', 'en')).toBe(3)
  expect(decimalsThatTell(1, 1 + 1e-8, 'points', 'en')).toBe(8)
  expect(decimalsThatTell(1, 1 + 1e-12, 'points', 'en')).toBe(8)
})

test('what is said in both languages is said to each of its readers', () => {
  expect(inBoth(language => language)).toEqual({ zh: 'zh-CN', en: 'en' })
})
