import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deadBreaches } from '#rules/engine/check-dead.ts'
import { forceBreaches, parameterDayBreaches } from '#rules/engine/check-force.ts'
import { halfWidthBreaches } from '#rules/engine/check-words.ts'
import { checkProgrammes } from '#rules/engine/check.ts'
import { all, any, compare, type Condition, not } from '#rules/engine/condition.ts'
import { allOf, criterion } from '#rules/engine/criterion.ts'
import { constant, fact, ratio, yearly } from '#rules/engine/expression.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { parameterList } from '#rules/basis/parameters.ts'
import { company } from '#rules/facts/company.ts'
import { words } from '#rules/facts/fact.ts'
import { fileOf } from '#rules/programmes/files.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { programmes } from '#rules/programmes/index.ts'

const clause = { document: 'hnte-measure', article: words('第一条', 'Article 1') } as const

function asking(condition: Condition, changes: Partial<Programme> = {}): Programme {
  const requirement = allOf(
    criterion({ id: 'x', words: words('甲', 'x'), clause, confidence: 'seen', condition }),
  )
  return { ...hnte, requirement, ...changes }
}

const rights = fact(company.classOneOwned)
const items = (value: number) => constant(value, 'items')

test('what no number of items can miss or reach is dead: at least 0, under 0', () => {
  const floor = asking(compare(rights, '>=', items(0)))
  expect(deadBreaches(floor)).toEqual(['x: it can never fail (fact >= 0)'])
  const none = asking(compare(rights, '<', items(0)))
  expect(deadBreaches(none)).toEqual(['x: it can never be met (fact < 0)'])
  expect(deadBreaches(asking(compare(rights, '>=', items(1))))).toEqual([])
})

test('a dead part inside a live criterion is found, by the ends of its number', () => {
  const share = ratio(yearly(company.rdSpend, -1), yearly(company.sales, -1))
  const below = compare(share, '<', constant(0, 'ratio'))
  const live = compare(rights, '>=', items(1))
  expect(deadBreaches(asking(any(live, below)))).toEqual(['x: it can never be met (ratio < 0)'])
  expect(deadBreaches(asking(not(any(live, live))))).toEqual([])
})

test('bounds that leave nothing between them, or nothing outside, are dead', () => {
  const least = (value: number) => compare(rights, '>=', items(value))
  const under = (value: number) => compare(rights, '<', items(value))
  expect(deadBreaches(asking(all(least(5), under(5))))).toEqual([
    'x: it can never be met (at least 5, at most 5)',
  ])
  expect(deadBreaches(asking(any(least(5), under(5))))).toEqual([
    'x: it can never fail (from 5, or to 5)',
  ])
  expect(deadBreaches(asking(all(least(5), under(6))))).toEqual([])
  expect(deadBreaches(asking(any(least(6), under(5))))).toEqual([])
})

test('two versions of a family with a day in common, or a gap between them, are named', () => {
  const version = (id: string, from: string | null, until: string | null): Programme => ({
    ...hnte,
    id,
    inForce: { from, until },
  })
  const old = version('old', null, '2025-07-01')
  expect(forceBreaches([old, version('new', '2025-07-01', null)])).toEqual([])
  expect(forceBreaches([old, version('new', '2025-06-30', null)])).toEqual([
    'new: governs from 2025-06-30, when old still does',
  ])
  expect(forceBreaches([version('new', '2025-07-02', null), old])).toEqual([
    'new: nothing of its family governs from 2025-07-01 to 2025-07-02',
  ])
  expect(forceBreaches([version('mad', '2025-07-01', '2025-07-01')])).toEqual([
    'mad: its days of force end before they begin',
  ])
})

test('a parameter whose first value comes after the first day of force is named', () => {
  const late = parameterList.find(each => each.entries[0]?.from != null && each.unit !== 'day')
  const early = parameterList.find(each => each.entries[0]?.from === null && each.unit !== 'day')
  for (const [series, isLate] of [
    [late, true],
    [early, false],
  ] as const) {
    if (series === undefined || series.unit === 'day') continue
    const threshold = { node: 'parameter', unit: series.unit, parameter: series.id } as const
    const left = constant(1, series.unit)
    const condition: Condition = { node: 'compare', left, operator: '>=', right: threshold }
    const inForce = { from: '1990-01-01', until: null }
    expect(parameterDayBreaches(asking(condition, { inForce })).length > 0).toBe(isLate)
  }
  expect([late, early]).not.toContain(undefined)
})

test('half-width punctuation beside Chinese is named; numbers and Latin keep theirs', () => {
  const set = (zh: string) => halfWidthBreaches({ id: 'x', words: words(zh, 'x') })
  expect(set('甲,乙')).toEqual(['half-width punctuation in 甲,乙'])
  expect(set('不低于5%,4%')).toHaveLength(1)
  expect(set('甲(乙)')).toHaveLength(1)
  expect(set('甲（乙），1,000元，R&D (x)')).toEqual([])
})

test('a mistake is told with the file of its author', () => {
  const bad = asking(compare(rights, '<', items(0)), { id: 'transplant-city-attack' })
  expect(() => checkProgrammes([bad], fileOf)).toThrow(
    'rules/programmes/transplant-city.ts: transplant-city-attack: x: it can never be met',
  )
})

test('the file that is told is the one in which the programme stands', () => {
  const lost = programmes.filter(each => {
    const text = readFileSync(fileOf(each.id), 'utf8')
    return !text.includes(`'${each.id}'`) && !text.includes(`family: '${each.family}'`)
  })
  expect(lost.map(each => each.id)).toEqual([])
})

test('the rule book as it stands has nothing dead, ungoverned or set half-width', () => {
  expect(programmes.flatMap(deadBreaches)).toEqual([])
  expect(programmes.flatMap(parameterDayBreaches)).toEqual([])
  expect(forceBreaches(programmes)).toEqual([])
  expect(halfWidthBreaches(programmes)).toEqual([])
})
