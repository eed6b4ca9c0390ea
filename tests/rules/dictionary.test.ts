import { expect, test } from 'vitest'
import { company } from '#rules/facts/company.ts'
import { dictionary, factsOfSection, factsOfSubject, register } from '#rules/facts/dictionary.ts'
import { effortOf } from '#rules/facts/effort.ts'

test('a dictionary of different keys is taken as it is, one with a key twice is refused', () => {
  expect(register([company.sales, company.listed])).toEqual([company.sales, company.listed])
  expect(() => register([company.sales, company.listed, company.sales])).toThrow('sales')
})

test('the facts of a section or a subject are all that name it, in the order of the dictionary', () => {
  const { section, subject } = company.listed
  for (const [given, named] of [
    [factsOfSection(section), (fact: (typeof dictionary)[number]) => fact.section === section],
    [factsOfSubject(subject), (fact: (typeof dictionary)[number]) => fact.subject === subject],
  ] as const) {
    expect(given.map(fact => fact.key)).toContain('listed')
    expect(given).toEqual(dictionary.filter(fact => named(fact)))
    expect(given.length).toBeLessThan(dictionary.length)
  }
})

test.for([
  ['flag', 5],
  ['choice', 10],
  ['day', 10],
  ['number', 20],
  ['text', 20],
] as const)('a %s takes %i seconds to answer', ([kind, seconds]) => {
  const facts = dictionary.filter(fact => fact.kind === kind && fact.effort === undefined)
  expect(facts.length).toBeGreaterThan(0)
  expect(facts.map(fact => effortOf(fact, 4))).toEqual(facts.map(() => seconds))
})

test('a table takes 30 seconds a year and at least one year, a fact with its own time that time', () => {
  expect(effortOf(company.sales, 3)).toBe(90)
  expect(effortOf(company.sales, 0)).toBe(30)
  expect(effortOf({ ...company.sales, effort: 300 }, 3)).toBe(300)
})
