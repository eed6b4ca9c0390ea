import fc from 'fast-check'
import { parameterList } from '#rules/basis/parameters.ts'
import { factsReadBy } from '#rules/engine/facts-read.ts'
import { measure } from '#rules/engine/measure.ts'
import { judgedIn } from '#rules/engine/reads.ts'
import { factByKey, type FactKey, type Facts, type FactValue } from '#rules/facts/dictionary.ts'
import type { Programme } from '#rules/engine/programme.ts'
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

export type Situation = {
  readonly full: Facts
  readonly part: Facts
  readonly overrides: Readonly<Record<string, number>>
}

/** Complete facts of a programme, the same with some taken away, and some parameters set. */
export function situations(programme: Programme): fc.Arbitrary<Situation> {
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
