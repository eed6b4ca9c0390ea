import { expect, test } from 'vitest'
import { assess } from '#rules/engine/evaluate.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { programmeById, versionOn } from '#rules/programmes/index.ts'
import { exampleFileSchema } from '#rules/worked-examples/example.ts'
import { runExample } from '#rules/worked-examples/run.ts'
import cases from '#tests/cases/cases.json' with { type: 'json' }
import { aChallenge, anIncubatee, aPlatform, sheetB1Parameters } from './edges-sheet-b1.ts'
import { DAY } from './subjects.ts'

const examples = exampleFileSchema.parse(cases)

type Params = Record<string, number | boolean | string | null>
type Change = { facts?: Record<string, unknown>; params?: Params | null; on?: string }

/** The verdict of an example of the sheet with some of its words changed. */
function verdict(id: string, { facts = {}, params, on }: Change = {}): string | null {
  const example = examples.find(each => each.id === id)
  if (example === undefined) throw new Error(`No example ${id}.`)
  const run = runExample({
    ...example,
    facts: { ...example.facts, ...facts },
    ...(params === undefined ? {} : { params }),
    ...(on === undefined ? {} : { as_of: on }),
  })
  expect(run.notUnderstood).toEqual([])
  return run.got
}

const law = (name: string, rows: readonly (readonly [string, Change, string])[]) => {
  test.for(rows)(`${name}: %s %j is %s`, ([id, change, expected]) => {
    expect(verdict(id, change)).toBe(expected)
  })
}

const incubatee = 'INCUBATEE-2018-01'
law('at most 24 months at entry; 48 months inside, 60 in three fields, never more', [
  [incubatee, { facts: { age_at_entry_months: 25 } }, 'not_eligible'],
  [incubatee, { facts: { months_incubated: 48 } }, 'eligible'],
  [incubatee, { facts: { months_incubated: 60 } }, 'open'],
  [incubatee, { facts: { months_incubated: 61 } }, 'not_eligible'],
  [incubatee, { facts: { months_incubated: 60, field: '生物医药' } }, 'eligible'],
  [incubatee, { facts: { months_incubated: 49, field: '现代农业' } }, 'eligible'],
  [incubatee, { facts: { months_incubated: 60, field: '集成电路' } }, 'eligible'],
  [incubatee, { facts: { months_incubated: null } }, 'open'],
  [incubatee, { facts: { main_site_in_incubator: false } }, 'not_eligible'],
  [incubatee, { facts: { is_tech_sme_like: null } }, 'not_eligible'],
  [incubatee, { on: '2026-11-22' }, 'open'],
  [incubatee, { on: '2026-11-22', facts: { does_new_tech_rd: false } }, 'not_eligible'],
])

const graduate = 'INC-GRADUATE-2018-02'
law('one of four conditions is enough to graduate', [
  [graduate, { facts: { venture_wan: 500.01 } }, 'eligible'],
  [graduate, { facts: { is_hte: true } }, 'eligible'],
  [graduate, { facts: { acquired_or_listed: true } }, 'eligible'],
  [graduate, { facts: { revenue_2y_wan: 1000 } }, 'not_eligible'],
  [graduate, { facts: { revenue_2y_wan: 1000.01 } }, 'eligible'],
  [graduate, { facts: { revenue_2y_wan: null, venture_wan: null, is_hte: null } }, 'not_eligible'],
  [graduate, { on: '2025-07-01', facts: { is_hte: true } }, 'open'],
])

