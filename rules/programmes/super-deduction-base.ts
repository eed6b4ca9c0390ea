import { enterpriseParameters } from '../basis/enterprise-parameters.ts'
import { isTrue } from '../engine/condition.ts'
import {
  chosen,
  constant,
  named,
  type Numeric,
  parameter,
  scaled,
  smallest,
  sum,
  yearly,
} from '../engine/expression.ts'
import { company } from '../facts/company.ts'
import { companyTax } from '../facts/company-tax.ts'
import { words } from '../facts/fact.ts'

/** The year of the spend, settled in the year after. */
const lastYear = -1

const ownItems = yearly(companyTax.rdOwnItems, lastYear)

/** Other related costs, at most 10 % of all: one ninth of the five items. */
export const otherCounted: Numeric<'fen'> = named(
  words('限额内的其他相关费用', 'Other related costs within the cap'),
  smallest(yearly(companyTax.rdOtherRelated, lastYear), scaled(ownItems, 1 / 9)),
)

const eligibleAtHome = named(
  words('境内符合条件的研发费用', 'Eligible R&D at home'),
  sum(ownItems, otherCounted, scaled(yearly(companyTax.rdEntrustedDomestic, lastYear), 0.8)),
)

/** Entrusted abroad: 80 %, and at most two thirds of what is eligible at home. */
export const abroadCounted: Numeric<'fen'> = named(
  words('可计入的委托境外研发费用', 'R&D entrusted abroad that counts'),
  smallest(
    scaled(yearly(companyTax.rdEntrustedAbroad, lastYear), 0.8),
    scaled(eligibleAtHome, 2 / 3),
  ),
)

/** The expensed R&D that the super-deduction is counted on. */
export const deductibleSpend: Numeric<'fen'> = named(
  words('可加计扣除的研发费用', 'R&D that the super-deduction is counted on'),
  sum(eligibleAtHome, abroadCounted),
)

/** What is deducted over and above the spend itself, as a share of it. */
export const deductionRate: Numeric<'ratio'> = named(
  words('加计扣除比例', 'rate of the deduction'),
  chosen(
    isTrue(companyTax.icOrMachineTool),
    parameter(enterpriseParameters.superDeductionRateListed),
    parameter(enterpriseParameters.superDeductionRate),
  ),
)

/** The rate of corporate income tax: 15 % with a valid certificate, else 25 %. */
export const incomeTaxRate: Numeric<'ratio'> = named(
  words('适用的企业所得税税率', 'rate of corporate income tax that applies'),
  chosen(isTrue(company.hnteCertificateValid), constant(0.15, 'ratio'), constant(0.25, 'ratio')),
)
