import { expect, test } from 'vitest'
import { compare, isTrue, oneOf } from '#rules/engine/condition.ts'
import { type Criterion, criteriaOf, criterion } from '#rules/engine/criterion.ts'
import { constant, yearly } from '#rules/engine/expression.ts'
import { shiftsOf, unnoticedShifts } from '#rules/engine/shift.ts'
import { company } from '#rules/facts/company.ts'
import { words } from '#rules/facts/fact.ts'
import { programmes } from '#rules/programmes/index.ts'
import type { Condition } from '#rules/engine/condition.ts'
import { DAY } from './subjects.ts'

/**
 * Shifts that give the same rule in other words, so that no situation can tell them apart, and one
 * whose band is noticed in the rule that it is taken from. The list is closed.
 */
const sameRule: readonly { criterion: string; shift: RegExp; because: string }[] = [
  {
    criterion: 'hnte.score',
    shift: /^edge 1 items of classOneOwned: 0$|^classOneOwned from below gives 0: 1$/,
    because: 'these bands are asked only of companies with a class I right',
  },
  {
    criterion: 'hnte.score',
    shift: /^constant 0 items: -1$/,
    because: 'less than no class II right gives the points of none',
  },
  {
    criterion: 'sme.score',
    shift:
      / gives (?:20: 21|16: 17|12: 13|8: 9|4: 5|50: 51|40: 41|30: 31|20: 21|10: 11|0: 1|24: 25|18: 19|6: 7)$/,
    because: 'all points are even, so one more lifts no total from 58 to 60',
  },
  {
    criterion: 'sme.score',
    shift: /^constant 60 points: 59$/,
    because: 'all points are even, so no total is 59',
  },
  {
    criterion: 'sme.score',
    shift: /^constant 0 points: 1$/,
    because: 'the least points above 0 are 4',
  },
  {
    criterion: 'as.register.proxy.near',
    shift: /^edge 20000000000 fen of sales: 20000000001$/,
    because: 'the band is that of hnte.rd_ratio, where it is noticed; here nine others must agree',
  },
]

function isSameRule(id: string, name: string): boolean {
  return sameRule.some(each => each.criterion === id && each.shift.test(name))
}

test.for(programmes.map(each => [each.id, each] as const))(
  'in %s every line moved by the smallest step is noticed by a generated case',
  { timeout: 60_000 },
  ([id, programme]) => {
    const unnoticed = criteriaOf(programme.requirement).flatMap(each => {
      const shifts = shiftsOf(each, DAY).filter(shift => !isSameRule(each.id, shift.name))
      return unnoticedShifts(each, { day: DAY, shifts }).map(
        shift => `${id} ${each.id}: ${shift.name}`,
      )
    })
    expect(unnoticed).toEqual([])
  },
)

test('every shift that is listed as the same rule exists', () => {
  const names = programmes
    .flatMap(each => criteriaOf(each.requirement))
    .flatMap(each => shiftsOf(each, DAY).map(shift => ({ id: each.id, name: shift.name })))
  for (const { criterion: of, shift } of sameRule) {
    expect(names.some(({ id, name }) => id === of && shift.test(name))).toBe(true)
  }
})

const clause = { document: 'hnte-measure', article: words('第一条', 'Article 1') } as const
function only(condition: Condition): Criterion {
  const [made] = criteriaOf(
    criterion({ id: 'x', words: words('甲', 'x'), clause, confidence: 'seen', condition }),
  )
  if (made === undefined) throw new Error('A criterion was asked.')
  return made
}

test('a threshold is moved up and down by a step, and made strict', () => {
  const least = only(compare(yearly(company.sales, -1), '>=', constant(10, 'fen')))
  expect(shiftsOf(least, DAY).map(each => each.name)).toEqual([
    'constant 10 fen: 9',
    'constant 10 fen: 11',
    '>= 10 fen: >',
  ])
  expect(unnoticedShifts(least, { day: DAY })).toEqual([])
})

test('a yes is turned and a choice taken away', () => {
  expect(shiftsOf(only(isTrue(company.listed)), DAY).map(each => each.name)).toEqual([
    'listed: turned',
  ])
  const kinds = only(oneOf(company.bodyKind, ['enterprise', 'institute']))
  expect(shiftsOf(kinds, DAY).map(each => each.name)).toEqual([
    'bodyKind: without enterprise',
    'bodyKind: without institute',
  ])
})

test('a line that nothing can reach is reported, so that the law can fail', () => {
  const dead = only(compare(constant(5, 'items'), '>=', constant(3, 'items')))
  expect(unnoticedShifts(dead, { day: DAY }).map(each => each.name)).toEqual([
    'constant 5 items: 4',
    'constant 5 items: 6',
    'constant 3 items: 2',
    'constant 3 items: 4',
    '>= 3 items: >',
  ])
})
