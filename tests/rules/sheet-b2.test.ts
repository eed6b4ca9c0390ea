import { expect, test } from 'vitest'
import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import { benefitAmounts } from '#rules/engine/benefits.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { measure } from '#rules/engine/measure.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { contractIncomeTax } from '#rules/programmes/contract-income-tax.ts'
import { tablePoints } from '#rules/programmes/foreign-talent-points.ts'
import { programmeById, versionOn } from '#rules/programmes/index.ts'
import { exampleFileSchema } from '#rules/worked-examples/example.ts'
import { runExample } from '#rules/worked-examples/run.ts'
import cases from '#tests/cases/cases.json' with { type: 'json' }
import { aContract, aForeigner, aRequest, sheetB2Parameters } from './edges-sheet-b2.ts'
import { DAY, yuan } from './subjects.ts'

const examples = exampleFileSchema.parse(cases)

function variant(
  id: string,
  facts: Record<string, unknown>,
  params?: Record<string, number | boolean | unknown[] | null>,
  asOf?: string,
) {
  const example = examples.find(each => each.id === id)
  if (example === undefined) throw new Error(`No example ${id}.`)
  const merged = { ...example.facts, ...facts }
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
  const run = runExample({
    ...example,
    facts: kept,
    params: params ?? example.params,
    as_of: asOf ?? example.as_of,
  })
  expect(run.notUnderstood).toEqual([])
  return run.got
}

function outcome(
  id: string,
  facts: Facts,
  overrides: ParameterOverrides = sheetB2Parameters,
  day = DAY,
) {
  const programme = programmeById(id)
  if (programme === null) throw new Error(`No programme ${id}.`)
  return assess(programme, facts, { day, overrides }).outcome
}

function pointsOf(changes: Facts): number {
  const { low, high } = measure(tablePoints, {
    facts: aForeigner(changes),
    day: DAY,
    overrides: {},
  })
  expect(low.at).toBe(high.at)
  return low.at
}

test.for([
  ['contract-registration-2000', '2026-01-22', aContract()],
  ['contract-registration-2026', '2026-01-23', aContract()],
  ['contract-vat-2016', '2025-12-31', aContract()],
  ['contract-vat-2026', '2026-01-01', aContract()],
  ['contract-income-tax', DAY, aContract()],
  ['results-transfer', DAY, aContract()],
  ['foreign-talent-a', DAY, aForeigner()],
  ['foreign-talent-b', DAY, aForeigner()],
  ['foreign-talent-count', DAY, aForeigner()],
  ['foreign-expert-2018', '2020-12-31', aForeigner()],
  ['demonstration-base', DAY, { baseWish: 'service' }],
  ['instrument-sharing', DAY, aRequest()],
  ['qianshan-park', DAY, aRequest()],
  ['science-loan', DAY, aRequest()],
  ['science-voucher', DAY, aRequest()],
  ['doctor-grant', DAY, aForeigner({ personAge: 40 })],
  ['guidance-fund', DAY, aRequest()],
] as const)('%s on %s: who meets all of it may apply', ([id, day, facts]) => {
  expect(outcome(id, facts, sheetB2Parameters, day)).toBe('may_apply')
})

test('contracts change their measure on 2026-01-23, their VAT relief on 2026-01-01', () => {
  expect(versionOn('contract-registration', '2026-01-22')?.id).toBe('contract-registration-2000')
  expect(versionOn('contract-registration', '2026-01-23')?.id).toBe('contract-registration-2026')
  expect(versionOn('contract-vat', '2025-12-31')?.id).toBe('contract-vat-2016')
  expect(versionOn('contract-vat', '2026-01-01')?.id).toBe('contract-vat-2026')
})

test('an import is registered by the buyer here, a domestic contract by the seller', () => {
  expect(variant('TCR-REGISTER-02', { import_contract: true })).toBe('eligible')
  expect(variant('TCR-REGISTER-01', { import_contract: true })).toBe('not_eligible')
  expect(variant('TCR-REGISTER-01', { import_contract: undefined })).toBe('eligible')
})

test('a spoken, an unborn, an expired, a registered and a foreign contract are refused', () => {
  for (const fault of [
    { written: false },
    { in_force: false },
    { within_term: false },
    { already_registered: true },
    { applicant_city: '沈阳市' },
    { applicant_role: 'agent' },
    { contract_type: '承揽' },
    { contract_type: '建设工程' },
  ])
    expect([fault, variant('TCR-REGISTER-01', fault)]).toEqual([fault, 'not_eligible'])
})

