import { expect, test } from 'vitest'
import { exampleFileSchema } from '#rules/worked-examples/example.ts'
import { exampleFamilies } from '#rules/worked-examples/register.ts'
import { runExample } from '#rules/worked-examples/run.ts'
import cases from '#tests/cases/cases.json' with { type: 'json' }
import { disputed } from '#tests/cases/disputed.ts'

const examples = exampleFileSchema.parse(cases)
const ours = examples.filter(
  each => exampleFamilies.has(each.programme) || each.programme === 'USCC',
)

test('the file holds 112 examples, and those of programmes here are run', () => {
  expect(examples).toHaveLength(112)
  expect(ours.length).toBeGreaterThan(36)
})

test.for(ours)('$id: $expected', example => {
  const run = runExample(example)
  expect(run.notUnderstood).toEqual([])
  if (Object.hasOwn(disputed, example.id)) expect(run.result).toBe('fail')
  else expect(run.got).toBe(example.expected)
})

function variant(
  id: string,
  facts: Record<string, unknown>,
  params?: Record<string, number | null>,
) {
  const example = examples.find(each => each.id === id)
  if (example === undefined) throw new Error(`No example ${id}.`)
  const merged = { ...example.facts, ...facts }
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
  return runExample({ ...example, facts: kept, params: params ?? example.params })
}

test('a fact not named was not asked: without the share of R&D at home the company stays eligible', () => {
  expect(variant('HNTE-10', { rd_domestic_last3: undefined }).got).toBe('eligible')
})

test('expert scores left out are not yet given: open', () => {
  expect(variant('HNTE-10', { expert_scores: undefined }).got).toBe('open')
  expect(variant('HNTE-10', { expert_scores: null }).got).toBe('open')
})

const scored = {
  tech_advance: 7,
  core_support: 7,
  ip_quantity: 7,
  ip_acquisition: 5,
  standards_bonus: 0,
  conversion: 25,
  org_management: 15,
  net_asset: 5,
  sales: 3,
}

test('one expert score missing leaves 69 to 75 points: open', () => {
  const run = variant('HNTE-10', { expert_scores: { ...scored, ip_acquisition: null } })
  expect(run.got).toBe('open')
})

test('a missing score of 25 to 30 points leaves 74 to 79: eligible whatever it becomes', () => {
  const run = variant('HNTE-10', { expert_scores: { ...scored, conversion: null } })
  expect(run.got).toBe('eligible')
})

test('no conversions at all leave the experts too few points: not eligible', () => {
  const run = variant('HNTE-17', { conversions_last3: null, net_assets_last3: [9, 9, 9] })
  expect(run.got).toBe('not_eligible')
})

test('sales of zero in all years cannot meet a share of sales', () => {
  expect(variant('HNTE-10', { sales_last3: [0, 0, 0] }).got).toBe('not_eligible')
})

test('2.999 years of operation are not 3, 3.0 are', () => {
  expect(variant('INC-NAT-2018-03', { years_operating: 2.999 }).got).toBe('not_eligible')
  expect(variant('INC-NAT-2018-03', { years_operating: 3 }).got).toBe('eligible')
})

test('a gazelle of exactly 20 years passes, of 20.01 not', () => {
  expect(variant('GAZ-01', { age_years: 20 }).got).toBe('eligible')
  expect(variant('GAZ-01', { age_years: 20.01 }).got).toBe('not_eligible')
})

test('36 months since signing pass, 37 not; without the parameter they are not asked', () => {
  expect(variant('CST-CITY-ATTACK-01', { months_since_signing: 36 }).got).toBe('eligible')
  expect(variant('CST-CITY-ATTACK-01', { months_since_signing: 37 }).got).toBe('not_eligible')
  const asked = variant(
    'CST-CITY-ATTACK-01',
    { months_since_signing: 37 },
    { 'cst.core_members_min': 3 },
  )
  expect(asked.got).toBe('eligible')
})

test('no parameter set leaves it open, unless a hard row fails', () => {
  expect(variant('CST-CITY-ATTACK-01', {}, {}).got).toBe('open')
  expect(variant('CST-CITY-ATTACK-01', {}, { 'cst.core_members_min': null }).got).toBe('open')
  expect(variant('CST-CITY-ATTACK-03', {}, {}).got).toBe('not_eligible')
  expect(variant('ALLIANCE-LN-01', {}, {}).got).toBe('open')
})

test('a leader over the age limit is a soft condition: open', () => {
  expect(variant('CST-CITY-ATTACK-01', { leader_age: 61 }).got).toBe('open')
})

test('a judgement not stated stays open', () => {
  expect(variant('CST-CITY-ATTACK-01', { solution_or_product: undefined }).got).toBe('open')
  expect(variant('CST-CITY-ATTACK-01', { solution_or_product: false }).got).toBe('open')
})

test('a team from Dalian counts for the city and not for the province', () => {
  const dalian = { team_origin_city: '大连市', team_origin_province: '辽宁省' }
  expect(variant('CST-CITY-ATTACK-01', dalian).got).toBe('eligible')
  const host = { host_registered_city: '鞍山市' }
  expect(variant('CST-PROV-03', host).got).toBe('eligible')
  expect(variant('CST-PROV-03', { ...host, ...dalian }).got).toBe('not_eligible')
})

test('neither route of rights reached: not eligible; a route not named is not claimed', () => {
  expect(variant('INC-LN-2022-01', { patent_applied_pct: 29 }).got).toBe('not_eligible')
  expect(variant('INC-LN-2022-01', { patent_applied_pct: 29, valid_ip_pct: 20 }).got).toBe(
    'eligible',
  )
})

test('an unknown word is named and the example is not run', () => {
  const run = variant('GAZ-01', { moon_phase: 1 })
  expect(run).toMatchObject({ result: 'unsupported', notUnderstood: ['fact moon_phase'] })
  const set = variant('CST-CITY-ATTACK-01', {}, { 'cst.luck': 7 })
  expect(set.notUnderstood).toEqual(['parameter cst.luck'])
})
