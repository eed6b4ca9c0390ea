import { expect, test } from 'vitest'
import { dictionary } from '#rules/facts/dictionary.ts'
import { factsJsonSchema, readFacts, writeFacts } from '#rules/facts/wire.ts'
import { aGazelle, aHighTechCompany, anIncubator, DAY } from './subjects.ts'

test('12.34 yuan are 1234 fen inside, and 12.34 yuan again outside', () => {
  const reading = readFacts({ sales: { 2025: 12.34 } }, DAY)
  expect(reading).toEqual({ ok: true, facts: { sales: { 2025: 1234 } } })
  expect(writeFacts({ sales: { 2025: 1234, 2024: null } })).toEqual({
    sales: { 2025: 12.34, 2024: null },
  })
})

test('a fund of 0.01 yuan, known without a year, is 1 fen', () => {
  expect(readFacts({ fund: 0.01 }, DAY)).toEqual({ ok: true, facts: { fund: 1 } })
  expect(writeFacts({ fund: 1 })).toEqual({ fund: 0.01 })
})

test('net assets of 90 trillion yuan below zero are the last taken', () => {
  expect(readFacts({ netAssets: { 2025: -9e13 } }, DAY)).toMatchObject({ ok: true })
})

test('a field that is undefined is left out, never known', () => {
  expect(readFacts({ listed: undefined }, DAY)).toStrictEqual({ ok: true, facts: {} })
  expect(writeFacts({})).toStrictEqual({})
})

test.for([aHighTechCompany(), aGazelle(), anIncubator()])(
  'what is written is read again (%#)',
  facts => {
    expect(readFacts(writeFacts(facts), DAY)).toEqual({ ok: true, facts })
  },
)

test.for<[unknown, string, string]>([
  [{ luck: 1 }, 'luck', 'unknown_field'],
  [{ sales: { 25: 1 } }, 'sales.25', 'unknown_field'],
  [{ sales: { 2025: 1.234 } }, 'sales.2025', 'out_of_range'],
  [{ sales: { 2025: -1 } }, 'sales.2025', 'out_of_range'],
  [{ sales: 5 }, 'sales', 'wrong_type'],
  [{ netAssets: { 2025: -90_000_000_000_001 } }, 'netAssets.2025', 'out_of_range'],
  [{ teamSharePercent: 101 }, 'teamSharePercent', 'out_of_range'],
  [{ listed: 'yes' }, 'listed', 'wrong_type'],
  [{ listed: null }, 'listed', 'wrong_type'],
  [{ seat: '110000' }, 'seat', 'not_a_choice'],
  [{ registeredOn: '2026-02-30' }, 'registeredOn', 'not_a_day'],
  [[], '', 'wrong_type'],
])('%j is refused at %s: %s', ([input, path, code]) => {
  const reading = readFacts(input, DAY)
  expect(reading).toMatchObject({ ok: false, issues: [{ path, code }] })
})

test('the JSON Schema names every fact and allows no other', () => {
  const schema = factsJsonSchema()
  expect(Object.keys(schema.properties ?? {})).toEqual(dictionary.map(fact => fact.key))
  expect(schema.additionalProperties).toBe(false)
})
