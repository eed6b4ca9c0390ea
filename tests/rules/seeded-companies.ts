import type { Facts } from '#rules/facts/dictionary.ts'

/** The day on which the seeded companies are assessed; their years are 2022 to 2025. */
export const SEEDED_DAY = '2026-07-01'

type Years = readonly (number | null)[]

/** The inputs of three programmes for one company; money in fen, years from 2022 to 2025. */
export type SeededCompany = {
  readonly seat: string
  readonly resident: boolean
  readonly registeredOn: string
  readonly field: boolean
  readonly incident: boolean
  readonly classOne: number
  readonly classTwo: number
  readonly classTwoUsed: number
  readonly conversions: number
  readonly sales: Years
  readonly rd: Years
  readonly rdDomestic: Years
  readonly staff: Years
  readonly sciStaff: number
  readonly highTechIncome: number
  readonly totalIncome: number
  readonly netAssets: Years
  readonly spend: Years
  readonly venture: number
  readonly abnormal: boolean
  readonly dishonest: boolean
  readonly branch: boolean
  readonly levy: boolean
  readonly assets: number
  readonly restricted: boolean
  readonly negative: boolean
  readonly breach: boolean
  readonly rdTax: number
  readonly costs: number
  readonly certificate: boolean
  readonly award: boolean
  readonly institution: boolean
  readonly standard: boolean
  /** In the order of `scoreNames`; null = the experts have not scored. */
  readonly scores: readonly number[] | null
}

/** What the experts score, each with its most points. */
export const scoreNames = [
  ['scoreTechnology', 8],
  ['scoreCoreSupport', 8],
  ['scoreIpQuantity', 8],
  ['scoreIpAcquisition', 6],
  ['scoreStandards', 2],
  ['scoreConversion', 30],
  ['scoreManagement', 20],
  ['scoreNetAssetGrowth', 10],
  ['scoreSalesGrowth', 10],
] as const

/** Numbers from 0 up to 1, the same for the same seed. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const ON_THE_LINE = 0.13
const WAN = 1_000_000

/** Companies of a seed; 10 to 15 % of their figures lie exactly on a threshold. */
export function seededCompanies(count: number, seed: number): readonly SeededCompany[] {
  const chance = chanceOf(seed)
  return Array.from({ length: count }, () => drawCompany(chance))
}

function drawCompany(chance: () => number): SeededCompany {
  const whole = (low: number, high: number) => low + Math.floor(chance() * (high - low + 1))
  const likely = (share: number) => chance() < share
  const pick = <T>(from: readonly [T, ...T[]]): T => from[whole(0, from.length - 1)] ?? from[0]
  const near = <T>(drawn: T, lines: readonly [T, ...T[]]): T =>
    likely(ON_THE_LINE) ? pick(lines) : drawn
  const share = (of: number, usual: number, lines: readonly [number, ...number[]]) =>
    likely(ON_THE_LINE)
      ? Math.round((of / 10_000) * pick(lines) * 10_000) + pick([0, 0, 0, -1, 1])
      : Math.floor(of * usual * 2 * chance())

  const first = near(whole(10, 60_000), [2_000, 5_000, 20_000, 50_000]) * WAN
  const operating = likely(0.85) ? 4 : whole(1, 3)
  const grown = (from: number, rates: readonly [number, ...number[]], times: number) =>
    Math.round(from * near(0.8 + chance() * times, rates))
  const salesAll = [first]
  const staffAll = [near(whole(5, 400), [100, 101, 200, 500])]
  const assetsAll = [whole(50, 40_000) * WAN]
  for (const year of [1, 2, 3]) {
    const before = (of: readonly number[]) => of[year - 1] ?? 0
    salesAll.push(
      near(grown(before(salesAll), [1, 1.05, 1.15, 1.25, 1.35, 1.2], 0.7), [
        5_000 * WAN,
        20_000 * WAN,
        50_000 * WAN,
        100_000 * WAN,
      ]),
    )
    staffAll.push(grown(before(staffAll), [1, 1.3], 0.6))
    assetsAll.push(grown(before(assetsAll), [1, 1.05, 1.25, 1.35], 0.7))
  }
  if (likely(0.1)) salesAll[3] = Math.round((first * 1728) / 1000) + pick([0, 0, -1, 1])
  if (likely(0.1)) staffAll[3] = Math.round(((staffAll[0] ?? 0) * 2197) / 1000)
  if (likely(0.02)) salesAll[whole(0, 3)] = 0
  const years = (of: readonly number[]): Years =>
    of.map((value, at) => (at >= 4 - operating ? value : null))
  const sales = years(salesAll)
  const staff = years(staffAll)
  const last = salesAll[3] ?? 0
  const rdLines = [0.03, 0.04, 0.05, 0.02, 0.06] as const
  const rd = sales.map(value => (value === null ? null : share(value, 0.08, rdLines)))
  if (likely(ON_THE_LINE)) {
    const three = sales.slice(1).reduce<number>((sum, value) => sum + (value ?? 0), 0)
    const others = (rd[1] ?? 0) + (rd[2] ?? 0)
    rd[3] = Math.max(0, Math.round((three * pick([3, 4, 5])) / 100) - others)
  }
  const spend = sales.map(value => (value === null ? null : share(value, 0.03, [0.025])))
  const lastStaff = staffAll[3] ?? 0
  const totalIncome = near(Math.round(last * (1 + chance() * 0.1)), [last])
  const rdTax = share(last, 0.045, rdLines)
  const ageDays = near(whole(10, 9_000), [364, 365, 366, 1826, 1827, 3652, 3653, 7305, 7306])
  return {
    seat: likely(0.94)
      ? pick(['210302', '210303', '210381', 'liaoning'])
      : pick(['mainland', 'outside']),
    resident: likely(0.97),
    registeredOn: new Date(Date.parse(SEEDED_DAY) - ageDays * 86_400_000)
      .toISOString()
      .slice(0, 10),
    field: likely(0.93),
    incident: likely(0.03),
    classOne: likely(0.6) ? 0 : whole(1, 3),
    classTwo: near(whole(0, 9), [1, 2, 3, 4, 5]),
    classTwoUsed: likely(0.7) ? 0 : whole(0, 6),
    conversions: near(whole(0, 24), [3, 6, 9, 12, 15]),
    sales,
    rd,
    rdDomestic: rd.map(value => (value === null ? null : share(value, 0.5, [0.6]))),
    staff,
    sciStaff: Math.min(lastStaff, share(lastStaff, 0.14, [0.1, 0.15, 0.2, 0.25, 0.3])),
    highTechIncome: share(totalIncome, 0.5, [0.6]),
    totalIncome,
    netAssets: years(assetsAll),
    spend,
    venture: likely(0.8) ? 0 : near(whole(0, 3_000), [1_000]) * WAN,
    abnormal: likely(0.03),
    dishonest: likely(0.02),
    branch: likely(0.03),
    levy: likely(0.95),
    assets: near(whole(10, 30_000), [20_000]) * WAN,
    restricted: likely(0.03),
    negative: likely(0.03),
    breach: likely(0.02),
    rdTax,
    costs: near(Math.round(last * (0.5 + chance() * 0.6)), [rdTax * 10, rdTax * 5, rdTax * 4]),
    certificate: likely(0.1),
    award: likely(0.01),
    institution: likely(0.03),
    standard: likely(0.03),
    scores: likely(0.3) ? null : drawScores(whole, likely(0.3)),
  }
}

