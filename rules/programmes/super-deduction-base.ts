import { enterpriseParameters } from '../basis/enterprise-parameters.ts'
import { isTrue } from '../engine/condition.ts'
import {
  chosen,
  constant,
  type Numeric,
  parameter,
  scaled,
  smallest,
  sum,
  yearly,
} from '../engine/expression.ts'
import { company } from '../facts/company.ts'
import { companyTax } from '../facts/company-tax.ts'

/** The year of the spend, settled in the year after. */
const lastYear = -1

const ownItems = yearly(companyTax.rdOwnItems, lastYear)

/** Other related costs, at most 10 % of all: one ninth of the five items. */
export const otherCounted: Numeric<'fen'> = smallest(
  yearly(companyTax.rdOtherRelated, lastYear),
  scaled(ownItems, 1 / 9),
)

const eligibleAtHome = sum(
  ownItems,
  otherCounted,
  scaled(yearly(companyTax.rdEntrustedDomestic, lastYear), 0.8),
)

/** Entrusted abroad: 80 %, and at most two thirds of what is eligible at home. */
export const abroadCounted: Numeric<'fen'> = smallest(
  scaled(yearly(companyTax.rdEntrustedAbroad, lastYear), 0.8),
  scaled(eligibleAtHome, 2 / 3),
)

/** The expensed R&D that the super-deduction is counted on. */
export const deductibleSpend: Numeric<'fen'> = sum(eligibleAtHome, abroadCounted)

/** What is deducted over and above the spend itself, as a share of it. */
export const deductionRate: Numeric<'ratio'> = chosen(
  isTrue(companyTax.icOrMachineTool),
  parameter(enterpriseParameters.superDeductionRateListed),
  parameter(enterpriseParameters.superDeductionRate),
)

/** The rate of corporate income tax: 15 % with a valid certificate, else 25 %. */
export const incomeTaxRate: Numeric<'ratio'> = chosen(
  isTrue(company.hnteCertificateValid),
  constant(0.15, 'ratio'),
  constant(0.25, 'ratio'),
)