const [nation, province, city] = ['MAKER-NAT-2017-01', 'MAKER-LN-2019-01', 'MAKER-AS-2020-03']
law('a national maker space needs the area or the stations; a body is as a rule', [
  [nation, { facts: { area_m2: 500, stations: 0 } }, 'eligible'],
  [nation, { facts: { months_operating: 17.9 } }, 'not_eligible'],
  [nation, { facts: { months_operating: null } }, 'not_eligible'],
  [nation, { facts: { operator_legal_person: false } }, 'open'],
  [nation, { facts: { new_companies_year: 9, financed_year: 5 } }, 'eligible'],
  [nation, { facts: { new_companies_year: 9, financed_year: 4 } }, 'not_eligible'],
  [nation, { facts: { reports_stats: false } }, 'not_eligible'],
])
law('a maker space of Liaoning needs both, and one of each for 15 residents', [
  [province, { facts: { area_m2: 500, stations: 19 } }, 'not_eligible'],
  [province, { facts: { residents: 16 } }, 'not_eligible'],
  [province, { facts: { residents: 16, pro_staff: 2, mentors: 2 } }, 'eligible'],
  [province, { facts: { legal_person: false } }, 'not_eligible'],
  [province, { facts: { registered_province: '吉林省' } }, 'not_eligible'],
  [province, { facts: { new_companies_year: null, financed_year: 2 } }, 'eligible'],
  [province, { facts: { years_operating: 0.99 } }, 'not_eligible'],
])
law('the figures of an Anshan maker space are the whole set of the bureau', [
  [city, { params: null }, 'open'],
  [city, { params: { 'maker.as.area_min': null } }, 'open'],
  [city, { params: null, facts: { registered_city: '大连市' } }, 'not_eligible'],
  [city, { params: { 'maker.as.area_min': 300 }, facts: { stations: 0 } }, 'eligible'],
  [city, { facts: { area_m2: 299.9 } }, 'not_eligible'],
  [city, { facts: { residents: null } }, 'not_eligible'],
])

const park = 'USP-NAT-2019-03'
law('a science park from August 2023 is open unless a hard row fails', [
  [park, { on: '2023-07-31' }, 'eligible'],
  [park, { on: '2023-08-01' }, 'open'],
  [park, { on: '2026-11-22', facts: { anchor_university: false } }, 'not_eligible'],
  [park, { facts: { years_operating: 1.99 } }, 'not_eligible'],
  [park, { facts: { investment_cases: 2 } }, 'not_eligible'],
])

law("an accelerator is judged by the city's figures alone, else by the measure of 2025", [
  ['ACCELERATOR-03', { facts: { nonrent_income_pct: 20 } }, 'eligible'],
  ['ACCELERATOR-03', { facts: { firms_over_3m: 4 } }, 'not_eligible'],
  ['ACCELERATOR-03', { facts: { registered_city: '沈阳市' } }, 'not_eligible'],
  ['ACCELERATOR-03', { params: { 'acc.area_min': null } }, 'open'],
  ['ACCELERATOR-03', { params: { 'acc.area_min': 30_001 } }, 'not_eligible'],
  ['ACCELERATOR-02', { facts: { nonrent_income_pct: 30 } }, 'open'],
  ['ACCELERATOR-01', { on: '2024-11-22' }, 'open'],
])

const small = 'ALLIANCE-LN-SME-03'
law('an alliance of a small firm is judged in 2023 and open in any other year', [
  [small, { on: '2023-06-01' }, 'eligible'],
  [small, { on: '2023-06-01', facts: { is_eaglet: false } }, 'not_eligible'],
  [small, { on: '2023-06-01', facts: { is_eaglet: false, is_tech_sme: true } }, 'eligible'],
  [small, { on: '2022-12-31' }, 'open'],
  [small, { on: '2024-01-01' }, 'open'],
  [small, { facts: { registered_province: '吉林省' } }, 'not_eligible'],
  [small, { facts: { members_university_or_institute: null } }, 'not_eligible'],
])

const demand = 'JBGS-DEMAND-04'
const home = { registered_province: '辽宁省' }
law('who posts a challenge is held to the guide of the year', [
  [demand, { facts: home }, 'eligible'],
  [demand, { facts: { ...home, is_alliance_leader: false } }, 'open'],
  [demand, { facts: { ...home, self_fund_wan: 499 } }, 'not_eligible'],
  [demand, { facts: { ...home, asked_subsidy_wan: 300.01 } }, 'not_eligible'],
  [demand, { facts: { ...home, period_months: 37 } }, 'not_eligible'],
  [demand, { facts: { ...home, dishonest_record: true } }, 'not_eligible'],
  [demand, { facts: { ...home, tech_specified: false } }, 'not_eligible'],
  [demand, { facts: { ...home, total_invest_wan: null } }, 'not_eligible'],
  [
    demand,
    { facts: { ...home, period_months: 99 }, params: { 'jbgs.gov_share_max': 0.3 } },
    'eligible',
  ],
  ['JBGS-DEMAND-03', { facts: { dishonest_record: true } }, 'not_eligible'],
])