test('content, price or parties not stated ask for a correction: open', () => {
  expect(variant('TCR-REGISTER-01', { tech_content_stated: false })).toBe('open')
  expect(variant('TCR-REGISTER-01', { price_stated: null })).toBe('open')
  const unnamed = { partiesStated: false }
  expect(outcome('contract-registration-2026', aContract(unnamed))).toBe('bureau_decides')
})

test('a contract of 5 million yuan is registered all the same', () => {
  expect(variant('TCR-REGISTER-01', { amount_wan: 500 })).toBe('eligible')
  expect(variant('TCR-REGISTER-01', { amount_wan: 499.99 })).toBe('eligible')
})

test('the measure of 2000 knows neither imports nor the term of the draft', () => {
  const before = (facts: Record<string, unknown>) =>
    variant('TCR-REGISTER-01', facts, undefined, '2025-06-01')
  expect(before({})).toBe('eligible')
  expect(before({ written: false })).toBe('not_eligible')
  expect(before({ applicant_role: 'buyer', import_contract: true })).toBe('not_eligible')
})

test('VAT relief from 2026 is open until the bureau confirms it, refused where it ended', () => {
  expect(variant('TCR-VAT-01', {}, {})).toBe('open')
  expect(variant('TCR-VAT-01', {}, { 'vat.tech_exempt_in_force': null })).toBe('open')
  expect(variant('TCR-VAT-01', {}, { 'vat.tech_exempt_in_force': false })).toBe('not_eligible')
  expect(variant('TCR-VAT-01', {}, {}, '2025-12-31')).toBe('eligible')
})

test('consulting is exempt only when it belongs to a transfer and stands on its invoice', () => {
  const related = { related_to_transfer_or_dev: true }
  expect(variant('TCR-VAT-02', related)).toBe('eligible')
  expect(variant('TCR-VAT-02', { ...related, invoiced_together: false })).toBe('not_eligible')
  expect(variant('TCR-VAT-01', { invoiced_together: false })).toBe('eligible')
  expect(variant('TCR-VAT-01', { contract_type: '技术许可' })).toBe('eligible')
  expect(variant('TCR-VAT-01', { registered: false })).toBe('not_eligible')
  expect(variant('TCR-VAT-01', { provincial_certificate: false })).toBe('open')
})

test('of 8 million yuan 5 are exempt and 1.5 taxed; of 5 million nothing is taxed', () => {
  const money = (transferIncome: number) =>
    benefitAmounts(contractIncomeTax, aContract({ transferIncome }), { day: DAY }).map(
      each => each.money,
    )
  const known = (fen: number) => ({ state: 'known', fen })
  expect(money(yuan(8e6))).toEqual([known(yuan(5e6)), known(yuan(1.5e6))])
  expect(money(yuan(5e6))).toEqual([known(yuan(5e6)), known(0)])
  expect(money(yuan(3e6))).toEqual([known(yuan(3e6)), known(0)])
})

test('licences of 5 years pass, exclusive ones too; of 4 years not; other kinds never', () => {
  expect(variant('TCR-CIT-05', { licence_years: 4 })).toBe('not_eligible')
  expect(variant('TCR-CIT-05', { kind: '全球独占许可' })).toBe('eligible')
  expect(variant('TCR-CIT-05', { kind: '全球独占许可', licence_years: 4 })).toBe('not_eligible')
  expect(variant('TCR-CIT-05', { kind: '专利转让', licence_years: null })).toBe('eligible')
  expect(variant('TCR-CIT-05', { kind: '技术咨询' })).toBe('not_eligible')
  expect(variant('TCR-CIT-05', { resident: false })).toBe('not_eligible')
  expect(variant('TCR-CIT-05', { registered: false })).toBe('not_eligible')
})

test('a reward of 50 % is enough, 45 % only where a rule settles it', () => {
  expect(variant('RESULT-TRANSFORM-02', { reward_pct: 50 })).toBe('eligible')
  expect(variant('RESULT-TRANSFORM-02', { own_rule: true })).toBe('eligible')
})

test('half tax on a cash reward: 36 months, a registered contract, no enterprise', () => {
  expect(variant('RESULT-TRANSFORM-03', { months_to_reward: 37 })).toBe('not_eligible')
  expect(variant('RESULT-TRANSFORM-03', { contract_registered: false })).toBe('not_eligible')
  expect(variant('RESULT-TRANSFORM-03', { holder_kind: '企业' })).toBe('not_eligible')
  expect(variant('RESULT-TRANSFORM-03', { holder_kind: '科研院所' })).toBe('eligible')
})

