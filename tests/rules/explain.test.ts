import { expect, test } from 'vitest'
import { assess } from '#rules/engine/evaluate.ts'
import { sayBounds, sayClause, sayFigure, sayNumber, sayThreshold } from '#rules/engine/explain.ts'
import { programmeById, programmes } from '#rules/programmes/index.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { aHighTechCompany, aTeam, DAY, yuan } from './subjects.ts'

test.for<[number, Parameters<typeof sayNumber>[1], string, string]>([
  [yuan(12_345_678.9), 'fen', '1,234.57万元', '1,234.57 ten thousand yuan'],
  [yuan(0.01), 'fen', '0.01元', '0.01 yuan'],
  [0, 'fen', '0.00万元', '0.00 ten thousand yuan'],
  [0.05, 'ratio', '5%', '5%'],
  [0.0351851, 'ratio', '3.52%', '3.52%'],
  [100, 'percent', '100%', '100%'],
  [1200, 'people', '1,200人', '1,200 people'],
  [10_000, 'squareMetres', '10,000平方米', '10,000 m²'],
  [70, 'points', '70分', '70 points'],
])('%d %s is said %s', ([value, unit, zh, en]) => {
  expect(sayNumber(value, unit)).toEqual({ zh, en })
})

test('a range is said by the ends it has', () => {
  expect(sayBounds({ low: 40, high: 90 }, 'points').zh).toBe('40分至90分')
  expect(sayBounds({ low: 1, high: null }, 'items').en).toBe('at least 1')
  expect(sayBounds({ low: null, high: 2 }, 'items').en).toBe('at most 2')
  expect(sayBounds(null, 'items').zh).toBe('无法计算')
})

test('at least 5 % is 不低于5%; an unset figure is to be confirmed by the bureau', () => {
  expect(sayThreshold('>=', { low: 0.05, high: 0.05 }, 'ratio').zh).toBe('不低于5%')
  expect(sayThreshold('>=', { low: null, high: null }, 'people').zh).toBe('数值待科技局确认')
})

test('the share of science staff is said with its threshold and its gap', () => {
  const { criteria } = assess(hnte, aHighTechCompany({ sciTechStaffAverage: { 2025: 4 } }), {
    day: DAY,
  })
  const figure = criteria.find(each => each.id === 'hnte.staff_ratio')?.figures[0]
  if (figure === undefined) throw new Error('No figure.')
  expect(sayFigure(figure)).toEqual({
    zh: '5%；要求不低于10%，差5%',
    en: '5%; asked: at least 10%, 5% short',
  })
})

test('every figure of every programme can be said in both languages', () => {
  for (const programme of programmes) {
    for (const facts of [{}, aHighTechCompany(), aTeam('startup')]) {
      for (const figure of assess(programme, facts, { day: DAY }).criteria.flatMap(
        each => each.figures,
      )) {
        const { zh, en } = sayFigure(figure)
        expect(zh.length * en.length).toBeGreaterThan(0)
        expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|Infinity/)
      }
    }
  }
})

test('a clause is said with its document, its number and its article', () => {
  const measure = sayClause({
    document: 'hnte-measure',
    article: { zh: '第二条', en: 'Article 2' },
  })
  expect(measure.zh).toBe('《高新技术企业认定管理办法》（国科发火〔2016〕32号）第二条')
})

test('the end of force is said with its day', () => {
  const old = programmeById('incubator-national-2018')
  if (old === null) throw new Error('No measure of 2018.')
  const [force] = assess(old, {}, { day: DAY }).criteria
  const figure = force?.figures[0]
  if (figure === undefined) throw new Error('No figure.')
  expect(sayFigure(figure).zh).toBe('2025-07-01起不再适用')
})
