import { expect, test } from 'vitest'
import { benefitAmounts, type BenefitMoney, factsOfBenefits } from '#rules/engine/benefits.ts'
import { sayBenefitAmount, sayBenefitMoney } from '#rules/engine/explain-benefit.ts'
import type { Numeric } from '#rules/engine/expression.ts'
import type { Benefit, BenefitAmount } from '#rules/engine/programme.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { words } from '#rules/facts/fact.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { openFlag } from './open-numbers.ts'
import { DAY } from './subjects.ts'

const fen = (value: number): Numeric<'fen'> => ({ unit: 'fen', node: 'constant', value })
const share = (value: number): Numeric<'ratio'> => ({ unit: 'ratio', node: 'constant', value })
const spend: Numeric<'fen'> = { unit: 'fen', node: 'yearly', fact: 'rdSpend', offset: -1 }
const floor: Numeric<'fen'> = { unit: 'fen', node: 'parameter', parameter: 'alliance.rd_floor' }
const either = (then: Numeric<'fen'>, otherwise: Numeric<'fen'>): Numeric<'fen'> => ({
  unit: 'fen',
  node: 'chosen',
  when: openFlag('b'),
  then,
  otherwise,
})

const lost: Numeric<'fen'> = { unit: 'fen', node: 'yearly', fact: 'sales', offset: -1 }

const plain: BenefitAmount = { kind: 'exact', of: fen(1000), times: [], appliesIf: null }
const benefitOf = (amount: Partial<BenefitAmount>): Benefit => ({
  words: words('奖励', 'reward'),
  confidence: 'seen',
  amount: { ...plain, ...amount },
})

function moneyOf(
  amount: Partial<BenefitAmount>,
  facts: Facts = {},
  overrides = {},
): BenefitMoney | null {
  const programme = { ...hnte, benefits: [benefitOf(amount)] }
  return benefitAmounts(programme, facts, { day: DAY, overrides })[0]?.money ?? null
}

const open = { state: 'open', missing: [], unset: [] } as const

test.for<[Partial<BenefitAmount>, Facts, object]>([
  [{}, {}, { state: 'known', fen: 1000 }],
  [{ times: [share(0.5), share(0.1)] }, {}, { state: 'known', fen: 50 }],
  [{ of: fen(1001), times: [share(0.5)] }, {}, { state: 'known', fen: 501 }],
  [{ of: fen(-5) }, {}, { state: 'known', fen: 0 }],
  [{ of: fen(-5), times: [share(-2)] }, {}, { state: 'known', fen: 0 }],
  [{ appliesIf: openFlag('a') }, { listed: true }, { state: 'known', fen: 1000 }],
  [{ appliesIf: openFlag('a') }, { listed: false }, { state: 'none' }],
  [{ appliesIf: openFlag('a') }, {}, { ...open, low: 0, high: 1000, missing: ['listed'] }],
  [{ of: spend }, { rdSpend: { 2025: 7 } }, { state: 'known', fen: 7 }],
  [{ of: spend }, {}, { ...open, low: 0, high: null, missing: ['rdSpend'] }],
  [{ of: spend }, { rdSpend: { 2025: null } }, { ...open, low: 0, high: null }],
  [{ of: floor }, {}, { ...open, low: 0, high: null, unset: ['alliance.rd_floor'] }],
  [
    { of: either(fen(100), fen(300)), times: [share(0.5)] },
    {},
    { ...open, low: 50, high: 150, missing: ['residentEnterprise'] },
  ],
  [
    { of: either(spend, fen(300)), appliesIf: openFlag('a') },
    {},
    { ...open, low: 0, high: null, missing: ['listed', 'residentEnterprise', 'rdSpend'] },
  ],
  [
    { of: either(fen(100), lost), times: [share(1)] },
    { sales: { 2025: null } },
    { ...open, low: 0, high: null, missing: ['residentEnterprise'] },
  ],
  [
    { of: either(fen(100), fen(300)), appliesIf: openFlag('b') },
    {},
    { ...open, low: 0, high: 300, missing: ['residentEnterprise'] },
  ],
])('a benefit comes to what is known of it (%#)', ([amount, facts, money]) => {
  expect(moneyOf(amount, facts)).toEqual(money)
})

