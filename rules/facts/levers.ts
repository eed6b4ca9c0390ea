import { factByKey, type FactKey } from './dictionary.ts'
import { type Fact, type Section, type Words, words } from './fact.ts'

/** How long it takes to change a fact, by order of size; the words say no more than that. */
export type Lead = 'days' | 'months' | 'year'

/** What somebody can do about a fact. */
export type Lever = {
  /** The facts that move: the first as it must, the others along with it by as much. */
  readonly moves: readonly [FactKey, ...FactKey[]]
  readonly lead: Lead
  /** What to do. A number goes up only; a yes or no takes the value that is asked. */
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
const putInPlace = words('落实此项', 'Put it in place')
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
  provincialRdInstitution: { moves: ['provincialRdInstitution'], lead: 'year', words: title },
  ledStandard: null,
  scienceAward: null,
  competitionPrize: null,
  postMoneyValuation: null,
  professionalInvestment: {
    moves: ['professionalInvestment'],
    lead: 'months',
    words: words('引入专业投资机构', 'Take in a professional investor'),
  },
  solutionOrProduct: null,
  takenByChallenge: null,
  fieldInKeyChain: null,
  leaderAge: null,
  statisticsYears: null,
  hardshipArea: null,
  equityInvestedPercent: ofLastYear('equityInvestedPercent'),
  financedLastYearPercent: ofLastYear('financedLastYearPercent'),
  fastGrowthPercent: ofLastYear('fastGrowthPercent'),
  nonRentIncomePercent: ofLastYear('nonRentIncomePercent'),
}

/** How long it takes in the sections about which something can be done. */
const bySection: Readonly<Partial<Record<Section, Lead>>> = {
  ip: 'months',
  research: 'months',
  titles: 'year',
  team: 'months',
  'team-host': 'months',
  carrier: 'months',
  'carrier-services': 'months',
  alliance: 'months',
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
  const lead = bySection[section]
  if (lead === undefined) return null
  const said = section === 'titles' ? title : section === 'ip' ? own : null
  const usual = kind === 'flag' ? putInPlace : earn
  return { moves: [key], lead: kind === 'yearly' ? 'year' : lead, words: said ?? usual }
}

/** A figure of the last full year, stated without its year. */
function ofLastYear(key: FactKey): Lever {
  return { moves: [key], lead: 'year', words: earn }
}
