import { expect, test } from 'vitest'
import { benefitAmounts, type BenefitMoney, factsOfBenefits } from '#rules/engine/benefits.ts'
import { breachesOf } from '#rules/engine/check.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { sayBenefitAmount } from '#rules/engine/explain-benefit.ts'
import type { Numeric } from '#rules/engine/expression.ts'
import { measure } from '#rules/engine/measure.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { anshanHnteRegister } from '#rules/programmes/anshan-hnte-register.ts'
import { anshanReward } from '#rules/programmes/anshan-reward.ts'
import { eaglet } from '#rules/programmes/eaglet.ts'
import { hnteIncomeTax } from '#rules/programmes/hnte-income-tax.ts'
import { rdSuperDeduction } from '#rules/programmes/rd-super-deduction.ts'
import { techSme } from '#rules/programmes/tech-sme.ts'
import {
  rightsPoints,
  spendPoints,
  staffPoints,
  techSmeScore,
} from '#rules/programmes/tech-sme-score.ts'
import { unicorn } from '#rules/programmes/unicorn.ts'
import { aCertified, aDeducter, anEaglet, aTechSme, aUnicorn } from './edges-sheet-a.ts'
import { aHighTechCompany, DAY, yuan } from './subjects.ts'

function points(number: Numeric<'points'>, facts: Facts): number {
  const { low, high } = measure(number, { facts, day: DAY, overrides: {} })
  expect(high.at).toBe(low.at)
  return low.at
}

function outcome(programme: Programme, facts: Facts, day = DAY) {
  return assess(programme, facts, { day }).outcome
}

function money(programme: Programme, facts: Facts, day = DAY): readonly (BenefitMoney | null)[] {
  return benefitAmounts(programme, facts, { day }).map(each => each.money)
}

function known(programme: Programme, facts: Facts, day = DAY) {
  return money(programme, facts, day).map(each => (each?.state === 'known' ? each.fen : null))
}

const staff = (sciTech: number): Facts => ({
  sciTechStaffAverage: { 2025: sciTech },
  staffAverage: { 2025: 1000 },
})

test.for([
  [300, 20],
  [299, 16],
  [250, 16],
  [249, 12],
  [200, 12],
  [199, 8],
  [150, 8],
  [149, 4],
  [100, 4],
  [99, 0],
] as const)('%i sci-tech staff of 1000 give %i points', ([sciTech, gives]) => {
  expect(points(staffPoints, staff(sciTech))).toBe(gives)
})

const spend = (rd: number, sales: number, costs: number): Facts => ({
  rdSpendTaxScope: { 2025: yuan(rd) },
  sales: { 2025: yuan(sales) },
  totalCosts: { 2025: yuan(costs) },
})

test.for([
  [60_000, 50],
  [59_999.99, 40],
  [50_000, 40],
  [49_999.99, 30],
  [40_000, 30],
  [39_999.99, 20],
  [30_000, 20],
  [29_999.99, 10],
  [20_000, 10],
  [19_999.99, 0],
] as const)('R&D of %d on sales of a million gives %i points', ([rd, gives]) => {
  expect(points(spendPoints, spend(rd, 1e6, 1e7))).toBe(gives)
})

test.for([
  [300_000, 50],
  [299_999.99, 40],
  [250_000, 40],
  [249_999.99, 30],
  [200_000, 30],
  [199_999.99, 20],
  [150_000, 20],
  [149_999.99, 10],
  [100_000, 10],
  [99_999.99, 0],
] as const)('R&D of %d on costs of a million gives %i points', ([rd, gives]) => {
  expect(points(spendPoints, spend(rd, 1e8, 1e6))).toBe(gives)
})

test('the better of the two R&D measures counts, and without sales the one over costs is left', () => {
  expect(points(spendPoints, spend(60_000, 1e6, 6e5))).toBe(50)
  expect(points(spendPoints, spend(30_000, 1e6, 1e5))).toBe(50)
  expect(points(spendPoints, spend(30_000, 0, 1e5))).toBe(50)
  expect(points(spendPoints, spend(0, 0, 1e5))).toBe(0)
})

