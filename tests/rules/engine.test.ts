import { expect, test } from 'vitest'
import { parameters } from '#rules/basis/parameters.ts'
import {
  all,
  any,
  compare,
  isTrue,
  judgement,
  not,
  notPassed,
  readings,
} from '#rules/engine/condition.ts'
import { shiftDay } from '#rules/engine/days.ts'
import { decide } from '#rules/engine/decide.ts'
import { assess, outsideVerdict } from '#rules/engine/evaluate.ts'
import {
  annualGrowth,
  constant,
  density,
  fact,
  meanGrowth,
  meanOfRatios,
  parameter,
  perEach,
  ratio,
  scaled,
  sum,
  total,
  yearly,
} from '#rules/engine/expression.ts'
import { requirementResult } from '#rules/engine/requirement-result.ts'
import { measure } from '#rules/engine/measure.ts'
import { carrierFacts } from '#rules/facts/carrier.ts'
import { company } from '#rules/facts/company.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { words } from '#rules/facts/fact.ts'
import { gazelle } from '#rules/programmes/gazelle.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { programmeById, versionOn } from '#rules/programmes/index.ts'
import { innovationScore } from '#rules/programmes/innovation-score.ts'
import { aGazelle, aHighTechCompany, anIncubator, DAY, yuan } from './subjects.ts'

const on = (facts: Facts) => ({ facts, day: DAY, overrides: {} })

test('people cannot be added to fen, nor compared with them', () => {
  const staff = yearly(company.staffAverage, -1)
  const sales = yearly(company.sales, -1)
  // @ts-expect-error people and fen have no sum
  sum(staff, sales)
  // @ts-expect-error people are not measured against fen
  compare(staff, '>=', sales)
  // @ts-expect-error a share of people in fen is no share
  ratio(staff, sales)
  // @ts-expect-error a parameter in people is no bound for fen
  compare(sales, '>=', parameter(parameters.coreMembersMin))
  // @ts-expect-error a yearly fact is not a single number
  fact(company.sales)
  expect(compare(staff, '>=', constant(1, 'people')).node).toBe('compare')
})

test('one tenth plus two tenths is at least three tenths, exactly', () => {
  const tenths = sum(constant(0.1, 'ratio'), constant(0.2, 'ratio'))
  expect(decide(compare(tenths, '<=', constant(0.3, 'ratio')), on({})).truth).toBe('yes')
  expect(decide(compare(tenths, '>', constant(0.3, 'ratio')), on({})).truth).toBe('no')
})

test('growth of exactly 20 % a year is at least 20 %, a fen less is not', () => {
  const grows = compare(annualGrowth(company.sales, -4, -1), '>=', constant(0.2, 'ratio'))
  const sales = (last: number) => on({ sales: { 2022: 1_000_000_000_000, 2025: last } })
  expect(decide(grows, sales(1_728_000_000_000)).truth).toBe('yes')
  expect(decide(grows, sales(1_727_999_999_999)).truth).toBe('no')
})

test('a share with a known divisor of zero cannot be computed and is not met', () => {
  const share = compare(
    ratio(total(company.rdSpend, [-1]), total(company.sales, [-1])),
    '>=',
    constant(0.05, 'ratio'),
  )
  const decision = decide(share, on({ rdSpend: { 2025: 5 }, sales: { 2025: 0 } }))
  expect(decision).toMatchObject({
    truth: 'no',
    figures: [{ value: null, absent: 'zero_denominator' }],
  })
})

test('a year without operation is absent, not zero', () => {
  const positive = compare(yearly(company.sales, -1), '>=', constant(0, 'fen'))
  expect(decide(positive, on({ sales: { 2025: 0 } })).truth).toBe('yes')
  expect(decide(positive, on({ sales: { 2025: null } })).truth).toBe('no')
  expect(decide(positive, on({})).truth).toBe('open')
})