const taker = 'JBGS-TAKER-04'
law('who takes a challenge may come from anywhere and may be related only where it is allowed', [
  [taker, { facts: { province: null } }, 'eligible'],
  [taker, { facts: { kind: '人才团队' } }, 'eligible'],
  [taker, { facts: { kind: '个人' } }, 'open'],
  [taker, { facts: { can_do_rd: false } }, 'not_eligible'],
  [taker, { facts: { agreement_with_demand: null } }, 'not_eligible'],
  [taker, { facts: { related_party_to_demand: true } }, 'not_eligible'],
  [
    taker,
    { facts: { related_party_to_demand: true }, params: { 'jbgs.taker.related_ok': true } },
    'eligible',
  ],
  [taker, { facts: { related_party_to_demand: true }, params: null }, 'open'],
])

law('a pilot base is open until its figures or its rule are set', [
  ['PILOT-LN-02', { params: null }, 'open'],
  ['PILOT-LN-02', { params: null, facts: { fixed_site: false } }, 'not_eligible'],
  ['PILOT-LN-02', { facts: { area_m2: 999 } }, 'not_eligible'],
  [
    'PILOT-LN-02',
    { params: { 'pilot.ln.area_min': 1000 }, facts: { equipment_wan: 1 } },
    'eligible',
  ],
  ['PILOT-CITY-03', { facts: { already_pilot_base: false } }, 'eligible'],
  ['PILOT-CITY-03', { params: null, facts: { already_pilot_base: false } }, 'open'],
  ['PILOT-CITY-03', { params: null }, 'open'],
  ['PILOT-CITY-03', { params: { 'pilot.city.rule': null } }, 'open'],
  [
    'PILOT-CITY-03',
    { facts: { already_pilot_base: false, safety_accident_3y: true } },
    'not_eligible',
  ],
  ['PILOT-CITY-03', { facts: { already_pilot_base: false, site_equipment: null } }, 'not_eligible'],
])

const centre = 'TIC-LN-03'
const figures = { 'tic.ln.rd_min_wan': 800, 'tic.ln.staff_min': 30 }
law(
  'an enterprise holds 2 provincial bases with the new one; head and repetition are soft since 2022',
  [
    [centre, { params: figures }, 'eligible'],
    [centre, { params: figures, facts: { rd_staff: 29 } }, 'not_eligible'],
    [centre, { params: figures, facts: { existing_provincial_bases: 1 } }, 'eligible'],
    [centre, { facts: { existing_provincial_bases: 2 } }, 'not_eligible'],
    [centre, { facts: { same_direction: true } }, 'not_eligible'],
    [centre, { params: figures, facts: { head_has_base: true } }, 'open'],
    [centre, { params: figures, facts: { direction_taken: true } }, 'open'],
    [centre, { on: '2021-12-31', facts: { head_has_base: true } }, 'not_eligible'],
    [centre, { on: '2021-12-31', facts: { head_has_base: true, head_high_level: true } }, 'open'],
    [centre, { on: '2021-12-31', facts: { direction_taken: true } }, 'not_eligible'],
    ['TIC-LN-04', { facts: { industry_mechanism: true } }, 'open'],
    ['KEYLAB-LN-01', { params: { 'keylab.ln.staff_min': 1 }, facts: { rd_staff: 1 } }, 'open'],
    [
      'KEYLAB-LN-01',
      { params: { 'keylab.ln.staff_min': 1 }, facts: { rd_staff: 1, kind: '高校' } },
      'eligible',
    ],
    ['KEYLAB-LN-02', { on: '2022-01-01' }, 'open'],
  ],
)

law('a research centre lies in one of nine fields', [
  ['ERC-LN-01', { facts: { already_eng_lab: false } }, 'open'],
  ['ERC-LN-01', { facts: { already_eng_lab: false, field: '数字创意产业' } }, 'open'],
  ['ERC-LN-01', { facts: { already_eng_lab: false, field: '纺织' } }, 'not_eligible'],
  [
    'ERC-LN-01',
    { facts: { already_eng_lab: false, rd_wan: 500 }, params: { 'erc.ln.rd_min_wan': 500 } },
    'eligible',
  ],
])