test.for([
  [1, 0, 30],
  [1, 9, 30],
  [0, 4, 24],
  [0, 3, 18],
  [0, 2, 12],
  [0, 1, 6],
  [0, 0, 0],
] as const)('%i rights of class I and %i of class II give %i points', ([one, two, gives]) => {
  expect(points(rightsPoints, { classOneOwned: one, classTwoOwned: two })).toBe(gives)
})

test('class II rights used for a high-tech application still count for a technology SME', () => {
  const facts = { classOneOwned: 0, classTwoOwned: 4, classTwoUsed: 4 }
  expect(points(rightsPoints, facts)).toBe(24)
})

test('a full table is 100 points', () => {
  const facts = { ...staff(300), ...spend(60_000, 1e6, 1e6), classOneOwned: 1, classTwoOwned: 0 }
  expect(points(techSmeScore, facts)).toBe(100)
})

test('60 points are enough, 54 are not, unless a direct route is met', () => {
  expect(outcome(techSme, aTechSme())).toBe('may_apply')
  const below = aTechSme({ classTwoOwned: 1 })
  expect(outcome(techSme, below)).toBe('not_yet')
  const routes = [
    'hnteCertificateValid',
    'nationalScienceAward',
    'provincialRdInstitution',
    'ledStandard',
  ] as const
  for (const route of routes)
    expect(outcome(techSme, { ...below, [route]: true })).toBe('may_apply')
})

test('no points for staff refuse a score of 80, and a certificate stands in for it', () => {
  const facts = aTechSme({ ...staff(99), classOneOwned: 1, rdSpendTaxScope: { 2025: yuan(1.8e6) } })
  expect(points(techSmeScore, { ...facts, staffAverage: { 2025: 1000 } })).toBe(80)
  const small = { ...facts, sciTechStaffAverage: { 2025: 5 }, staffAverage: { 2025: 60 } }
  expect(outcome(techSme, small)).toBe('not_yet')
  expect(outcome(techSme, { ...small, hnteCertificateValid: true })).toBe('may_apply')
})

test('a score that is reached without the missing part is reached', () => {
  const facts = aTechSme({ classOneOwned: 1 })
  const { totalCosts, classTwoOwned, ...rest } = facts
  expect([totalCosts, classTwoOwned]).not.toContain(undefined)
  const { criteria } = assess(techSme, rest, { day: DAY })
  expect(criteria.find(each => each.id === 'sme.score')?.status).toBe('met')
})

test.for([
  ['softwareEnterprise', 'softwareProduct'],
  ['competitionPrize'],
  ['hnteCertificateValid'],
  ['scienceAward'],
] as const)('an eaglet without rights needs %s', route => {
  const none = anEaglet({ classTwoOwned: 1 })
  expect(outcome(eaglet, none)).toBe('not_yet')
  for (const key of route) {
    const others = route.filter(each => each !== key)
    const most = { ...none, ...Object.fromEntries(others.map(each => [each, true])) }
    expect(outcome(eaglet, most)).toBe('not_yet')
    expect(outcome(eaglet, { ...most, [key]: true })).toBe('may_apply')
  }
})

test('a unicorn below a billion dollars is for the bureau; listed, old or unfunded it is refused', () => {
  expect(outcome(unicorn, aUnicorn())).toBe('may_apply')
  expect(outcome(unicorn, aUnicorn({ postMoneyValuation: 999_999_999 }))).toBe('bureau_decides')
  expect(outcome(unicorn, aUnicorn({ listed: true }))).toBe('not_yet')
  expect(outcome(unicorn, aUnicorn({ professionalInvestment: false }))).toBe('not_yet')
  expect(outcome(unicorn, aUnicorn({ registeredOn: '2016-06-30' }))).toBe('not_yet')
})

