import { expect, test } from 'vitest'
import { assessCompiled, compileBook, outcomesOf } from '#rules/engine/compile.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { gazelle } from '#rules/programmes/gazelle.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { techSme } from '#rules/programmes/tech-sme.ts'
import { oracleGazelle, oracleHnte, oracleSme } from './oracle.ts'
import { factsOf, SEEDED_DAY, seededCompanies } from './seeded-companies.ts'

const three = [hnte, techSme, gazelle]
const companies = seededCompanies(30_000, 20_260_701)
const verdicts = companies.map(company => [
  oracleHnte(company, SEEDED_DAY),
  oracleSme(company),
  oracleGazelle(company, SEEDED_DAY),
])

test('30,000 seeded companies: the compiled rules agree with whole-number arithmetic on all', () => {
  const book = compileBook(three, { day: SEEDED_DAY })
  const wrong = companies.filter((company, at) => {
    const outcomes = outcomesOf(assessCompiled(book, factsOf(company)))
    return outcomes.some((outcome, index) => outcome !== verdicts[at]?.[index])
  })
  expect(wrong).toEqual([])
})

test('10,000 seeded companies: the plain rules agree with whole-number arithmetic on all', () => {
  const wrong = companies.slice(0, 10_000).filter((company, at) => {
    const facts = factsOf(company)
    return three.some(
      (programme, index) =>
        assess(programme, facts, { day: SEEDED_DAY }).outcome !== verdicts[at]?.[index],
    )
  })
  expect(wrong).toEqual([])
})

test('the seeded companies hold every verdict of each programme often enough to tell', () => {
  const count = (index: number, verdict: string) =>
    verdicts.filter(each => each[index] === verdict).length
  for (const index of [0, 1, 2]) {
    expect(count(index, 'may_apply')).toBeGreaterThan(300)
    expect(count(index, 'not_yet')).toBeGreaterThan(300)
  }
  expect(count(0, 'bureau_decides')).toBeGreaterThan(300)
  expect(count(2, 'bureau_decides')).toBeGreaterThan(100)
})
