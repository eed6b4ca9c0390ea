import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import type { Facts } from '#rules/facts/dictionary.ts'

/** The day that the laws of this folder are read on; the latest full year is 2025. */
export const DAY = '2026-07-01'

const YUAN = 100
export const yuan = (amount: number): number => Math.round(amount * YUAN)

/** A company that meets every condition of the high-tech measure, scored 74 by the experts. */
export function aHighTechCompany(changes: Facts = {}): Facts {
  return {
    seat: '210302',
    residentEnterprise: true,
    registeredOn: '2019-05-10',
    staffAverage: { 2025: 80 },
    sciTechStaffAverage: { 2025: 12 },
    sales: { 2023: yuan(38e6), 2024: yuan(42e6), 2025: yuan(48e6) },
    rdSpend: { 2023: yuan(2.1e6), 2024: yuan(2.3e6), 2025: yuan(2.6e6) },
    rdSpendDomestic: { 2023: yuan(2e6), 2024: yuan(2.1e6), 2025: yuan(2.5e6) },
    highTechIncome: { 2025: yuan(33.6e6) },
    totalIncome: { 2025: yuan(48.6e6) },
    netAssets: { 2023: yuan(20e6), 2024: yuan(23e6), 2025: yuan(27e6) },
    classOneOwned: 1,
    classTwoOwned: 6,
    classTwoUsed: 0,
    coreTechnologyInFieldList: true,
    conversionsThreeYears: 15,
    majorIncidentInYear: false,
    scoreTechnology: 7,
    scoreCoreSupport: 7,
    scoreIpQuantity: 7,
    scoreIpAcquisition: 5,
    scoreStandards: 0,
    scoreConversion: 25,
    scoreManagement: 15,
    scoreNetAssetGrowth: 5,
    scoreSalesGrowth: 3,
    ...changes,
  }
}

/** A gazelle by growth of revenue: from 12 to 21 million in three years. */
export function aGazelle(changes: Facts = {}): Facts {
  return {
    seat: '210381',
    registeredOn: '2012-07-01',
    sales: { 2022: yuan(12e6), 2023: yuan(15e6), 2024: yuan(18e6), 2025: yuan(21e6) },
    staffAverage: { 2022: 60, 2023: 66, 2024: 70, 2025: 75 },
    sciTechSpend: { 2022: yuan(35e4), 2023: yuan(40e4), 2024: yuan(50e4), 2025: yuan(60e4) },
    largestVentureInvestment: 0,
    onAbnormalList: false,
    onDishonestyList: false,
    branchSalesOrTrading: false,
    excludedIndustry: false,
    ...changes,
  }
}

/** A team with every number that the bureau may ask, at its set value. */
export function aTeam(kind: 'attack' | 'startup', changes: Facts = {}): Facts {
  return {
    seat: '210300',
    teamKind: kind,
    teamOrigin: 'mainland',
    hostAllianceRole: 'leader',
    takenByChallenge: true,
    universityCooperation: true,
    solutionOrProduct: true,
    coreMembers: 3,
    leaderAge: 60,
    leaderTitle: 'senior',
    leaderDegree: 'doctor',
    signedOn: '2023-07-01',
    contractYears: 1,
    startupSeat: '210302',
    startupRegisteredOn: '2023-07-01',
    teamSharePercent: 30,
    paidIn: yuan(1e6),
    ...changes,
  }
}

/** The bureau's whole set for teams, for tests only. */
export const teamParameters: ParameterOverrides = {
  'cst.core_members_min': 3,
  'cst.leader_age_max': 60,
  'cst.signed_within_months': 36,
  'cst.contract_years_min': 1,
  'cst.startup_age_months_max': 36,
  'cst.team_share_min_pct': 30,
  'cst.paid_in_min': yuan(1e6),
}

/** An incubator at every line of the national measure of 2018. */
export function anIncubator(changes: Facts = {}): Facts {
  return {
    seat: '210302',
    legalPerson: true,
    operatingSince: '2021-07-01',
    statisticsYears: 2,
    area: 10_000,
    incubateeAreaPercent: 75,
    fund: yuan(5e6),
    incubatees: 50,
    financedPercent: 10,
    fundCases: 3,
    professionalStaffPercent: 80,
    professionalStaff: 5,
    mentors: 5,
    patentAppliedPercent: 50,
    validIpPercent: 0,
    graduates: 20,
    sameFieldPercent: 40,
    hardshipArea: false,
    ownPlatform: false,
    nicheServices: false,
    equityInvestedPercent: 10,
    financedLastYearPercent: 5,
    fastGrowthPercent: 30,
    nonRentIncomePercent: 30,
    separateAccounts: true,
    ...changes,
  }
}

/** Test values for what the call of 2022 and the measure of 2025 leave unread. */
export const incubatorParameters: ParameterOverrides = {
  'inc.ln.patent_pct_min': 30,
  'inc.ln.ip_pct_min': 20,
  'inc.ln.incubatees_min': 20,
  'inc.ln.density_min': 3,
  'inc.ln.graduated_min': 8,
  'inc.miit2025.area_min': 10_000,
  'inc.miit2025.incubatees_min': 50,
  'inc.miit2025.pro_staff_pct_min': 80,
  'inc.miit2025.ip_pct_min': 30,
  'inc.miit2025.graduated_min': 20,
  'inc.miit2025.years_min': 3,
}

export function anAlliance(changes: Facts = {}): Facts {
  return {
    seat: '210302',
    bodyKind: 'enterprise',
    legalPerson: true,
    operatesInLiaoning: true,
    rdSpend: { 2025: yuan(3e6) },
    universityMembers: 1,
    agreementSigned: true,
    agreementBenefitClause: true,
    agreementIpClause: true,
    marketGoal: true,
    fieldInKeyChain: true,
    recordedOnPlatform: true,
    cityRecommended: true,
    ...changes,
  }
}