const eleven = ['封面', '申请报告', '评价材料', '营业执照', '科技活动经费表', '研发人员表'].concat([
  '仪器设备表',
  '真实性声明',
  '审计报告',
  'B107-1/B107-2',
  '完税证明',
])
const papers = { documents: eleven, rd_wan: 300 }
const cityCentre = { 'etc.as.rd_min_wan': 300 }
law('technology centres: the figures of the nation, of the province, the papers of the city', [
  ['ETC-NAT-01', { facts: { rd_wan: 1499.99 } }, 'not_eligible'],
  ['ETC-NAT-01', { facts: { equipment_wan: 1999 } }, 'not_eligible'],
  ['ETC-NAT-01', { facts: { years_provincial_etc: 1.99 } }, 'not_eligible'],
  ['ETC-NAT-01', { facts: { years_provincial_etc: null } }, 'not_eligible'],
  ['ETC-NAT-01', { facts: { violation_3y: true } }, 'not_eligible'],
  ['ETC-LN-02', { params: null }, 'open'],
  ['ETC-LN-02', { facts: { equipment_wan: 299 } }, 'not_eligible'],
  ['ETC-LN-02', { params: null, facts: { registered_province: '河北省' } }, 'not_eligible'],
  ['ETC-AS-01', { facts: papers, params: cityCentre }, 'eligible'],
  ['ETC-AS-01', { facts: papers }, 'open'],
  ['ETC-AS-01', { facts: { ...papers, documents: eleven.slice(1) }, params: cityCentre }, 'open'],
  ['ETC-AS-01', { facts: { ...papers, documents: null }, params: cityCentre }, 'open'],
  [
    'ETC-AS-01',
    { facts: { ...papers, district_forwarded_on: '2025-08-20' }, params: cityCentre },
    'eligible',
  ],
  ['ETC-AS-01', { facts: { ...papers, district_forwarded_on: '2025-08-21' } }, 'not_eligible'],
  ['ETC-AS-01', { facts: { ...papers, district_forwarded_on: null }, params: cityCentre }, 'open'],
  ['PLATFORM-AS-01', { facts: { field_emerging: false } }, 'open'],
  ['PLATFORM-AS-01', { params: null }, 'open'],
  ['PLATFORM-AS-01', { facts: { rd_wan: null } }, 'not_eligible'],
])

const outcome = (id: string, facts: Facts, day = DAY) => {
  const programme = programmeById(id)
  if (programme === null) throw new Error(`No programme ${id}.`)
  return assess(programme, facts, { day, overrides: sheetB1Parameters }).outcome
}

test('nothing told is never refused and never promised', () => {
  for (const id of ['incubatee-2025', 'challenge-demand', 'innovation-centre-2022', 'accelerator'])
    expect(outcome(id, {}), id).toBe('cannot_tell_yet')
})

test('with every line met and every figure set each may apply', () => {
  expect(outcome('incubatee-2018', anIncubatee(), '2025-06-30')).toBe('may_apply')
  expect(outcome('challenge-demand', aChallenge())).toBe('may_apply')
  expect(outcome('challenge-taker', aChallenge())).toBe('may_apply')
  for (const id of ['pilot-base-city', 'pilot-base-liaoning', 'innovation-centre-2022'])
    expect(outcome(id, aPlatform()), id).toBe('may_apply')
  for (const id of ['technology-centre-national', 'technology-centre-anshan', 'platform-anshan'])
    expect(outcome(id, aPlatform()), id).toBe('may_apply')
})

test('no rule of another city refuses in Anshan: without a rule the bureau decides', () => {
  const programme = programmeById('pilot-base-city')
  if (programme === null) throw new Error('No pilot base.')
  const recorded = aPlatform({ pilotBaseAlready: true })
  expect(assess(programme, recorded, { day: DAY }).outcome).toBe('bureau_decides')
})

test('one version of each regime governs its day', () => {
  expect(versionOn('incubatee', '2025-06-30')?.id).toBe('incubatee-2018')
  expect(versionOn('incubatee', '2025-07-01')?.id).toBe('incubatee-2025')
  expect(versionOn('science-park-national', '2023-07-31')?.id).toBe('science-park-national-2019')
  expect(versionOn('science-park-national', '2023-08-01')?.id).toBe('science-park-national-2023')
  expect(versionOn('key-laboratory', '2021-12-31')?.id).toBe('key-laboratory-2021')
  expect(versionOn('alliance-sme', '2022-12-31')).toBeNull()
})
