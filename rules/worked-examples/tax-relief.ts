import type { IsoDay } from '../engine/days.ts'
import { hnteIncomeTax } from '../programmes/hnte-income-tax.ts'
import { rdSuperDeduction } from '../programmes/rd-super-deduction.ts'
import type { Example } from './example.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { FEN_IN_YUAN, flag, lastYear, type WordReader } from './vocabulary.ts'

const nothing: WordReader = () => ({})

/** A day of the tax year, or of the year after it; the sheet's day where no year is named. */
function dayOfTaxYear(example: Example, yearsAfter: number, monthAndDay: string): IsoDay {
  const { tax_year: year } = example.facts
  return typeof year === 'number' ? `${String(year + yearsAfter)}-${monthAndDay}` : asOf(example)
}

export const superDeductionExamples: ExampleFamily = {
  programme: rdSuperDeduction,
  /** The spend of a year is settled within the year after. */
  dayOf: example => dayOfTaxYear(example, 1, '07-01'),
  words: {
    tax_year: nothing,
    resident_enterprise_cn: flag('residentEnterprise'),
    books_sound_and_audit_levy: flag('auditLevyTaxpayer'),
    total_income: nothing,
    non_taxable_income: nothing,
    investment_income: lastYear('investmentIncome', FEN_IN_YUAN),
    negative_list_main_revenue: lastYear('negativeListRevenue', FEN_IN_YUAN),
    ic_or_machine_tool_enterprise: flag('icOrMachineTool'),
    items_1_to_5: lastYear('rdOwnItems', FEN_IN_YUAN),
    other_related: lastYear('rdOtherRelated', FEN_IN_YUAN),
    entrusted_domestic: lastYear('rdEntrustedDomestic', FEN_IN_YUAN),
    entrusted_overseas_institution: lastYear('rdEntrustedAbroad', FEN_IN_YUAN),
  },
  /** Our total income is the one after what is not taxable. */
  together: ({ total_income: all, non_taxable_income: untaxed }, on) =>
    typeof all === 'number'
      ? lastYear('totalIncome', FEN_IN_YUAN)(all - (typeof untaxed === 'number' ? untaxed : 0), on)
      : {},
  parameters: {},
  unclaimed: {},
}

export const incomeTaxExamples: ExampleFamily = {
  programme: hnteIncomeTax,
  dayOf: example => dayOfTaxYear(example, 0, '12-31'),
  words: {
    tax_year: nothing,
    certificate_issued_on: nothing,
    renewed_on: nothing,
    fails_art11_in_year: flag('highTechConditionsFail'),
  },
  /** The certificate that counts is the latest one issued by the end of the tax year. */
  together: ({ certificate_issued_on: issued, renewed_on: renewed }, on) => {
    const isRenewed = typeof renewed === 'string' && renewed <= on
    const latest = isRenewed ? renewed : issued
    return { highTechIssuedOn: typeof latest === 'string' ? latest : null }
  },
  parameters: {},
  unclaimed: {},
}