test('the gap is signed in the unit of the comparison: 2 fen short, 3 people to spare', () => {
  const least = compare(yearly(company.sales, -1), '>=', constant(10, 'fen'))
  expect(decide(least, on({ sales: { 2025: 8 } })).figures).toMatchObject([
    { gap: -2, unit: 'fen' },
  ])
  const most = compare(yearly(company.staffAverage, -1), '<=', constant(10, 'people'))
  expect(decide(most, on({ staffAverage: { 2025: 7 } })).figures).toMatchObject([{ gap: 3 }])
})

test('one of any met settles it whatever is missing; one of all broken too', () => {
  const known = compare(yearly(company.sales, -1), '>=', constant(1, 'fen'))
  const missing = isTrue(company.listed)
  const ground = on({ sales: { 2025: 1 } })
  expect(decide(any(missing, known), ground)).toMatchObject({ truth: 'yes', gaps: [] })
  expect(decide(all(missing, not(known)), ground)).toMatchObject({ truth: 'no', gaps: [] })
  expect(decide(all(missing, known), ground).truth).toBe('open')
})

test('two readings that disagree leave it to the bureau', () => {
  const yes = compare(constant(1, 'items'), '>=', constant(1, 'items'))
  expect(decide(readings(yes, yes), on({})).truth).toBe('yes')
  expect(decide(readings(not(yes), not(yes)), on({})).truth).toBe('no')
  expect(decide(readings(yes, not(yes)), on({}))).toMatchObject({
    truth: 'open',
    gaps: [{ kind: 'judge' }],
  })
})

test('a judgement stated true is met; stated false it is still for the bureau', () => {
  const judged = judgement(words('判断', 'judged'), company.rdUnit)
  expect(decide(judged, on({ rdUnit: true })).truth).toBe('yes')
  expect(decide(judged, on({ rdUnit: false })).truth).toBe('open')
})

test('the anniversary passes, the day after does not; 29 February counts as 1 March', () => {
  const young = notPassed(company.registeredOn, constant(5, 'years'))
  const at = (day: string, registeredOn: string) =>
    decide(young, { facts: { registeredOn }, day, overrides: {} }).truth
  expect(at('2026-07-01', '2021-07-01')).toBe('yes')
  expect(at('2026-07-02', '2021-07-01')).toBe('no')
  expect(at('2025-03-01', '2020-02-29')).toBe('yes')
  expect(at('2025-03-02', '2020-02-29')).toBe('no')
})

test('a month after 31 January is the last day of February', () => {
  expect(shiftDay('2026-01-31', 1, 'months')).toBe('2026-02-28')
  expect(shiftDay('2026-03-31', -1, 'months')).toBe('2026-02-28')
})

test('51 incubatees at one for each 10 take 6 people; 30 on 10,000 m² are 3 per 1,000', () => {
  const incubatees = fact(carrierFacts.incubatees)
  expect(measure(perEach(incubatees, 10), on({ incubatees: 51 })).low.at).toBe(6)
  const dense = density(incubatees, fact(carrierFacts.area))
  expect(measure(dense, on({ incubatees: 30, area: 10_000 })).low.at).toBe(3)
})

test('the mean of yearly ratios leaves out years without operation or sales', () => {
  const mean = meanOfRatios(company.sciTechSpend, company.sales, [-3, -2, -1])
  const facts = {
    sciTechSpend: { 2023: null, 2024: 5, 2025: 3 },
    sales: { 2023: null, 2024: 0, 2025: 100 },
  }
  expect(measure(mean, on(facts)).low.at).toBe(0.03)
})

test.for<[string, (number | null)[], number | null]>([
  ['half of both yearly quotients, less one', [100, 110, 132], 0.15],
  ['a first year of zero leaves the last two', [0, 110, 132], 0.2],
  ['no operation in the first year leaves the last two', [null, 110, 132], 0.2],
  ['a second year of zero has none', [100, 0, 132], null],
  ['one year of operation has none', [null, null, 132], null],
])('growth of the high-tech guide: %s', ([, [first, second, third], expected]) => {
  const netAssets = { 2023: first ?? null, 2024: second ?? null, 2025: third ?? null }
  const value = measure(meanGrowth(company.netAssets, -1), on({ netAssets }))
  if (expected === null) expect(value.absence).toBe('yes')
  else expect(value.low.at).toBeCloseTo(expected, 12)
})