/** Whole points; on the line they come to exactly 70 or 71. */
function drawScores(
  whole: (low: number, high: number) => number,
  isOnLine: boolean,
): readonly number[] {
  const scores = scoreNames.map(([, most]) => whole(Math.floor(most * 0.4), most))
  if (!isOnLine) return scores
  const goal = whole(70, 71)
  for (let at = 5; at < scores.length; at += 1) {
    const over = Math.min(30, sum(scores.slice(0, 5))) + sum(scores.slice(5)) - goal
    const most = scoreNames[at]?.[1] ?? 0
    scores[at] = Math.min(most, Math.max(0, (scores[at] ?? 0) - over))
  }
  return scores
}

function sum(of: readonly number[]): number {
  return of.reduce((all, each) => all + each, 0)
}

/** The same company as facts of the rule book. */
export function factsOf(company: SeededCompany): Facts {
  const scores = Object.fromEntries(
    company.scores === null
      ? []
      : scoreNames.map(([name], at) => [name, company.scores?.[at] ?? 0]),
  )
  const byYear = (years: Years) =>
    Object.fromEntries(years.map((value, at) => [String(2022 + at), value]))
  const lastYear = (value: number) => ({ 2025: value })
  return {
    seat: company.seat,
    residentEnterprise: company.resident,
    registeredOn: company.registeredOn,
    coreTechnologyInFieldList: company.field,
    majorIncidentInYear: company.incident,
    classOneOwned: company.classOne,
    classTwoOwned: company.classTwo,
    classTwoUsed: company.classTwoUsed,
    conversionsThreeYears: company.conversions,
    sales: byYear(company.sales),
    rdSpend: byYear(company.rd),
    rdSpendDomestic: byYear(company.rdDomestic),
    staffAverage: byYear(company.staff),
    sciTechStaffAverage: lastYear(company.sciStaff),
    highTechIncome: lastYear(company.highTechIncome),
    totalIncome: lastYear(company.totalIncome),
    netAssets: byYear(company.netAssets),
    sciTechSpend: byYear(company.spend),
    largestVentureInvestment: company.venture,
    onAbnormalList: company.abnormal,
    onDishonestyList: company.dishonest,
    branchSalesOrTrading: company.branch,
    excludedIndustry: false,
    auditLevyTaxpayer: company.levy,
    totalAssets: lastYear(company.assets),
    restrictedIndustry: company.restricted,
    negativeListIndustry: company.negative,
    integrityBreachTwoYears: company.breach,
    rdSpendTaxScope: lastYear(company.rdTax),
    totalCosts: lastYear(company.costs),
    hnteCertificateValid: company.certificate,
    nationalScienceAward: company.award,
    provincialRdInstitution: company.institution,
    ledStandard: company.standard,
    ...scores,
  }
}
