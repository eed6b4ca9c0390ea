import { addDays } from '#rules/calendar/day.ts'
import type { SampleCompany } from './city.ts'
import type { Chance } from './random.ts'

/** What a sample company typed, by section of its profile. */
export type TypedSections = Record<string, Record<string, string>>

type Figures = {
  /** Sales of the last full year in 万元. */
  sales: number
  growth: number
  rdShare: number
  staff: number
  scienceShare: number
  highTechShare: number
  classOne: number
  classTwo: number
  classTwoUsed: number
}

/**
 * The whole profile as a clerk would type it, amounts in 万元, for the four full years before `today`.
 */
export function typedProfile(company: SampleCompany, chance: Chance, today: string): TypedSections {
  const registeredOn = addDays(today, -Math.round(company.age * 365.25))
  const identity = {
    seat: company.district,
    zone: company.zone,
    registeredOn,
    industry: company.industry,
  }
  if (company.standing === 'nothing filled in') return { identity }
  const full = {
    identity: {
      ...identity,
      bodyKind: 'enterprise',
      legalPerson: 'yes',
      residentEnterprise: 'yes',
      listed: 'no',
    },
    ...byYears(figuresOf(company, chance), company, registeredOn, today),
    compliance: {
      majorIncidentInYear: 'no',
      onAbnormalList: 'no',
      onDishonestyList: 'no',
      branchSalesOrTrading: 'no',
      excludedIndustry: 'no',
    },
    titles: {
      hnteCertificateValid: chance.next() < 0.3 ? 'yes' : 'no',
      techSmeNumberValid: chance.next() < 0.7 ? 'yes' : 'no',
      eaglet: chance.next() < 0.2 ? 'yes' : 'no',
      gazelle: 'no',
      unicorn: 'no',
    },
  }
  if (company.standing === 'half filled in') return { identity: full.identity, people: full.people }
  if (company.standing === 'typing mistakes') return withMistakes(full, today)
  return full
}

function figuresOf(company: SampleCompany, chance: Chance): Figures {
  const sales = chance.whole(900, 4800)
  const base: Figures = {
    sales,
    growth: 1 + chance.whole(8, 22) / 100,
    rdShare: chance.whole(56, 92) / 1000,
    staff: chance.whole(24, 160),
    scienceShare: chance.whole(12, 28) / 100,
    highTechShare: chance.whole(64, 88) / 100,
    classOne: chance.whole(1, 4),
    classTwo: chance.whole(3, 14),
    classTwoUsed: chance.whole(0, 2),
  }
  switch (company.standing) {
    case 'R&D just below the line':
      return { ...base, rdShare: 0.0487 }
    case 'science staff just below the line':
      return { ...base, staff: 120, scienceShare: 11 / 120 }
    case 'high-tech income just below the line':
      return { ...base, highTechShare: 0.574 }
    case 'class II rights used up':
      return { ...base, classOne: 0, classTwo: 6, classTwoUsed: 6 }
    case 'large, in the 3 % band':
      return { ...base, sales: chance.whole(23_000, 41_000), rdShare: 0.0341, staff: 380 }
    case 'gazelle by growth':
      return { ...base, sales: chance.whole(3200, 6400), growth: 1.27, rdShare: 0.068 }
    case 'gazelle, two readings':
      return { ...base, sales: 2900, growth: 1.22, rdShare: 0.0262 }
    default:
      return base
  }
}

function byYears(figures: Figures, company: SampleCompany, registeredOn: string, today: string) {
  const last = Number(today.slice(0, 4)) - 1
  const years = [3, 2, 1, 0].map(back => ({ back, year: last - back }))
  const row = (key: string, valueIn: (back: number) => number, decimals: number) =>
    Object.fromEntries(
      years
        .filter(({ year }) => String(year) >= registeredOn.slice(0, 4))
        .map(({ back, year }) => [`${key}.${year}`, valueIn(back).toFixed(decimals)]),
    )
  const salesIn = (back: number) => figures.sales / figures.growth ** back
  const rdIn = (back: number) => salesIn(back) * figures.rdShare
  // The early years of a company that the two readings of the intensity tell apart.
  const spendIn = (back: number) =>
    company.standing === 'gazelle, two readings'
      ? salesIn(back) * (0.032 - 0.006 * back)
      : rdIn(back) * 1.05
  const staffIn = (back: number) => Math.round(figures.staff / 1.08 ** back)
  return {
    people: {
      ...row('staffAverage', staffIn, 0),
      ...row(
        'sciTechStaffAverage',
        back => Math.floor(staffIn(back) * figures.scienceShare + 0.001),
        0,
      ),
    },
    finance: {
      ...row('sales', salesIn, 2),
      ...row('totalIncome', back => salesIn(back) * 1.012, 2),
      ...row('highTechIncome', back => salesIn(back) * 1.012 * figures.highTechShare, 2),
      ...row('rdSpend', rdIn, 2),
      ...row('rdSpendDomestic', back => rdIn(back) * 0.97, 2),
      ...row('sciTechSpend', spendIn, 2),
      ...row('netAssets', back => (figures.sales * 0.52) / 1.15 ** back, 2),
      ...row('totalAssets', back => (figures.sales * 1.1) / 1.1 ** back, 2),
      ...row('totalCosts', back => salesIn(back) * 0.91, 2),
    },
    ip: {
      classOneOwned: String(figures.classOne),
      classTwoOwned: String(figures.classTwo),
      classTwoUsed: String(figures.classTwoUsed),
    },
    research: {
      coreTechnologyInFieldList: 'yes',
      technologyField: fieldOf(company.industry),
      conversionsThreeYears: String(9 + (figures.classTwo % 8)),
      rdRulesAndLedger: 'yes',
      rdUnit: 'yes',
      universityCooperation: 'yes',
      conversionIncentives: 'yes',
      talentSystem: 'yes',
      largestVentureInvestment: company.standing === 'started by a talent team' ? '1200' : '0',
    },
  }
}

function fieldOf(industry: string): string {
  if (/材料|菱镁|用钢|钢铁|镁/.test(industry)) return 'materials'
  if (/环保|选矿|铁矿/.test(industry)) return 'environment'
  if (/软件|电子|数据/.test(industry)) return 'electronics'
  if (/服务|检测/.test(industry)) return 'services'
  if (/生物|农业/.test(industry)) return 'biology'
  return 'manufacturing'
}

/** Entries that cannot be read: they are kept, named on the page, and never used as figures. */
function withMistakes(sections: TypedSections, today: string): TypedSections {
  const year = Number(today.slice(0, 4)) - 1
  return {
    ...sections,
    finance: {
      ...sections.finance,
      [`sales.${year}`]: '约三千万',
      [`rdSpend.${year}`]: '12.1234567',
    },
    people: { ...sections.people, [`staffAverage.${year}`]: '八十六' },
  }
}