test('the table of points gives 120 at most', () => {
  const best: Facts = {
    yearlyPay: yuan(45e4),
    workYears: 17,
    monthsInChina: 9,
    chinese: 'top',
    personAge: 45,
    localBonusGranted: true,
    localBonus: 10,
  }
  expect(pointsOf(best)).toBe(120)
  expect(pointsOf({ ...best, workYears: 40, yearlyPay: yuan(1e8) })).toBe(120)
})

test.for([
  ['pay', 'yearlyPay', [45, 20], [44.99, 17], [35, 17], [34.99, 14], [25, 14], [24.99, 11]],
  ['pay', 'yearlyPay', [15, 11], [14.99, 8], [7, 8], [6.99, 5], [5, 5], [4.99, 0]],
  ['work', 'workYears', [0, 0], [1.99, 0], [2, 5], [3, 6], [16, 19], [17, 20], [18, 20]],
  ['months', 'monthsInChina', [9, 15], [8.99, 10], [6, 10], [5.99, 5], [3, 5], [2.99, 0]],
  ['age', 'personAge', [17, 0], [18, 10], [25, 10], [26, 15], [45, 15], [46, 10], [55, 10]],
  ['age', 'personAge', [56, 5], [60, 5], [61, 0]],
] as const)('points of %s, edge by edge: %s', ([, key, ...rows]) => {
  const worth = (value: number) => (key === 'yearlyPay' ? yuan(value * 1e4) : value)
  const nothing = { yearlyPay: 0, workYears: 0, monthsInChina: 0, personAge: 61 }
  const base = pointsOf(nothing)
  for (const [value, points] of rows)
    expect([value, pointsOf({ ...nothing, [key]: worth(value) }) - base]).toEqual([value, points])
})

test.for([
  ['education', 'doctor', 20],
  ['education', 'master', 15],
  ['education', 'technician', 15],
  ['education', 'bachelor', 10],
  ['education', 'senior-worker', 10],
  ['chinese', 'top', 5],
  ['chinese', 'hsk4', 4],
  ['chinese', 'hsk3', 3],
  ['chinese', 'hsk2', 2],
  ['chinese', 'hsk1', 1],
  ['workRegion', 'northeast', 10],
  ['workRegion', 'west', 10],
  ['workRegion', 'poor-county', 10],
] as const)('%s %s gives %d points', ([key, value, points]) => {
  const none = { education: 'other', chinese: 'none', workRegion: 'other' }
  expect(pointsOf({ ...none, [key]: value }) - pointsOf(none)).toBe(points)
})

test('a class is counted as the bureau sets: A by default, B open, C not', () => {
  const count = (letter: string, params: Record<string, unknown[] | null>) =>
    variant('FTALENT-COUNT-02', { permit_class: letter }, params)
  expect(['A', 'B', 'C'].map(each => count(each, {}))).toEqual(['eligible', 'open', 'not_eligible'])
  const list = { 'ftalent.counted_classes': ['A', 'B'] }
  expect(['A', 'B', 'C'].map(each => count(each, list))).toEqual([
    'eligible',
    'eligible',
    'not_eligible',
  ])
  expect(count('B', { 'ftalent.counted_classes': ['A'] })).toBe('not_eligible')
  expect(count('B', { 'ftalent.counted_classes': null })).toBe('open')
})

test('class A: 85 points, or six times the average, or a route of its own', () => {
  expect(variant('FTALENT-A-03', { local_bonus: 1 })).toBe('eligible')
  expect(variant('FTALENT-A-03', { other_a_route: true })).toBe('eligible')
  expect(variant('FTALENT-A-03', { pay_to_local_avg: 6 })).toBe('eligible')
  expect(variant('FTALENT-A-03', { pay_to_local_avg: 5.99 })).toBe('not_eligible')
  expect(variant('FTALENT-A-01', { age: 17 })).toBe('not_eligible')
  expect(variant('FTALENT-A-01', { age: 70 })).toBe('eligible')
})

test('class B: two years with a degree, 60 points, four times the average; over 60 open', () => {
  expect(variant('FTALENT-B-02', { work_years: 2 })).toBe('eligible')
  expect(variant('FTALENT-B-02', { points: 60 })).toBe('eligible')
  expect(variant('FTALENT-B-02', { points: 59 })).toBe('not_eligible')
  expect(variant('FTALENT-B-02', { pay_to_local_avg: 4 })).toBe('eligible')
  expect(variant('FTALENT-B-02', { work_years: 2, age: 61 })).toBe('open')
  expect(variant('FTALENT-B-02', { work_years: 2, job_match: false })).toBe('not_eligible')
  expect(variant('FTALENT-B-03', { work_years: 1, extra5: false })).toBe('not_eligible')
})

