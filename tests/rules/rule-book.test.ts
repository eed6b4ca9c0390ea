import { expect, test } from 'vitest'
import { documents } from '#rules/basis/documents.ts'
import { parameterList } from '#rules/basis/parameters.ts'
import { canonicalJson, fingerprint } from '#rules/engine/canonical.ts'
import { bandBreaches, breachesOf, checkProgrammes } from '#rules/engine/check.ts'
import { compare, isTrue, oneOf } from '#rules/engine/condition.ts'
import { allOf, criteriaOf, criterion } from '#rules/engine/criterion.ts'
import { annualGrowth, bandsDown, constant, scaled, sum } from '#rules/engine/expression.ts'
import { factsReadBy } from '#rules/engine/facts-read.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { company } from '#rules/facts/company.ts'
import { dictionary, register } from '#rules/facts/dictionary.ts'
import { words } from '#rules/facts/fact.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { programmes, versionOn } from '#rules/programmes/index.ts'
import { ruleBookVersion } from '#rules/rule-book.ts'
import { DAY } from './subjects.ts'

const clause = { document: 'hnte-measure', article: words('第一条', 'Article 1') } as const

function broken(changes: Partial<Programme>): readonly string[] {
  return breachesOf({ ...hnte, ...changes })
}

function with1(condition: Parameters<typeof criterion>[0]['condition']) {
  return allOf(
    criterion({ id: 'x', words: words('甲', 'x'), clause, confidence: 'seen', condition }),
  )
}

test('the rule book as it stands holds together', () => {
  expect(programmes.flatMap(breachesOf)).toEqual([])
})

test('every text of programmes, facts, parameters and documents is there in both languages', () => {
  const texts = JSON.stringify({ programmes, dictionary, parameterList, documents }).matchAll(
    /"zh":"([^"]*)","en":"([^"]*)"/g,
  )
  const empty = [...texts].filter(([, zh = '', en = '']) => zh.trim() === '' || en.trim() === '')
  expect(empty).toEqual([])
})

test('a criterion that stands twice is refused by its id', () => {
  expect(broken({ requirement: allOf(hnte.requirement, hnte.requirement) })).toContain(
    'criterion hnte.age stands twice',
  )
})

test('two programmes with one id are refused with their name', () => {
  expect(() => checkProgrammes([hnte, hnte])).toThrow('hnte: two programmes have this id')
})

test('empty words are refused, naming the criterion', () => {
  const requirement = allOf(
    criterion({
      id: 'x',
      words: words('甲', ' '),
      clause,
      confidence: 'seen',
      condition: isTrue(company.listed),
    }),
  )
  expect(broken({ requirement })).toEqual(['x: words lack words'])
})

test('a unit that does not fit its comparison is refused', () => {
  const left = constant(1, 'people')
  const right = constant(1, 'fen')
  const requirement = with1({ node: 'compare', left, operator: '>=', right })
  expect(broken({ requirement })).toEqual(['x: people is compared with fen'])
})

test('a parameter without a series is refused', () => {
  const right = { node: 'parameter', unit: 'fen', parameter: 'no.such' } as const
  const requirement = with1({ node: 'compare', left: constant(1, 'fen'), operator: '>=', right })
  expect(broken({ requirement })).toContain('x: parameter no.such has no series')
})

test('a parameter read in another unit than its own is refused', () => {
  const right = { node: 'parameter', unit: 'fen', parameter: 'cst.core_members_min' } as const
  const requirement = with1({ node: 'compare', left: constant(1, 'fen'), operator: '>=', right })
  expect(broken({ requirement })).toEqual(['x: parameter cst.core_members_min is in people'])
})

test('a document and a day of force that do not exist are refused', () => {
  const inForce = { from: { parameter: 'cst.core_members_min' }, until: null }
  expect(broken({ inForce })).toEqual(['parameter cst.core_members_min is in people'])
  // @ts-expect-error an unknown document does not compile either
  expect(broken({ basis: ['no-such-document'] })).toEqual(['document no-such-document is unknown'])
})

