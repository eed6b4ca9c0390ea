import { expect, test } from 'vitest'
import { amountWords, decimalsThatTell, distanceWords } from '#rules/engine/amount.ts'

test('money from 100,000,000 yuan on is said in 亿元, below in 万元, in English in yuan', () => {
  expect(amountWords(50_000_000_000, 'fen', 'zh-CN')).toBe('5 亿元')
  expect(amountWords(9_999_000_000, 'fen', 'zh-CN')).toBe('9,999 万元')
  expect(amountWords(50_000_000_000, 'fen', 'en')).toBe('500 million yuan')
  expect(amountWords(75_000_050, 'fen', 'en')).toBe('750,000.5 yuan')
})

test('a share is said in percent, and two shares differ by percentage points', () => {
  expect(amountWords(0.0833, 'ratio', 'zh-CN')).toBe('8.33%')
  expect(distanceWords(-0.016_666, 'ratio', 'zh-CN')).toBe('1.67 个百分点')
  expect(distanceWords(5, 'percent', 'en')).toBe('5 percentage points')
})

test('a gap that is not zero is never shown as zero', () => {
  expect(distanceWords(0.000_04, 'ratio', 'zh-CN')).toBe('0.004 个百分点')
  expect(distanceWords(-100, 'fen', 'zh-CN')).toBe('1 元')
})

test('9.996 % below 10 % is not shown as 10 %', () => {
  const decimals = decimalsThatTell(0.099_96, 0.1, 'ratio', 'zh-CN')
  expect(amountWords(0.099_96, 'ratio', 'zh-CN', decimals)).toBe('9.996%')
  expect(amountWords(0.1, 'ratio', 'zh-CN', decimals)).toBe('10%')
})

test('English counts one person, not one people', () => {
  expect(amountWords(1, 'people', 'en')).toBe('1 person')
  expect(amountWords(2, 'people', 'en')).toBe('2 people')
})

test('money below 100 yuan is said in 元, not as 0 万元', () => {
  expect(amountWords(1, 'fen', 'zh-CN')).toBe('0.01 元')
  expect(amountWords(10_000, 'fen', 'zh-CN')).toBe('0.01 万元')
  expect(amountWords(0, 'fen', 'zh-CN')).toBe('0 万元')
})