test('a million of R&D is deducted once more: 250,000 yuan of tax, 150,000 with a certificate', () => {
  expect(known(rdSuperDeduction, aDeducter())).toEqual([yuan(1e6), yuan(250_000)])
  const holder = aDeducter({ hnteCertificateValid: true })
  expect(known(rdSuperDeduction, holder)).toEqual([yuan(1e6), yuan(150_000)])
})

test('other related costs count up to a ninth of the five items', () => {
  const more = aDeducter({ rdOtherRelated: { 2025: yuan(250_000) } })
  expect(known(rdSuperDeduction, more)[0]).toBe(yuan(1e6))
  const less = aDeducter({ rdOtherRelated: { 2025: yuan(99_999.99) } })
  expect(known(rdSuperDeduction, less)[0]).toBe(yuan(999_999.99))
})

test('entrusted R&D counts at 80 %, abroad at most two thirds of what is eligible at home', () => {
  const home = aDeducter({ rdEntrustedDomestic: { 2025: yuan(500_000) } })
  expect(known(rdSuperDeduction, home)[0]).toBe(yuan(1.4e6))
  const within = aDeducter({ rdEntrustedAbroad: { 2025: yuan(500_000) } })
  expect(known(rdSuperDeduction, within)[0]).toBe(yuan(1.4e6))
  const over = aDeducter({ rdEntrustedAbroad: { 2025: yuan(9e6) } })
  expect(known(rdSuperDeduction, over)[0]).toBe(Math.round((yuan(1e6) * 5) / 3))
})

test('chips and machine tools deduct 120 % on spend up to 2027, settled up to 2028', () => {
  const facts = (year: number) => {
    const last = (value: number) => ({ [String(year)]: value })
    return aDeducter({
      icOrMachineTool: true,
      rdOwnItems: last(yuan(900_000)),
      rdOtherRelated: last(yuan(100_000)),
      rdEntrustedDomestic: last(0),
      rdEntrustedAbroad: last(0),
    })
  }
  expect(known(rdSuperDeduction, facts(2025))[0]).toBe(yuan(1.2e6))
  expect(known(rdSuperDeduction, facts(2027), '2028-12-31')[0]).toBe(yuan(1.2e6))
  expect(known(rdSuperDeduction, facts(2028), '2029-01-01')[0]).toBe(yuan(1e6))
})

test('an amount with a fact missing stays within its ends and names the fact', () => {
  const { icOrMachineTool, ...rest } = aDeducter()
  expect(icOrMachineTool).toBe(false)
  expect(money(rdSuperDeduction, rest)[0]).toEqual({
    state: 'open',
    low: yuan(1e6),
    high: yuan(1.2e6),
    missing: ['icOrMachineTool'],
    unset: [],
  })
  expect(money(rdSuperDeduction, {})[0]).toMatchObject({ state: 'open', low: 0, high: null })
})

test('the super-deduction is refused before 2024 settlements and to books that are deemed', () => {
  expect(outcome(rdSuperDeduction, aDeducter())).toBe('may_apply')
  expect(outcome(rdSuperDeduction, aDeducter(), '2023-12-31')).toBe('not_yet')
  expect(outcome(rdSuperDeduction, aDeducter({ auditLevyTaxpayer: false }))).toBe('not_yet')
})

test('a million of taxable income saves 100,000 yuan at 15 %; unknown income is not zero', () => {
  const facts = aCertified({ taxableIncome: { 2025: yuan(1e6) } })
  expect(outcome(hnteIncomeTax, facts)).toBe('may_apply')
  expect(known(hnteIncomeTax, facts)[0]).toBe(yuan(100_000))
  expect(known(hnteIncomeTax, aCertified({ taxableIncome: { 2025: 0 } }))[0]).toBe(0)
  expect(money(hnteIncomeTax, aCertified())[0]).toMatchObject({
    state: 'open',
    missing: ['taxableIncome'],
  })
})