test('growth may stand only as the left side of a comparison', () => {
  const growth = annualGrowth(company.sales, -4, -1)
  const inside = compare(sum(growth, growth), '>=', constant(0.2, 'ratio'))
  expect(broken({ requirement: with1(inside) })).toEqual(['x: growth stands inside another number'])
  const right = compare(constant(0.2, 'ratio'), '<=', growth)
  expect(broken({ requirement: with1(right) })).toContain(
    'x: growth stands on the right of a comparison',
  )
})

test('a multiple that is not above zero is refused', () => {
  const none = compare(scaled(constant(1, 'fen'), 0), '>=', constant(0, 'fen'))
  expect(broken({ requirement: with1(none) })).toEqual(['x: a multiple is not above zero'])
})

test('bands with a gap, an overlap, a floor or a ceiling are refused', () => {
  const upTo = (value: number, inclusive: boolean) => ({ value, inclusive })
  const [top, low] = bandsDown([{ from: 5, gives: 1 }], 0)
  if (top === undefined || low === undefined) throw new Error('Two bands were asked.')
  expect(bandBreaches([top, low])).toEqual([])
  expect(bandBreaches([top, { ...low, to: upTo(5, true) }])).toHaveLength(1)
  expect(bandBreaches([top, { ...low, to: upTo(4, false) }])).toHaveLength(1)
  expect(bandBreaches([top])).toEqual(['the lowest band has a floor'])
  expect(bandBreaches([low])).toEqual(['the highest band has a ceiling'])
})

test('two facts of one key are refused at load', () => {
  expect(() => register([company.sales, company.sales])).toThrow('sales stands twice')
})

test('a choice that a rule wants is one that can be given', () => {
  const strange = programmes.flatMap(programme =>
    criteriaOf(programme.requirement).flatMap(({ condition }) => {
      if (condition.node !== 'oneOf') return []
      const fact = dictionary.find(each => each.key === condition.fact)
      const choices = fact?.kind === 'choice' ? fact.choices.map(each => each.value) : []
      return condition.values.filter(value => !choices.includes(value))
    }),
  )
  expect(strange).toEqual([])
  expect(oneOf(company.bodyKind, ['enterprise']).node).toBe('oneOf')
})

test('a programme lists the facts it reads in the order of the forms', () => {
  const keys = dictionary.map(fact => fact.key)
  const read = factsReadBy(hnte)
  expect(read).toEqual(keys.filter(key => read.includes(key)))
  expect(read).toHaveLength(26)
})

test('one version of a family governs a day at most, and one does today', () => {
  for (const family of new Set(programmes.map(each => each.family))) {
    expect(versionOn(family, DAY)?.family).toBe(family)
  }
})

test('no unset parameter has a value, and each suggestion is only one', () => {
  const unset = parameterList.filter(series => series.entries.length === 0)
  expect(unset.map(series => series.id)).toContain('cst.core_members_min')
  expect(unset.every(series => series.unit !== 'day')).toBe(true)
})

test('the version of the rule book is stable and changes with any rule', () => {
  expect(ruleBookVersion()).toMatch(/^[0-9a-f]{16}$/)
  const before = fingerprint(canonicalJson(programmes))
  const after = fingerprint(canonicalJson(programmes.map(each => ({ ...each, level: 'city' }))))
  expect(after).not.toBe(before)
  expect(fingerprint('')).toBe('cbf29ce484222325')
})

test('canonical JSON does not depend on the order of members', () => {
  expect(canonicalJson({ b: [1, null], a: { d: undefined, c: 'x' } })).toBe(
    '{"a":{"c":"x"},"b":[1,null]}',
  )
})

test('every programme is JSON: nothing of it is lost on the way', () => {
  expect(JSON.parse(JSON.stringify(programmes))).toEqual(programmes)
})