test('the expert scheme is judged in 2018 to 2020 and open afterwards', () => {
  const on = (day: string, facts: Record<string, unknown> = { age: 65 }) =>
    variant('FEXPERT-LN-03', facts, undefined, day)
  expect(on('2018-01-01')).toBe('eligible')
  expect(on('2020-12-31')).toBe('eligible')
  expect(on('2021-01-01')).toBe('open')
  expect(on('2019-06-01', { age: 65, overseas_phd: false })).toBe('open')
  expect(on('2019-06-01', { age: 65, contract: false })).toBe('not_eligible')
  expect(on('2025-06-01', { contract: false })).toBe('not_eligible')
})

test('a company cannot be a regional base; who fits is for the development commission', () => {
  expect(variant('DUAL-INNO-02', { applicant_kind: '企业' })).toBe('not_eligible')
  expect(variant('DUAL-INNO-02', { applicant_kind: '企业', base_kind: '企业' })).toBe('open')
})

test('the park judges nothing until the bureau lists whom it takes', () => {
  expect(variant('QSW-PARK-01', {}, {})).toBe('open')
  expect(variant('QSW-PARK-01', { rd_ratio_pct: 2.9 })).toBe('not_eligible')
  expect(variant('QSW-PARK-01', { kind: '生产车间' })).toBe('not_eligible')
  expect(variant('QSW-PARK-01', { production_only: true })).toBe('not_eligible')
  expect(variant('QSW-PARK-01', { production_only: true }, {})).toBe('open')
  const seat = { seat: 'liaoning' }
  expect(outcome('qianshan-park', aRequest(seat))).toBe('not_yet')
})

test('an instrument below 300,000 yuan or of private money: the holder chooses', () => {
  expect(variant('INSTRUMENT-SHARE-01', { unit_price_wan: 29.99 })).toBe('open')
  expect(variant('INSTRUMENT-SHARE-01', { public_funds: false })).toBe('open')
})

test('vouchers and loans are for whom the bureau lists, and open while it lists nobody', () => {
  expect(variant('VOUCHER-LN-03', { is_tech_sme: true })).toBe('eligible')
  expect(variant('VOUCHER-LN-03', { is_tech_sme: true }, {})).toBe('open')
  expect(variant('VOUCHER-LN-03', { is_tech_sme: false }, {})).toBe('open')
  expect(variant('LOAN-AS-01', {}, {})).toBe('open')
  expect(variant('LOAN-AS-01', { amount_wan: 500 })).toBe('eligible')
  expect(variant('LOAN-AS-01', { amount_wan: 500.01 })).toBe('not_eligible')
  expect(variant('LOAN-AS-01', { kinds: ['瞪羚'] }, { 'loan.kinds': ['高企'] })).toBe(
    'not_eligible',
  )
  expect(variant('LOAN-AS-01', { amount_wan: 9999 }, { 'loan.kinds': ['科技型中小企业'] })).toBe(
    'eligible',
  )
  expect(variant('LOAN-AS-01', { registered_city: '沈阳市' })).toBe('not_eligible')
  expect(variant('LOAN-AS-01', { credit_ok: false })).toBe('not_eligible')
  expect(outcome('science-loan', aRequest({ creditSound: false }), {})).toBe('bureau_decides')
})

test('a doctorate of 3 years passes, of 3.01 not; the age limit keeps it open', () => {
  expect(variant('NSF-LN-PHD-01', { years_since_phd: 3 })).toBe('open')
  expect(variant('NSF-LN-PHD-01', { years_since_phd: 3.01 })).toBe('not_eligible')
  expect(variant('NSF-LN-PHD-01', { employer_province: '吉林省' })).toBe('not_eligible')
  expect(variant('NSF-LN-PHD-01', {}, { 'nsf.phd_age_max': 32 })).toBe('eligible')
  expect(variant('NSF-LN-PHD-01', {}, { 'nsf.phd_age_max': 31 })).toBe('not_eligible')
})

test('guidance funds: four directions, in Liaoning; no call held or entered leaves it open', () => {
  expect(variant('CGLF-LN-01', { direction: '设备更新' })).toBe('not_eligible')
  expect(variant('CGLF-LN-01', { registered_province: '吉林省' })).toBe('not_eligible')
  expect(variant('CGLF-LN-01', { call_open: null })).toBe('open')
  expect(variant('CGLF-LN-01', {}, {})).toBe('open')
  expect(variant('CGLF-LN-01', {}, { 'cglf.call_year': null })).toBe('open')
})