const rewarded = (changes: Facts): Facts => ({
  seat: '210303',
  highTechRecognition: 'none',
  newGazelle: false,
  newUnicorn: false,
  newEaglet: false,
  ...changes,
})

test.for(['first', 'renewal'] as const)('a %s recognition is rewarded with up to 100,000', kind => {
  const facts = rewarded({ highTechRecognition: kind })
  expect(outcome(anshanReward, facts)).toBe('may_apply')
  expect(known(anshanReward, facts)[0]).toBe(yuan(100_000))
  expect(outcome(anshanReward, { ...facts, seat: 'liaoning' })).toBe('not_yet')
})

test('a new gazelle, unicorn or eaglet is for the bureau, and its amount is unset, not zero', () => {
  expect(outcome(anshanReward, rewarded({}))).toBe('not_yet')
  const titles = [
    ['newGazelle', 1, 'as.reward.gazelle'],
    ['newUnicorn', 2, 'as.reward.unicorn'],
    ['newEaglet', 3, 'as.reward.eaglet'],
  ] as const
  for (const [title, at, parameter] of titles) {
    const facts = rewarded({ [title]: true })
    expect(outcome(anshanReward, facts)).toBe('bureau_decides')
    const amounts = money(anshanReward, facts)
    expect(amounts[at]).toMatchObject({ state: 'open', high: null, unset: [parameter] })
    expect(amounts[0]).toEqual({ state: 'none' })
  }
})

test('the register asks the bureau about a company two conditions short, not three', () => {
  const near = aHighTechCompany({ hnteCertificateValid: false, techSmeNumberValid: false })
  const two = { ...near, coreTechnologyInFieldList: false, majorIncidentInYear: true }
  expect(outcome(anshanHnteRegister, two)).toBe('bureau_decides')
  const three = { ...two, highTechIncome: { 2025: 0 } }
  expect(outcome(anshanHnteRegister, three)).toBe('not_yet')
  expect(outcome(anshanHnteRegister, { ...three, techSmeNumberValid: true })).toBe('bureau_decides')
  expect(outcome(anshanHnteRegister, { ...near, hnteCertificateValid: true })).toBe('not_yet')
})

test('an amount is said with its cap, its range, or what it still needs', () => {
  const said = (programme: Programme, facts: Facts) =>
    benefitAmounts(programme, facts, { day: DAY }).map(sayBenefitAmount)
  expect(said(anshanReward, rewarded({ highTechRecognition: 'first' }))[0]).toEqual({
    zh: '最高 10 万元',
    en: 'up to 100,000 yuan',
  })
  expect(said(anshanReward, rewarded({ newGazelle: true }))[1]).toEqual({
    zh: '金额未知；还需要：鞍山市瞪羚企业奖励金额',
    en: "Amount not known; still needed: Anshan's reward for a gazelle",
  })
  const { icOrMachineTool, ...rest } = aDeducter()
  expect(icOrMachineTool).toBe(false)
  expect(said(rdSuperDeduction, rest)[0]?.zh).toMatch(/^100 万元 至 120 万元；还需要：/)
  expect(said(hnteIncomeTax, aCertified())[1]).toBeNull()
})

test('the facts behind an amount are listed in the order of the forms', () => {
  expect(factsOfBenefits(rdSuperDeduction)).toEqual([
    'hnteCertificateValid',
    'rdOwnItems',
    'rdOtherRelated',
    'rdEntrustedDomestic',
    'rdEntrustedAbroad',
    'icOrMachineTool',
  ])
})

test('an amount by a parameter that is not there is refused with its benefit', () => {
  const of = { node: 'parameter', unit: 'fen', parameter: 'no.such' } as const
  const amount = { kind: 'exact', of, times: [], appliesIf: null } as const
  const benefits = [{ words: { zh: '奖', en: 'prize' }, confidence: 'seen', amount }] as const
  expect(breachesOf({ ...anshanReward, benefits })).toContain(
    'benefit prize: parameter no.such has no series',
  )
})
