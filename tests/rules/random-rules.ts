import fc from 'fast-check'
import type { Condition, Operator } from '#rules/engine/condition.ts'
import type { Band, Numeric } from '#rules/engine/expression.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { words } from '#rules/facts/fact.ts'

/** Numbers of which sums, shares and growths often lie on each other. */
const values = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 100, 0.1, 0.2, 0.3, 0.5, 2.5]
const items = { unit: 'items' } as const
const offsets = fc.subarray([-4, -3, -2, -1], { minLength: 1 })

const bands: fc.Arbitrary<readonly Band[]> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.array(fc.oneof(fc.constantFrom(...values), fc.constant([1, 4] as const)), {
      minLength: 4,
      maxLength: 4,
    }),
  )
  .map(([unordered, isUp, gifts]) => {
    const edges = unordered.toSorted((a, b) => a - b)
    const limit = (value: number | undefined, inclusive: boolean) =>
      value === undefined ? null : { value, inclusive }
    return Array.from({ length: edges.length + 1 }, (_, at) => ({
      from: limit(edges[at - 1], isUp),
      to: limit(edges[at], !isUp),
      gives: gifts[at] ?? 0,
    }))
  })

const flag = (fact: 'listed' | 'residentEnterprise'): Condition => ({
  node: 'flag',
  fact,
  is: true,
})

const counted = fc.oneof(
  fc.constantFrom(...values).map(value => ({ ...items, node: 'constant', value }) as const),
  fc.constant({ ...items, node: 'fact', fact: 'classOneOwned' } as const),
  fc
    .constantFrom(-1, -2)
    .map(offset => ({ ...items, node: 'yearly', fact: 'sales', offset }) as const),
  offsets.map(of => ({ ...items, node: 'total', fact: 'sales', offsets: of }) as const),
)

/** Numbers that are never below zero, as those that divide are in a rule. */
const counts: fc.Arbitrary<Numeric<'items'>> = fc.oneof(
  counted,
  fc
    .array(counted, { minLength: 1, maxLength: 3 })
    .map(terms => ({ ...items, node: 'sum', terms }) as const),
  fc
    .array(counted, { minLength: 1, maxLength: 3 })
    .map(of => ({ ...items, node: 'smallest', of }) as const),
)

/** Numbers of every node, small enough to reckon by hand. */
export const numbers: fc.Arbitrary<Numeric<'items'>> = fc.letrec<{ number: Numeric<'items'> }>(
  tie => {
    const part = tie('number')
    const parts = fc.array(part, { minLength: 1, maxLength: 3 })
    const leaf = fc.oneof(
      { weight: 3, arbitrary: counted },
      fc.constant({ ...items, node: 'parameter', parameter: 'alliance.rd_floor' } as const),
      offsets.map(
        of =>
          ({ ...items, node: 'meanOfRatios', of: 'rdSpend', to: 'sales', offsets: of }) as const,
      ),
      fc.constant({ ...items, node: 'meanGrowth', fact: 'sales', lastOffset: -1 } as const),
    )
    const made = fc.oneof(
      parts.map(terms => ({ ...items, node: 'sum', terms }) as const),
      parts.map(of => ({ ...items, node: 'smallest', of }) as const),
      parts.map(of => ({ ...items, node: 'largest', of }) as const),
      fc
        .tuple(part, part)
        .map(([from, less]) => ({ ...items, node: 'difference', from, less }) as const),
      fc.tuple(part, counts).map(([of, to]) => ({ ...items, node: 'ratio', of, to }) as const),
      fc
        .tuple(part, counts)
        .map(([of, area]) => ({ ...items, node: 'density', of, area }) as const),
      fc
        .tuple(part, fc.constantFrom(0.1, 0.5, 2, 3))
        .map(([of, by]) => ({ ...items, node: 'scaled', of, by }) as const),
      fc
        .tuple(counts, fc.constantFrom(1, 3, 10))
        .map(([of, each]) => ({ ...items, node: 'perEach', of, each }) as const),
      fc
        .tuple(part, bands, fc.constantFrom(null, 2))
        .map(
          ([of, rows, otherwise]) =>
            ({ ...items, node: 'banded', of, bands: rows, otherwise }) as const,
        ),
      fc
        .option(part)
        .map(within => ({ ...items, node: 'judged', score: 'scoreTechnology', within }) as const),
      fc
        .tuple(fc.constantFrom('listed', 'residentEnterprise'), part, part)
        .map(
          ([when, then, otherwise]) =>
            ({ ...items, node: 'chosen', when: flag(when), then, otherwise }) as const,
        ),
    )
    return { number: fc.oneof({ maxDepth: 3, depthSize: 'small' }, leaf, made) }
  },
).number

