import { talentParameters } from '../basis/talent-parameters.ts'
import { type Condition, isTrue, oneOf } from '../engine/condition.ts'
import {
  banded,
  bandsDown,
  chosen,
  constant,
  fact,
  type Numeric,
  parameter,
  smallest,
  sum,
} from '../engine/expression.ts'
import { personFacts as person } from '../facts/person.ts'

const WAN = 1_000_000

const points = (value: number) => constant(value, 'points')

/** The points of the first condition that holds, else none. */
function firstOf(rows: readonly (readonly [when: Condition, gives: number])[]): Numeric<'points'> {
  return rows.reduceRight<Numeric<'points'>>(
    (otherwise, [when, gives]) => chosen(when, points(gives), otherwise),
    points(0),
  )
}

const pay = banded(
  fact(person.yearlyPay),
  'points',
  bandsDown(
    [
      { from: 45 * WAN, gives: 20 },
      { from: 35 * WAN, gives: 17 },
      { from: 25 * WAN, gives: 14 },
      { from: 15 * WAN, gives: 11 },
      { from: 7 * WAN, gives: 8 },
      { from: 5 * WAN, gives: 5 },
    ],
    0,
  ),
  null,
)

const degree = firstOf([
  [oneOf(person.education, ['doctor']), 20],
  [oneOf(person.education, ['master', 'technician']), 15],
  [oneOf(person.education, ['bachelor', 'senior-worker']), 10],
])

/** Two years give 5 points, each further full year one more, up to 20. */
const work = banded(
  fact(person.workYears),
  'points',
  bandsDown(
    Array.from({ length: 16 }, (_, index) => ({ from: 17 - index, gives: 20 - index })),
    0,
  ),
  null,
)

const months = banded(
  fact(person.monthsInChina),
  'points',
  bandsDown(
    [
      { from: 9, gives: 15 },
      { from: 6, gives: 10 },
      { from: 3, gives: 5 },
    ],
    0,
  ),
  null,
)

const chinese = firstOf([
  [oneOf(person.chinese, ['top']), 5],
  [oneOf(person.chinese, ['hsk4']), 4],
  [oneOf(person.chinese, ['hsk3']), 3],
  [oneOf(person.chinese, ['hsk2']), 2],
  [oneOf(person.chinese, ['hsk1']), 1],
])

const place = firstOf([[oneOf(person.workRegion, ['northeast', 'west', 'poor-county']), 10]])

/** By full years: 18 to 25, 26 to 45, 46 to 55, 56 to 60. */
const age = banded(
  fact(person.personAge),
  'points',
  bandsDown(
    [
      { from: 61, gives: 0 },
      { from: 56, gives: 5 },
      { from: 46, gives: 10 },
      { from: 26, gives: 15 },
      { from: 18, gives: 10 },
    ],
    0,
  ),
  null,
)

const extra = firstOf([[isTrue(person.extraMerit), 5]])

/** A bonus granted to the person, else what the province grants to all; at most 10. */
const localBonus = smallest(
  points(10),
  chosen(
    isTrue(person.localBonusGranted),
    fact(person.localBonus),
    parameter(talentParameters.localBonus),
  ),
)

/** The points of the table, 120 at most. */
export const tablePoints: Numeric<'points'> = sum(
  pay,
  degree,
  work,
  months,
  chinese,
  place,
  age,
  extra,
  localBonus,
)

/** The points that count: those of the permit system where it gave some, else the table's. */
export const talentPoints: Numeric<'points'> = chosen(
  oneOf(person.pointsFrom, ['system']),
  fact(person.systemPoints),
  tablePoints,
)