test('net assets below zero leave the growth points to the experts, 0 to 10', () => {
  const facts = aHighTechCompany({ netAssets: { 2023: -1, 2024: 5, 2025: 9 } })
  const open = Object.entries(facts).filter(([key]) => key !== 'scoreNetAssetGrowth')
  const value = measure(innovationScore, on(Object.fromEntries(open)))
  expect([value.low.at, value.high.at]).toEqual([69, 79])
})

const unscored = Object.fromEntries(
  Object.entries(aHighTechCompany()).filter(([key]) => !key.startsWith('score')),
)

test('before the experts score, the example company has 40 to 90 points', () => {
  const value = measure(innovationScore, on(unscored))
  expect([value.low.at, value.high.at]).toEqual([40, 90])
  const assessment = assess(hnte, unscored, { day: DAY })
  expect(assessment).toMatchObject({ outcome: 'bureau_decides', missing: [] })
})

test('with all class II rights used up it has 33 to 84', () => {
  const value = measure(innovationScore, on({ ...unscored, classOneOwned: 0, classTwoUsed: 6 }))
  expect([value.low.at, value.high.at]).toEqual([33, 84])
})

test('the points for property never exceed 30', () => {
  const best = {
    scoreTechnology: 8,
    scoreCoreSupport: 8,
    scoreIpQuantity: 8,
    scoreIpAcquisition: 6,
    scoreStandards: 2,
  }
  const value = measure(innovationScore, on(aHighTechCompany(best)))
  expect(value.low.at).toBe(30 + 25 + 15 + 5 + 3)
})

test('a company with every clause met may apply; the words never promise more', () => {
  const { outcome } = assess(hnte, aHighTechCompany(), { day: DAY })
  expect(outcome).toBe('may_apply')
  expect(outsideVerdict(outcome)).toBe('eligible')
})

test('a broken hard clause is not yet, whatever else is missing', () => {
  const { outcome, criteria } = assess(hnte, { majorIncidentInYear: true }, { day: DAY })
  expect(outcome).toBe('not_yet')
  expect(criteria).toHaveLength(10)
})

test('an excluded industry is a notice and never counts', () => {
  expect(assess(gazelle, aGazelle({ excludedIndustry: true }), { day: DAY }).outcome).toBe(
    'may_apply',
  )
})

test('one route met is enough, and the tree says which', () => {
  const assessment = assess(gazelle, aGazelle(), { day: DAY })
  const routes = JSON.stringify(requirementResult(gazelle.requirement, assessment))
  expect(routes).toContain('{"node":"criterion","id":"gaz.route.rev","settled":"yes"}')
  expect(routes).toContain('{"node":"criterion","id":"gaz.route.vc","settled":"no"}')
})

test('the incubator measure of 2018 governs until 2025-06-30 and that of 2025 from 2025-07-01', () => {
  expect(versionOn('incubator-national', '2025-06-30')?.id).toBe('incubator-national-2018')
  expect(versionOn('incubator-national', '2025-07-01')?.id).toBe('incubator-national-2025')
  const old = programmeById('incubator-national-2018')
  if (old === null) throw new Error('No measure of 2018.')
  const assessment = assess(old, anIncubator(), { day: '2025-07-01' })
  expect(assessment.outcome).toBe('not_yet')
  expect(assessment.criteria[0]).toMatchObject({ id: 'force', status: 'not_met' })
  const later = { day: '2025-07-01', overrides: { 'inc.miit2025.in_force_from': '2025-08-01' } }
  expect(assess(old, anIncubator({ operatingSince: '2020-01-01' }), later).outcome).toBe(
    'may_apply',
  )
})

test('a multiple is exact: three tenths of 100 yuan are 30 yuan', () => {
  const value = measure(scaled(constant(yuan(100), 'fen'), 0.3), on({}))
  expect(value.low.exact()).toEqual({ numerator: 30_000n, denominator: 10n })
})
