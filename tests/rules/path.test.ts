import { expect, test } from 'vitest'
import { mayBeSubmitted } from '#rules/engine/earliest.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { type Path, pathsTo } from '#rules/engine/path.ts'
import { carriedFacts } from '#rules/engine/path-move.ts'
import { population } from '#rules/engine/prior.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { factByKey, type Facts } from '#rules/facts/dictionary.ts'
import { leverOf } from '#rules/facts/levers.ts'
import { gazelle } from '#rules/programmes/gazelle.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { programmes } from '#rules/programmes/index.ts'
import { scienceLoan } from '#rules/programmes/science-loan.ts'
import { made } from './made-changes.ts'
import { aGazelle, aHighTechCompany, DAY, yuan } from './subjects.ts'

const subjects = [aHighTechCompany(), aGazelle(), ...population(DAY, 12, 31)]

function outcomeAfter(programme: Programme, facts: Facts, path: Path, changes = path.changes) {
  const base = path.carried ? carriedFacts(facts, DAY) : facts
  return assess(programme, made(base, changes), { day: path.day }).outcome
}

test.for(programmes.map(each => ({ id: each.id, programme: each })))(
  'a path to $id leads there, and without any one of its changes it does not',
  ({ programme }) => {
    for (const facts of subjects) {
      for (const path of pathsTo(programme, facts, { day: DAY }).paths) {
        const outcome = outcomeAfter(programme, facts, path)
        expect(mayBeSubmitted(outcome), JSON.stringify(path)).toBe(true)
        expect(outcome).toBe(path.outcome)
        for (const one of path.changes) {
          const fewer = path.changes.filter(change => change !== one)
          const without = outcomeAfter(programme, facts, path, fewer)
          expect(without, `${JSON.stringify(path.changes)} without ${one.fact}`).toBe('not_yet')
        }
      }
    }
  },
)

test.for(programmes.map(each => ({ id: each.id, programme: each })))(
  'a path to $id changes nothing that is past, and no figure of a year before the year is over',
  ({ programme }) => {
    for (const facts of subjects) {
      for (const path of pathsTo(programme, facts, { day: DAY }).paths) {
        for (const { fact, year, lead } of path.changes) {
          expect(leverOf(fact)).not.toBeNull()
          expect(factByKey(fact).judge).toBeUndefined()
          if (factByKey(fact).kind === 'yearly') expect(year).toBe(2026)
          if (lead === 'year') expect(path.day).toBe('2027-07-01')
        }
      }
    }
  },
)

test('without any right, the first path is one class I right, today', () => {
  const facts = aHighTechCompany({ classOneOwned: 0, classTwoOwned: 0 })
  const [first] = pathsTo(hnte, facts, { day: DAY }).paths
  expect(first?.day).toBe(DAY)
  expect(first?.changes.map(({ fact, from, to }) => ({ fact, from, to }))).toEqual([
    { fact: 'classOneOwned', from: 0, to: 1 },
  ])
})

test('7 of 80 staff in science: 9 of 82 by next year, each hired counting in both', () => {
  const facts = aHighTechCompany({
    staffAverage: { 2025: 80 },
    sciTechStaffAverage: { 2025: 7 },
  })
  const { paths, blocked } = pathsTo(hnte, facts, { day: DAY })
  expect(blocked).toEqual([])
  expect(paths[0]).toMatchObject({ day: '2027-07-01', carried: true })
  expect(paths[0]?.changes).toEqual([
    {
      fact: 'sciTechStaffAverage',
      year: 2026,
      from: 7,
      to: 9,
      lead: 'year',
      along: ['staffAverage'],
    },
  ])
})

test('a company too old for a gazelle has no path, and the clause is named', () => {
  const { paths, blocked } = pathsTo(gazelle, aGazelle({ registeredOn: '2001-01-01' }), {
    day: DAY,
  })
  expect(paths).toEqual([])
  expect(blocked).toContain('gaz.age')
})

test('a company 364 days old need only wait a day', () => {
  const facts = aHighTechCompany({ registeredOn: '2025-07-02' })
  const [first] = pathsTo(hnte, facts, { day: DAY }).paths
  expect(first).toMatchObject({ day: '2026-07-02', changes: [], outcome: 'may_apply' })
})

test('a gazelle that stopped growing: 25.92 million of sales this year, or venture of 10 million now', () => {
  const facts = aGazelle({
    sales: { 2022: yuan(12e6), 2023: yuan(15e6), 2024: yuan(18e6), 2025: yuan(18e6) },
  })
  const { paths } = pathsTo(gazelle, facts, { day: DAY })
  const said = paths.map(({ day, changes }) => [day, changes.map(({ fact, to }) => [fact, to])])
  expect(said).toContainEqual(['2027-07-01', [['sales', yuan(25.92e6)]]])
  expect(said).toContainEqual([DAY, [['largestVentureInvestment', yuan(1e7)]]])
})

test('a loan of one fen above the cap is asked for at the cap, within days', () => {
  const overrides = { 'loan.cap': yuan(5e6), 'loan.kinds.hnte': 1, 'loan.credit_asked': 1 }
  const facts = {
    seat: '210302',
    hnteCertificateValid: true,
    loanAmount: yuan(5e6) + 1,
    creditSound: true,
  }
  const [first] = pathsTo(scienceLoan, facts, { day: DAY, overrides }).paths
  expect(first?.changes).toEqual([
    {
      fact: 'loanAmount',
      year: null,
      from: yuan(5e6) + 1,
      to: yuan(5e6),
      lead: 'days',
      along: [],
    },
  ])
})

test('the laws above speak of at least 30 paths of at least 2 changes', () => {
  const long = programmes.flatMap(programme =>
    subjects.flatMap(facts => pathsTo(programme, facts, { day: DAY }).paths),
  )
  expect(long.filter(path => path.changes.length >= 2).length).toBeGreaterThanOrEqual(30)
})

test('who may apply needs no path', () => {
  expect(pathsTo(hnte, aHighTechCompany(), { day: DAY })).toEqual({ paths: [], blocked: [] })
})
