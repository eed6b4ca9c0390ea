import { company } from '../facts/company.ts'
import { expertScores } from '../facts/expert-scores.ts'
import { compare } from '../engine/condition.ts'
import {
  banded,
  bandsDown,
  chosen,
  constant,
  difference,
  fact,
  judged,
  largest,
  meanGrowth,
  type Numeric,
  smallest,
  sum,
} from '../engine/expression.ts'

/** Class II rights that no earlier high-tech application has used up. */
export const usableClassTwo = largest(
  constant(0, 'items'),
  difference(fact(company.classTwoOwned), fact(company.classTwoUsed)),
)

/** Rights that can support an application; class I without limit, class II once. */
export const usableRights = sum(fact(company.classOneOwned), usableClassTwo)

const rightsPoints = chosen(
  compare(fact(company.classOneOwned), '>=', constant(1, 'items')),
  banded(fact(company.classOneOwned), 'points', bandsDown([{ from: 1, gives: [7, 8] }], 0), 0),
  banded(
    usableClassTwo,
    'points',
    bandsDown(
      [
        { from: 5, gives: [5, 6] },
        { from: 3, gives: [3, 4] },
        { from: 1, gives: [1, 2] },
      ],
      0,
    ),
    0,
  ),
)

const growthBands = bandsDown(
  [
    { from: 0.35, gives: [9, 10] },
    { from: 0.25, gives: [7, 8] },
    { from: 0.15, gives: [5, 6] },
    { from: 0.05, gives: [3, 4] },
    { from: 0, above: true, gives: [1, 2] },
  ],
  0,
)

/** Intellectual property, at most 30 with the bonus for standards. */
export const propertyPoints: Numeric<'points'> = smallest(
  constant(30, 'points'),
  sum(
    judged(expertScores.scoreTechnology),
    judged(expertScores.scoreCoreSupport),
    judged(expertScores.scoreIpQuantity, rightsPoints),
    judged(expertScores.scoreIpAcquisition),
    judged(expertScores.scoreStandards),
  ),
)

/** Results put to use; bands of the yearly mean, written here as totals of three years. */
export const conversionPoints: Numeric<'points'> = judged(
  expertScores.scoreConversion,
  banded(
    fact(company.conversionsThreeYears),
    'points',
    bandsDown(
      [
        { from: 15, gives: [25, 30] },
        { from: 12, gives: [19, 24] },
        { from: 9, gives: [13, 18] },
        { from: 6, gives: [7, 12] },
        { from: 3, gives: [1, 6] },
      ],
      0,
    ),
    0,
  ),
)

/** Growth of net assets and of sales, 10 points each. */
export const growthPoints: Numeric<'points'> = sum(
  judged(
    expertScores.scoreNetAssetGrowth,
    banded(meanGrowth(company.netAssets, -1), 'points', growthBands, 0),
  ),
  judged(
    expertScores.scoreSalesGrowth,
    banded(meanGrowth(company.sales, -1), 'points', growthBands, 0),
  ),
)

/** The innovation score of the high-tech guide, 100 points at most. */
export const innovationScore: Numeric<'points'> = sum(
  propertyPoints,
  conversionPoints,
  judged(expertScores.scoreManagement),
  growthPoints,
)
