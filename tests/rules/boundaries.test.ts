import { expect, test } from 'vitest'
import { boundaryCases, resultIn } from '#rules/engine/boundaries.ts'
import { chance } from '#rules/engine/boundaries-chance.ts'
import { stepped } from '#rules/engine/boundaries-steps.ts'
import { compare, reached } from '#rules/engine/condition.ts'
import { type Criterion, criteriaOf, criterion } from '#rules/engine/criterion.ts'
import type { Status } from '#rules/engine/evaluate.ts'
import { constant, ratio, yearly } from '#rules/engine/expression.ts'
import { conditionsUnder } from '#rules/engine/walk.ts'
import type { Condition } from '#rules/engine/condition.ts'
import { company } from '#rules/facts/company.ts'
import { words } from '#rules/facts/fact.ts'
import { programmes } from '#rules/programmes/index.ts'
import { DAY } from './subjects.ts'

/**
 * What must be seen: a judgement is never broken by what is typed. Where a statement can be made
 * it is met by it; where none can, it is for the bureau, always.
 */
function wantedOf({ condition }: Criterion): readonly Status[] {
  const parts = (of: Condition): readonly Condition[] => [of, ...conditionsUnder(of).flatMap(parts)]
  const judged = parts(condition).filter(each => each.node === 'judgement')
  if (judged.length === 0) return ['met', 'not_met']
  return judged.some(each => each.fact !== null) ? ['met'] : ['judgement']
}

/** Criteria that cannot be seen both met and not met for another reason; each with its reason. */
const oneSided: Readonly<Record<string, string>> = {
  'cst.c.1': 'every kind of team that can be chosen is one that the programme takes',
  'di.1.service': 'whoever asks for services is given them',
}

function seenOf(each: Criterion, wanted: readonly Status[]): readonly Status[] {
  const seen = new Set<Status>()
  for (const { status } of boundaryCases(each, { day: DAY })) {
    seen.add(status)
    if (wanted.every(status => seen.has(status))) break
  }
  return wanted.filter(status => seen.has(status))
}

test.for(programmes.map(each => [each.id, each] as const))(
  'every criterion of %s is seen met and not met in generated cases, a judgement as far as it can be',
  { timeout: 60_000 },
  ([id, programme]) => {
    for (const each of criteriaOf(programme.requirement)) {
      if (oneSided[each.id] !== undefined) continue
      const wanted = wantedOf(each)
      expect([id, each.id, seenOf(each, wanted)]).toEqual([id, each.id, wanted])
    }
  },
)

const clause = { document: 'hnte-measure', article: words('第一条', 'Article 1') } as const
function only(condition: Condition): Criterion {
  const [made] = criteriaOf(
    criterion({ id: 'x', words: words('甲', 'x'), clause, confidence: 'seen', condition }),
  )
  if (made === undefined) throw new Error('A criterion was asked.')
  return made
}

test('sales of at least 10 fen are tried at 8, 9, 10 and 11', () => {
  const least = only(compare(yearly(company.sales, -1), '>=', constant(10, 'fen')))
  const tried = [...boundaryCases(least, { day: DAY, rounds: 1 })].flatMap(({ facts, status }) => {
    const { sales } = facts
    const value = typeof sales === 'object' ? sales['2025'] : undefined
    return typeof value === 'number' ? [`${value} ${status}`] : []
  })
  expect(tried).toEqual(expect.arrayContaining(['8 not_met', '9 not_met', '10 met', '11 met']))
})

test('365 days are tried on the day before, the day itself and the day after', () => {
  const year = only(reached(company.registeredOn, constant(365, 'days')))
  const tried = [...boundaryCases(year, { day: DAY, rounds: 1 })].map(
    ({ facts: { registeredOn }, status }) =>
      `${typeof registeredOn === 'string' ? registeredOn : 'unknown'} ${status}`,
  )
  expect(tried).toEqual(
    expect.arrayContaining([
      '2025-06-30 met',
      '2025-07-01 met',
      '2025-07-02 not_met',
      '2025-07-03 not_met',
    ]),
  )
})

test('a share is tried by moving its numerator by one', () => {
  const share = only(
    compare(
      ratio(yearly(company.sciTechStaffAverage, -1), yearly(company.staffAverage, -1)),
      '>=',
      constant(0.1, 'ratio'),
    ),
  )
  const moved = [...boundaryCases(share, { day: DAY })].filter(
    each => each.moved === 'sciTechStaffAverage 2025',
  )
  expect(new Set(moved.map(each => each.status))).toEqual(new Set(['met', 'not_met', 'unknown']))
})

test('a boundary case says what the criterion says, and is the same each time', () => {
  const share = only(compare(yearly(company.sales, -1), '>', yearly(company.sales, -2)))
  const cases = [...boundaryCases(share, { day: DAY, rounds: 3 })]
  expect(cases.length).toBeGreaterThan(5)
  for (const each of cases) expect(resultIn(share, each, DAY).status).toBe(each.status)
  expect([...boundaryCases(share, { day: DAY, rounds: 3 })]).toEqual(cases)
})

test('the smallest step is one fen, one person, a hundredth of a per cent', () => {
  expect(stepped(100, 1, 'fen')).toBe(101)
  expect(stepped(3, -1, 'people')).toBe(2)
  expect(stepped(30, 1, 'percent')).toBe(30.01)
  expect(stepped(0.3, 1, 'ratio')).toBe(0.3001)
})

test('chosen by chance is the same for the same seed, and nothing cannot be chosen from', () => {
  const draw = (seed: number) => chance(seed).shuffled([1, 2, 3, 4, 5, 6, 7, 8])
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
  expect(() => chance(1).one([])).toThrow(RangeError)
})
