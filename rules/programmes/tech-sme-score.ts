import { company } from '../facts/company.ts'
import { companyTax } from '../facts/company-tax.ts'
import {
  banded,
  bandsDown,
  fact,
  largest,
  type Numeric,
  ratio,
  sum,
  yearly,
} from '../engine/expression.ts'

/** The last accounting year. */
const lastYear = -1

const spend = yearly(companyTax.rdSpendTaxScope, lastYear)

/** Science and technology staff, at most 20; none of them gives 0. */
export const staffPoints: Numeric<'points'> = banded(
  ratio(yearly(company.sciTechStaffAverage, lastYear), yearly(company.staffAverage, lastYear)),
  'points',
  bandsDown(
    [
      { from: 0.3, gives: 20 },
      { from: 0.25, gives: 16 },
      { from: 0.2, gives: 12 },
      { from: 0.15, gives: 8 },
      { from: 0.1, gives: 4 },
    ],
    0,
  ),
  0,
)

/** R&D over sales; without sales it gives 0 and the other measure is left. */
const spendOverSales = banded(
  ratio(spend, yearly(company.sales, lastYear)),
  'points',
  bandsDown(
    [
      { from: 0.06, gives: 50 },
      { from: 0.05, gives: 40 },
      { from: 0.04, gives: 30 },
      { from: 0.03, gives: 20 },
      { from: 0.02, gives: 10 },
    ],
    0,
  ),
  0,
)

const spendOverCosts = banded(
  ratio(spend, yearly(company.totalCosts, lastYear)),
  'points',
  bandsDown(
    [
      { from: 0.3, gives: 50 },
      { from: 0.25, gives: 40 },
      { from: 0.2, gives: 30 },
      { from: 0.15, gives: 20 },
      { from: 0.1, gives: 10 },
    ],
    0,
  ),
  0,
)

/** R&D, at most 50; the company may choose the better of the two measures. */
export const spendPoints: Numeric<'points'> = largest(spendOverSales, spendOverCosts)

/** Valid rights linked to the main product, at most 30; class II may be used year after year. */
export const rightsPoints: Numeric<'points'> = largest(
  banded(fact(company.classOneOwned), 'points', bandsDown([{ from: 1, gives: 30 }], 0), 0),
  banded(
    fact(company.classTwoOwned),
    'points',
    bandsDown(
      [
        { from: 4, gives: 24 },
        { from: 3, gives: 18 },
        { from: 2, gives: 12 },
        { from: 1, gives: 6 },
      ],
      0,
    ),
    0,
  ),
)

/** The table of the evaluation measure, 100 points at most. */
export const techSmeScore: Numeric<'points'> = sum(staffPoints, spendPoints, rightsPoints)
