import { expect, test } from 'vitest'
import { assess } from '#rules/engine/evaluate.ts'
import { sayBounds, sayClause, sayFigure, sayThreshold } from '#rules/engine/explain.ts'
import { programmeById, programmes } from '#rules/programmes/index.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { aHighTechCompany, aTeam, DAY } from './subjects.ts'

test('a range is said by the ends it has', () => {
  expect(sayBounds({ low: 40, high: 90 }, 'points').zh).toBe('40 分 至 90 分')
  expect(sayBounds({ low: 1, high: null }, 'items').en).toBe('at least 1 item')
  expect(sayBounds({ low: null, high: 2 }, 'items').en).toBe('at most 2 items')
  expect(sayBounds(null, 'items').zh).toBe('无法计算')
})

test('at least 5 % is 不低于 5%; an unset figure is to be confirmed by the bureau', () => {
  expect(sayThreshold('>=', { low: 0.05, high: 0.05 }, { unit: 'ratio' }).zh).toBe('不低于 5%')
  expect(sayThreshold('>=', { low: null, high: null }, { unit: 'people' }).zh).toBe(
    '标准待市局确认',
  )
})

test('the share of science staff is said with its threshold and its gap', () => {
  const { criteria } = assess(hnte, aHighTechCompany({ sciTechStaffAverage: { 2025: 4 } }), {
    day: DAY,
  })
  const figure = criteria.find(each => each.id === 'hnte.staff_ratio')?.figures[0]
  if (figure === undefined) throw new Error('No figure.')
  expect(sayFigure(figure)).toEqual({
    zh: '5%；要求不低于 10%，还差 5 个百分点',
    en: '5%; asked: at least 10%, 5 percentage points short',
  })
})

test('9.996 % of science staff is not said as the 10 % that are asked', () => {
  const staff = { staffAverage: { 2025: 25_000 }, sciTechStaffAverage: { 2025: 2499 } }
  const { criteria } = assess(hnte, aHighTechCompany(staff), { day: DAY })
  const figure = criteria.find(each => each.id === 'hnte.staff_ratio')?.figures[0]
  if (figure === undefined) throw new Error('No figure.')
  expect(sayFigure(figure).zh).toBe('9.996%；要求不低于 10%，还差 0.004 个百分点')
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
