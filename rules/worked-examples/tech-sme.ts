import { techSme } from '../programmes/tech-sme.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { FEN_IN_YUAN, flag, lastYear, number, type WordReader } from './vocabulary.ts'

/** The two lists that the sheets name in one word. */
export const onEitherList: WordReader = value =>
  value === null || typeof value === 'boolean'
    ? { onAbnormalList: value ?? false, onDishonestyList: value ?? false }
    : undefined

export const techSmeExamples: ExampleFamily = {
  programme: techSme,
  dayOf: asOf,
  words: {
    resident_enterprise_cn: flag('residentEnterprise'),
    books_audit_levy_cit_payer: flag('auditLevyTaxpayer'),
    staff: lastYear('staffAverage'),
    scitech_staff: lastYear('sciTechStaffAverage'),
    sales: lastYear('sales', FEN_IN_YUAN),
    assets: lastYear('totalAssets', FEN_IN_YUAN),
    cost_total: lastYear('totalCosts', FEN_IN_YUAN),
    rd_expense: lastYear('rdSpendTaxScope', FEN_IN_YUAN),
    ip_class1: number('classOneOwned'),
    ip_class2: number('classTwoOwned'),
    industry_restricted_or_eliminated: flag('restrictedIndustry'),
    industry_in_rd_deduction_negative_list: flag('negativeListIndustry'),
    major_incident_or_dishonesty_this_or_last_year: flag('integrityBreachTwoYears'),
    abnormal_or_serious_list_this_or_last_year: onEitherList,
    has_valid_hnte_certificate: flag('hnteCertificateValid'),
    national_sci_award_top3_last5y: flag('nationalScienceAward'),
    provincial_or_above_rd_institution: flag('provincialRdInstitution'),
    led_standard_last5y: flag('ledStandard'),
  },
  parameters: {},
  unclaimed: {},
}
