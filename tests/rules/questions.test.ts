import { expect, test } from 'vitest'
import { assess } from '#rules/engine/evaluate.ts'
import { population } from '#rules/engine/prior.ts'
import { nextQuestions, questioner } from '#rules/engine/questions.ts'
import { visitOf } from '#rules/engine/questions-visits.ts'
import { withAll } from '#rules/engine/questions-world.ts'
import { factsReadBy } from '#rules/engine/facts-read.ts'
import { factByKey, type FactKey, type Facts } from '#rules/facts/dictionary.ts'
import { gazelle } from '#rules/programmes/gazelle.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { programmes } from '#rules/programmes/index.ts'
import { techSme } from '#rules/programmes/tech-sme.ts'
import { aHighTechCompany, DAY } from './subjects.ts'

const three = [hnte, techSme, gazelle]
const prior = population(DAY, 40, 7)
const companies = population(DAY, 60, 20260701)

type Ask = (facts: Facts, asked: number) => readonly FactKey[]

function questionsUntilSettled(company: Facts, ask: Ask): number {
  let facts: Facts = {}
  for (let asked = 0; ; asked += 1) {
    if (three.every(each => assess(each, facts, { day: DAY }).outcome !== 'cannot_tell_yet')) {
      return asked
    }
    const next = ask(facts, asked)
    if (next.length === 0) throw new Error('Nothing is asked, yet not all is settled.')
    facts = withAll(facts, company, next)
  }
}

function figures(ask: Ask) {
  const counts = companies.map(each => questionsUntilSettled(each, ask)).toSorted((a, b) => a - b)
  const mean = counts.reduce((sum, each) => sum + each, 0) / counts.length
  return { mean, median: counts[30] ?? 0, p90: counts[53] ?? 0 }
}

/** Forms in the order of the programmes, asked in the same visits. */
function inFixedOrder(): Ask {
  const keys = [...new Set(three.flatMap(factsReadBy))].filter(
    key => factByKey(key).judge === undefined,
  )
  const visits = [...new Set(keys.map(key => visitOf(factByKey(key))))]
  const order = visits.map(visit => keys.filter(key => visitOf(factByKey(key)) === visit))
  return (_, asked) => order[asked] ?? []
}

test('three verdicts take at most 11.3 questions on the mean, six tenths of a fixed order', () => {
  const source = questioner(three, { day: DAY, prior, cost: () => 1 })
  const best: Ask = facts => source(facts, 1)[0]?.facts ?? []
  const ours = figures(best)
  const fixed = figures(inFixedOrder())
  console.info('questions until settled', { ours, fixed })
  expect(ours.mean).toBeLessThanOrEqual(11.3)
  expect(ours.mean).toBeLessThanOrEqual(0.6 * fixed.mean)
}, 180_000)

test('nothing is asked once every verdict is settled', () => {
  const facts = aHighTechCompany()
  expect(assess(hnte, facts, { day: DAY }).outcome).not.toBe('cannot_tell_yet')
  expect(nextQuestions([hnte], facts, { day: DAY, prior, count: 9 })).toEqual([])
})

test('a single open fact is the only question, with the years that are open', () => {
  const { sales, ...rest } = aHighTechCompany()
  expect(sales).toBeDefined()
  const facts = { ...rest, sales: { 2023: 3_800_000_000, 2025: 4_800_000_000 } }
  const asked = nextQuestions([hnte], facts, { day: DAY, prior, count: 9 })
  expect(asked.map(({ facts: keys, years, effort }) => ({ keys, years, effort }))).toEqual([
    { keys: ['sales'], years: [2024], effort: 30 },
  ])
})

test('the yes-or-no matters of compliance are one visit of 5 seconds each', () => {
  const visit = nextQuestions([gazelle], {}, { day: DAY, prior, count: 99 }).find(
    each => each.id === 'compliance',
  )
  expect(visit?.facts).toEqual(['onAbnormalList', 'onDishonestyList', 'branchSalesOrTrading'])
  expect(visit?.effort).toBe(15)
})

test.for(programmes.map(each => [each.id, each] as const))(
  'answering the questions of %s settles it, and none asks what is known or what judges give',
  ([, programme]) => {
    const [company = {}] = population(DAY, 1, 99)
    let facts: Facts = {}
    const source = questioner([programme], { day: DAY, prior: prior.slice(0, 8) })
    for (let asked = 0; asked < 60; asked += 1) {
      const [next] = source(facts, 1)
      if (next === undefined) break
      for (const key of next.facts) {
        expect(factByKey(key).judge).toBeUndefined()
        if (factByKey(key).kind !== 'yearly') expect(facts[key]).toBeUndefined()
      }
      facts = withAll(facts, company, next.facts)
    }
    expect(assess(programme, facts, { day: DAY }).outcome).not.toBe('cannot_tell_yet')
  },
)

test('the same seed gives the same population, another seed another', () => {
  expect(population(DAY, 3, 5)).toEqual(population(DAY, 3, 5))
  expect(population(DAY, 3, 5)).not.toEqual(population(DAY, 3, 6))
})