test('an amount that the bureau set is used; a benefit without a rule comes to nothing said', () => {
  expect(moneyOf({ of: floor }, {}, { 'alliance.rd_floor': 9 })).toEqual({ state: 'known', fen: 9 })
  const bare: Benefit = { words: words('奖励', 'reward'), confidence: 'seen' }
  const [result] = benefitAmounts({ ...hnte, benefits: [bare] }, {}, { day: DAY })
  expect(result).toEqual({ benefit: bare, money: null })
  expect(result === undefined ? 'none' : sayBenefitAmount(result)).toBeNull()
  expect(result === undefined ? 'none' : sayBenefitMoney(result)).toBeNull()
})

test('the facts of benefits are those of amount, multiples and for whom, in the order of forms', () => {
  const ratio: Numeric<'ratio'> = { unit: 'ratio', node: 'yearly', fact: 'sales', offset: -1 }
  const amounts = [
    benefitOf({ of: spend, times: [ratio], appliesIf: openFlag('a') }),
    benefitOf({ of: floor }),
    { words: words('奖励', 'reward'), confidence: 'seen' } as const,
  ]
  const read = factsOfBenefits({ ...hnte, benefits: amounts })
  expect([...read].sort()).toEqual(['listed', 'rdSpend', 'sales'])
  expect(read.indexOf('sales')).toBeLessThan(read.indexOf('rdSpend'))
})

test.for<[Partial<BenefitAmount>, BenefitMoney, string, string]>([
  [{}, { state: 'known', fen: 1_000_000 }, '1 万元', '10,000 yuan'],
  [{ kind: 'atMost' }, { state: 'known', fen: 1_000_000 }, '最高 1 万元', 'up to 10,000 yuan'],
  [{}, { state: 'none' }, '本企业不适用', 'Not for this company'],
  [
    {},
    { ...open, low: 0, high: null, missing: ['listed'] },
    '金额未知；还需要：',
    'Amount not known; still needed: ',
  ],
  [
    {},
    { ...open, low: 100, high: null, missing: ['listed', 'seat'] },
    '至少 1 元；还需要：',
    'At least 1 yuan; still needed: ',
  ],
  [
    {},
    { ...open, low: 0, high: 100, unset: ['alliance.rd_floor'] },
    '0 万元 至 1 元；还需要：盟主研发投入下限',
    "0 yuan to 1 yuan; still needed: Least R&D spend of the alliance's leader",
  ],
])('a benefit is said with what is still needed for it (%#)', ([amount, money, zh, en]) => {
  const said = sayBenefitAmount({ benefit: benefitOf(amount), money })
  expect(said?.zh.slice(0, zh.length)).toBe(zh)
  expect(said?.en.slice(0, en.length)).toBe(en)
  expect(said?.zh.length === zh.length).toBe(money.state !== 'open' || money.missing.length === 0)
})

test('without money, or without a rule for it, nothing is said', () => {
  const bare: Benefit = { words: words('奖励', 'reward'), confidence: 'seen' }
  for (const result of [
    { benefit: benefitOf({}), money: null },
    { benefit: bare, money: { state: 'known', fen: 5 } },
  ] as const) {
    expect(sayBenefitMoney(result)).toBeNull()
    expect(sayBenefitAmount(result)).toBeNull()
  }
})

test('what is still needed stands in a row', () => {
  const money = { ...open, low: 0, high: null, missing: ['listed', 'seat'] } as const
  const said = sayBenefitAmount({ benefit: benefitOf({}), money })
  expect(said?.zh).toMatch(/^金额未知；还需要：[^、]+、[^、]+$/)
  expect(said?.en).toMatch(/^Amount not known; still needed: .+, .+$/)
})