const operators = fc.constantFrom<Operator>('>=', '>', '<=', '<')

const growths = fc
  .constantFrom([-4, -1], [-3, -1], [-2, -1])
  .map(
    ([fromOffset = -2, toOffset = -1]) =>
      ({ ...items, node: 'annualGrowth', fact: 'sales', fromOffset, toOffset }) as const,
  )

const comparisons: fc.Arbitrary<Condition> = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: numbers }, growths), operators, numbers)
  .map(([left, operator, right]) => ({ node: 'compare', left, operator, right }))

const days: fc.Arbitrary<Condition> = fc
  .tuple(
    fc.constantFrom('years', 'months', 'days'),
    fc.constantFrom(0, 1, 2, 5, 12, 365),
    fc.boolean(),
    fc.constantFrom(null, 'listed', 'residentEnterprise'),
  )
  .map(([unit, value, isReached, when]): Condition => {
    const length = { unit, node: 'constant', value } as const
    const by =
      when === null
        ? length
        : ({ unit, node: 'chosen', when: flag(when), then: length, otherwise: length } as const)
    return isReached
      ? { node: 'reached', fact: 'registeredOn', after: by }
      : { node: 'notPassed', fact: 'registeredOn', within: by }
  })

/** Conditions of every node. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>(tie => {
  const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 })
  const leaf = fc.oneof(
    { weight: 6, arbitrary: comparisons },
    { weight: 2, arbitrary: days },
    fc
      .tuple(fc.constantFrom('listed', 'residentEnterprise'), fc.boolean())
      .map(([fact, is]) => ({ node: 'flag', fact, is }) as const),
    fc.constant({ node: 'oneOf', fact: 'seat', values: ['liaoning', 'dalian'] } as const),
    fc
      .constantFrom(null, 'residentEnterprise')
      .map(
        fact =>
          ({ node: 'judgement', words: words('由市局认定', 'For the bureau'), fact }) as const,
      ),
  )
  return {
    condition: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      leaf,
      parts.map(of => ({ node: 'all', of }) as const),
      parts.map(of => ({ node: 'any', of }) as const),
      parts.map(of => ({ node: 'readings', of }) as const),
      tie('condition').map(of => ({ node: 'not', of }) as const),
    ),
  }
}).condition

const perhaps = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 6 })
const yearValues = fc
  .record(
    Object.fromEntries(
      [2022, 2023, 2024, 2025].map(year => [
        year,
        perhaps(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...values) }, fc.constant(null))),
      ]),
    ),
  )
  .map(years =>
    Object.fromEntries(
      Object.entries(years).flatMap(([year, value]) =>
        value === undefined ? [] : [[year, value]],
      ),
    ),
  )

/** Facts that those rules read, some of them missing. */
export const someFacts: fc.Arbitrary<Facts> = fc
  .record({
    classOneOwned: perhaps(fc.constantFrom(...values)),
    scoreTechnology: perhaps(fc.constantFrom(...values)),
    sales: perhaps(yearValues),
    rdSpend: perhaps(yearValues),
    listed: perhaps(fc.boolean()),
    residentEnterprise: perhaps(fc.boolean()),
    seat: perhaps(fc.constantFrom('liaoning', 'mainland')),
    registeredOn: perhaps(
      fc.constantFrom(
        '2026-07-01',
        '2025-07-01',
        '2025-07-02',
        '2025-06-30',
        '2024-02-29',
        '2021-07-01',
      ),
    ),
  })
  .map(facts => {
    const entries = Object.entries(facts).filter(([, value]) => value !== undefined)
    return Object.fromEntries(entries)
  })
