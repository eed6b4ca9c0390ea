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
