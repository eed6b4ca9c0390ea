import type { FactKey } from './dictionary.ts'
import { factByKey } from './dictionary.ts'
import type { Fact } from './fact.ts'
import { type Words, words } from './fact.ts'

/** How long it takes to change a fact, by order of size; the words say no more than that. */
export type Lead = 'days' | 'months' | 'year'

/** What somebody can do about a fact. */
export type Lever = {
  /** The facts that move: the first as it must, the others along with it by as much. */
  readonly moves: readonly [FactKey, ...FactKey[]]
  readonly lead: Lead
  /** A number goes up only; a yes or a choice takes any value that is asked. */
  readonly words: Words
}

export const leadWords: Readonly<Record<Lead, Words>> = {
  days: words('数日可办', 'A matter of days'),
  months: words('需数月', 'Takes months'),
  year: words('到下一年度', 'By next year'),
}

const hire = words('增加聘用', 'Hire')
const spendOnResearch = words('增加境内研发投入', 'Spend more on R&D in China')
const own = words('取得新的知识产权', 'Obtain new rights')
const settle = words('建立制度或签订协议', 'Set up the rules or sign the agreement')
const earn = words('增加此项', 'Raise it')
const title = words('取得相应资格', 'Obtain the title')

/** What moves together, or otherwise than its section says; null = nobody can act on it. */
const stated: Readonly<Partial<Record<FactKey, Lever | null>>> = {
  sciTechStaffAverage: {
    moves: ['sciTechStaffAverage', 'staffAverage'],
    lead: 'year',
    words: words('增加聘用科技人员', 'Hire science and technology staff'),
  },
  staffAverage: { moves: ['staffAverage'], lead: 'year', words: hire },
  rdSpend: {
    moves: ['rdSpend', 'rdSpendDomestic', 'rdSpendTaxScope', 'sciTechSpend', 'totalCosts'],
    lead: 'year',
    words: spendOnResearch,
  },
  rdSpendDomestic: {
    moves: ['rdSpendDomestic', 'rdSpend', 'rdSpendTaxScope', 'sciTechSpend', 'totalCosts'],
    lead: 'year',
    words: spendOnResearch,
  },
  rdSpendTaxScope: {
    moves: ['rdSpendTaxScope', 'rdSpend', 'rdSpendDomestic', 'sciTechSpend', 'totalCosts'],
    lead: 'year',
    words: spendOnResearch,
  },
  sciTechSpend: {
    moves: ['sciTechSpend', 'totalCosts'],
    lead: 'year',
    words: words('增加科技活动经费', 'Spend more on science and technology'),
  },
  highTechIncome: {
    moves: ['highTechIncome', 'totalIncome', 'sales'],
    lead: 'year',
    words: words('增加高新技术产品（服务）收入', 'Earn more from high-tech products'),
  },
  sales: { moves: ['sales', 'totalIncome'], lead: 'year', words: earn },
  netAssets: { moves: ['netAssets', 'totalAssets'], lead: 'year', words: earn },
  totalIncome: null,
  totalAssets: null,
  totalCosts: null,
  classOneOwned: { moves: ['classOneOwned'], lead: 'months', words: own },
  classTwoOwned: { moves: ['classTwoOwned'], lead: 'months', words: own },
  classTwoUsed: null,
  conversionsThreeYears: {
    moves: ['conversionsThreeYears'],
    lead: 'months',
    words: words('增加科技成果转化', 'Put more results to use'),
  },
  coreTechnologyInFieldList: null,
  technologyField: null,
  nationalScienceAward: null,
  largestVentureInvestment: {
    moves: ['largestVentureInvestment'],
    lead: 'months',
    words: words('引入创业投资', 'Take in venture capital'),
  },
  auditLevyTaxpayer: {
    moves: ['auditLevyTaxpayer'],
    lead: 'year',
    words: words('改为查账征收', 'Change to a levy by the books'),
  },
  leaderAge: null,
  statisticsYears: null,
  hardshipArea: null,
}

/** What can be done about a fact by the section it stands in; a section left out = nothing. */
const bySection: Readonly<Partial<Record<Fact['section'], Omit<Lever, 'moves'>>>> = {
  ip: { lead: 'months', words: own },
  research: { lead: 'months', words: settle },
  titles: { lead: 'year', words: title },
  team: { lead: 'months', words: settle },
  'team-host': { lead: 'months', words: settle },
  carrier: { lead: 'months', words: earn },
  'carrier-services': { lead: 'months', words: earn },
  alliance: { lead: 'months', words: settle },
}

/** Kinds of facts that nobody changes: what one is, where one is, and when something was. */
const fixed: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['choice', 'day', 'text'])

/**
 * What can be done about a fact; null = nobody can act on it. A figure of a year can be moved in
 * the year that still runs, never afterwards.
 */
export function leverOf(key: FactKey): Lever | null {
  const told = stated[key]
  if (told !== undefined) return told
  const { kind, section, judge } = factByKey(key)
  if (judge !== undefined || fixed.has(kind)) return null
  const usual = bySection[section]
  if (usual === undefined) return null
  return { moves: [key], ...usual, lead: kind === 'yearly' ? 'year' : usual.lead }
}
