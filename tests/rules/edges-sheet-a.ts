import type { Facts } from '#rules/facts/dictionary.ts'
import { yuan } from './subjects.ts'

/** A criterion, the facts at the last value allowed, and those at the first refused. */
type Edge = readonly [criterion: string, allowed: Facts, refused: Facts]

/** A technology SME with exactly 60 points: 8 for staff, 40 for R&D, 12 for rights. */
export function aTechSme(changes: Facts = {}): Facts {
  return {
    residentEnterprise: true,
    auditLevyTaxpayer: true,
    staffAverage: { 2025: 60 },
    sciTechStaffAverage: { 2025: 9 },
    sales: { 2025: yuan(30e6) },
    totalAssets: { 2025: yuan(40e6) },
    totalCosts: { 2025: yuan(25e6) },
    rdSpendTaxScope: { 2025: yuan(1.5e6) },
    classOneOwned: 0,
    classTwoOwned: 2,
    restrictedIndustry: false,
    negativeListIndustry: false,
    integrityBreachTwoYears: false,
    onAbnormalList: false,
    onDishonestyList: false,
    hnteCertificateValid: false,
    nationalScienceAward: false,
    provincialRdInstitution: false,
    ledStandard: false,
    ...changes,
  }
}

export const techSmeEdges: readonly Edge[] = [
  ['sme.staff', { staffAverage: { 2025: 500 } }, { staffAverage: { 2025: 501 } }],
  ['sme.sales', { sales: { 2025: yuan(2e8) } }, { sales: { 2025: yuan(2e8) + 1 } }],
  ['sme.assets', { totalAssets: { 2025: yuan(2e8) } }, { totalAssets: { 2025: yuan(2e8) + 1 } }],
  ['sme.score', {}, { rdSpendTaxScope: { 2025: yuan(1.5e6) - 1 } }],
  ['sme.score', {}, { sciTechStaffAverage: { 2025: 8.99 } }],
  ['sme.score', {}, { classTwoOwned: 1 }],
  [
    'sme.score',
    { classOneOwned: 1, sciTechStaffAverage: { 2025: 6 } },
    { classOneOwned: 1, sciTechStaffAverage: { 2025: 5.99 } },
  ],
]

/** An eaglet of the last day allowed, by two class II rights. */
export function anEaglet(changes: Facts = {}): Facts {
  return {
    seat: '210302',
    legalPerson: true,
    registeredOn: '2016-07-01',
    classOneOwned: 0,
    classTwoOwned: 2,
    softwareEnterprise: false,
    softwareProduct: false,
    competitionPrize: false,
    hnteCertificateValid: false,
    scienceAward: false,
    onAbnormalList: false,
    onDishonestyList: false,
    branchSalesOrTrading: false,
    excludedIndustry: false,
    ...changes,
  }
}

export const eagletEdges: readonly Edge[] = [
  ['eag.age', { registeredOn: '2016-07-01' }, { registeredOn: '2016-06-30' }],
  ['eag.ip', { classTwoOwned: 2 }, { classTwoOwned: 1 }],
  ['eag.ip', { classOneOwned: 1, classTwoOwned: 0 }, { classOneOwned: 0, classTwoOwned: 0 }],
]

/** A unicorn at its line. */
export function aUnicorn(changes: Facts = {}): Facts {
  return {
    ...anEaglet(),
    listed: false,
    professionalInvestment: true,
    postMoneyValuation: 1_000_000_000,
    ...changes,
  }
}

export const unicornEdges: readonly Edge[] = [
  ['uni.full.age', { registeredOn: '2016-07-01' }, { registeredOn: '2016-06-30' }],
  [
    'uni.full.valuation',
    { postMoneyValuation: 1_000_000_000 },
    { postMoneyValuation: 999_999_999 },
  ],
]

/** A manufacturer that spent a million yuan on R&D, a tenth of it other related costs. */
export function aDeducter(changes: Facts = {}): Facts {
  return {
    residentEnterprise: true,
    auditLevyTaxpayer: true,
    totalIncome: { 2025: yuan(30e6) },
    investmentIncome: { 2025: 0 },
    negativeListRevenue: { 2025: 0 },
    icOrMachineTool: false,
    rdOwnItems: { 2025: yuan(900_000) },
    rdOtherRelated: { 2025: yuan(100_000) },
    rdEntrustedDomestic: { 2025: 0 },
    rdEntrustedAbroad: { 2025: 0 },
    hnteCertificateValid: false,
    ...changes,
  }
}

export const superDeductionEdges: readonly Edge[] = [
  [
    'rdd.negative',
    { investmentIncome: { 2025: yuan(2e6) }, negativeListRevenue: { 2025: yuan(14e6) } },
    { investmentIncome: { 2025: yuan(2e6) }, negativeListRevenue: { 2025: yuan(14e6) + 1 } },
  ],
  [
    'rdd.negative',
    { totalIncome: { 2025: 0 }, negativeListRevenue: { 2025: 0 } },
    { totalIncome: { 2025: 1 }, negativeListRevenue: { 2025: 1 } },
  ],
]

/** A certificate issued on the day itself. */
export function aCertified(changes: Facts = {}): Facts {
  return { highTechIssuedOn: '2026-07-01', highTechConditionsFail: false, ...changes }
}

export const incomeTaxEdges: readonly Edge[] = [
  ['cit.start', { highTechIssuedOn: '2026-07-01' }, { highTechIssuedOn: '2026-07-02' }],
  ['cit.expiry_year', { highTechIssuedOn: '2023-07-02' }, { highTechIssuedOn: '2023-07-01' }],
]

const noRights: Facts = { classOneOwned: 0, classTwoOwned: 0 }

export const registerEdges: readonly Edge[] = [
  [
    'as.register.proxy.near',
    { ...noRights, coreTechnologyInFieldList: false },
    { ...noRights, coreTechnologyInFieldList: false, majorIncidentInYear: true },
  ],
]
