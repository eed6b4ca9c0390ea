import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parameterList } from '#rules/basis/parameters.ts'
import { assess, type Assessment } from '#rules/engine/evaluate.ts'
import { factsReadBy } from '#rules/engine/facts-read.ts'
import { measure } from '#rules/engine/measure.ts'
import { judgedIn } from '#rules/engine/reads.ts'
import { factByKey, type FactKey, type Facts, type FactValue } from '#rules/facts/dictionary.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { programmes } from '#rules/programmes/index.ts'
import { innovationScore } from '#rules/programmes/innovation-score.ts'
import { DAY, yuan } from './subjects.ts'

const YEARS = ['2022', '2023', '2024', '2025']
const EDGES = [0, 1, 2, 3, 5, 6, 10, 20, 30, 50, 60, 75, 80, 100]
const AMOUNTS = [0, 1e4, 5e5, 1e6, 2e6, 5e6, 1e7, 1.2e7, 2e7, 5e7, 2e8, 5e8, 1e9].map(yuan)

function amounts(key: FactKey): fc.Arbitrary<number> {
  const fact = factByKey(key)
  if (fact.kind !== 'number' && fact.kind !== 'yearly') throw new Error(`${key} is no number.`)
  const most = fact.max ?? Infinity
  const usual = (fact.unit === 'fen' ? AMOUNTS : EDGES).filter(each => each <= most)
  const below = fact.min === null ? [-100] : []
  return fc.oneof(fc.constantFrom(...usual, ...below), fc.nat({ max: Math.min(most, 10 ** 11) }))
}

function values(key: FactKey): fc.Arbitrary<FactValue> {
  const fact = factByKey(key)
  switch (fact.kind) {
    case 'number':
      return amounts(key)
    case 'yearly':
      return fc.record(
        Object.fromEntries(
          YEARS.map(year => [
            year,
            fc.oneof({ weight: 9, arbitrary: amounts(key) }, fc.constant(null)),
          ]),
        ),
      )
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...fact.choices.map(choice => choice.value))
    case 'day':
      return fc.constantFrom('2003-01-01', '2006-07-01', '2016-07-01', '2023-07-01', '2026-06-30')
    case 'text':
      return fc.constant('x')
  }
}

type Situation = {
  readonly full: Facts
  readonly part: Facts
  readonly overrides: Readonly<Record<string, number>>
}

/** Complete facts of a programme, the same with some taken away, and some parameters set. */
function situations(programme: Programme): fc.Arbitrary<Situation> {
  const keys = factsReadBy(programme)
  const complete: fc.Arbitrary<Facts> = fc.record(
    Object.fromEntries(keys.map(key => [key, values(key)])),
  )
  const kept = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 200, maxLength: 200 })
  const parameters = fc.record(
    Object.fromEntries(
      parameterList
        .filter(series => series.unit !== 'day')
        .map(series => [
          series.id,
          series.unit === 'fen' ? fc.constantFrom(...AMOUNTS) : fc.constantFrom(...EDGES),
        ]),
    ),
    { requiredKeys: [] },
  )
  return fc.tuple(complete, kept, parameters).map(([drawn, dice, drawnParameters]): Situation => {
    const full = withLawfulScores(drawn)
    const overrides: Record<string, number> = {}
    for (const [id, value] of Object.entries(drawnParameters)) {
      if (value !== undefined) overrides[id] = value
    }
    return { full, part: without(full, dice), overrides }
  })
}

/** Experts score within the band that the figures of the company put a sub-item in. */
function withLawfulScores(facts: Facts): Facts {
  const lawful: Record<string, FactValue> = {}
  for (const { score, within } of judgedIn(innovationScore)) {
    const given = facts[score]
    if (typeof given !== 'number' || within === null) continue
    const { low, high } = measure(within, { facts, day: DAY, overrides: {} })
    lawful[score] = Math.min(Math.max(given, low.at), high.at)
  }
  return { ...facts, ...lawful }
}

function without(full: Facts, dice: readonly number[]): Facts {
  let throws = 0
  const falls = () => {
    const face = dice[throws % dice.length] ?? 0
    throws += 1
    return face < 2
  }
  const part: Record<string, FactValue> = {}
  for (const [key, value] of Object.entries(full)) {
    if (falls()) continue
    part[key] =
      typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).filter(() => !falls()))
        : value
  }
  return part
}

function statuses(assessment: Assessment) {
  return new Map(assessment.criteria.map(each => [each.id, each.status]))
}

test.for(programmes.map(each => [each.id, each] as const))(
  'learning a fact never overturns may apply or not yet of %s, nor a clause met or not met',
  ([, programme]) => {
    const day = programme.id === 'incubator-national-2018' ? '2025-06-30' : DAY
    fc.assert(
      fc.property(situations(programme), ({ full, part, overrides }) => {
        const before = assess(programme, part, { day, overrides })
        const after = assess(programme, full, { day, overrides })
        if (before.outcome === 'may_apply' || before.outcome === 'not_yet') {
          expect(after.outcome).toBe(before.outcome)
        }
        if (before.outcome === 'bureau_decides') expect(after.outcome).not.toBe('cannot_tell_yet')
        const settled = statuses(after)
        for (const [id, status] of statuses(before)) {
          if (status === 'not_met') expect([id, settled.get(id)]).toEqual([id, 'not_met'])
          if (status === 'met') expect(['met', 'not_applicable']).toContain(settled.get(id))
        }
      }),
      { numRuns: 400, seed: 20260701 },
    )
  },
)

test.for(programmes.map(each => [each.id, each] as const))(
  'with every fact known, nothing of %s is unknown or missing',
  ([, programme]) => {
    fc.assert(
      fc.property(situations(programme), ({ full, overrides }) => {
        const { criteria, missing } = assess(programme, full, { day: DAY, overrides })
        expect(criteria.filter(each => each.status === 'unknown')).toEqual([])
        expect(missing).toEqual([])
      }),
      { numRuns: 100, seed: 20260702 },
    )
  },
)

test('an assessment survives JSON unchanged', () => {
  for (const programme of programmes) {
    const assessment = assess(programme, {}, { day: DAY })
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  }
})

test('setting a parameter settles what it left open', () => {
  const programme = programmes.find(each => each.id === 'alliance')
  if (programme === undefined) throw new Error('No alliance.')
  const status = (overrides: Record<string, number>) =>
    assess(programme, { rdSpend: { 2025: 5 } }, { day: DAY, overrides }).criteria.find(
      each => each.id === 'al.2',
    )
  expect(status({})).toMatchObject({ status: 'judgement', unset: ['alliance.rd_floor'] })
  expect(status({ 'alliance.rd_floor': 5 })).toMatchObject({ status: 'met', unset: [] })
})
