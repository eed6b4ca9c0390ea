import { expect, test } from 'vitest'
import { mayBeSubmitted } from '#rules/engine/earliest.ts'
import { assess } from '#rules/engine/evaluate.ts'
import type { Link } from '#rules/engine/link.ts'
import type { Change } from '#rules/engine/path.ts'
import { population } from '#rules/engine/prior.ts'
import { words } from '#rules/facts/fact.ts'
import { links } from '#rules/programmes/links.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { roadThrough } from '#rules/road/road.ts'
import { sayChange } from '#rules/road/say-change.ts'
import { stretches } from '#rules/road/step.ts'
import { aHighTechCompany, DAY } from './subjects.ts'

const book = programmesOn(DAY).filter(each => each.subject === 'company')
const companies = [aHighTechCompany(), ...population(DAY, 8, 5)]
const roads = companies.map(facts => ({
  facts,
  steps: roadThrough(book, facts, { day: DAY, links }),
}))

test('a road goes from now to later', () => {
  for (const { steps } of roads) {
    const order = steps.map(step => stretches.indexOf(step.when))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  }
})

test('what a road says may be applied for now, may be; what it says to wait for, may not yet', () => {
  for (const { facts, steps } of roads) {
    for (const step of steps.filter(each => each.kind !== 'after' && each.kind !== 'renew')) {
      const programme = book.find(each => each.id === step.programme)
      if (programme === undefined) throw new Error(`${step.programme} is not of the day.`)
      const { outcome } = assess(programme, facts, { day: DAY })
      expect(mayBeSubmitted(outcome), step.programme).toBe(step.kind === 'apply')
    }
  }
})

test('every step says in both languages what to do, and names its rule', () => {
  for (const { steps } of roads) {
    for (const step of steps) {
      expect(step.words.zh).toMatch(/。$/)
      expect(step.words.en).not.toMatch(/[，。：；（）]/)
      if (step.because.kind === 'rules') expect(step.because.clauses.length).toBeGreaterThan(0)
    }
  }
})

test('a high-tech company applies now, then has the rate of 15 %, and renews', () => {
  const steps = roads[0]?.steps ?? []
  const of = (family: string) => steps.filter(step => step.family === family)
  expect(of('hnte').map(step => [step.kind, step.when])).toEqual([
    ['apply', 'now'],
    ['renew', 'later'],
  ])
  expect(of('hnte')[1]?.words.zh).toContain('三年')
})

test('a company of 364 days is told the day from which it may apply', () => {
  const facts = aHighTechCompany({ registeredOn: '2025-07-02' })
  const [hnte] = roadThrough(
    book.filter(each => each.id === 'hnte'),
    facts,
    { day: DAY, links: [] },
  )
  expect(hnte).toMatchObject({ kind: 'wait', day: '2026-07-02', when: 'this year' })
  expect(hnte?.words.zh).toBe('2026-07-02起可以申请“高新技术企业认定”。')
})

test('a company of too few science staff is told whom to hire this year for the next', () => {
  const facts = aHighTechCompany({ sciTechStaffAverage: { 2025: 7 } })
  const [hnte] = roadThrough(
    book.filter(each => each.id === 'hnte'),
    facts,
    { day: DAY, links: [] },
  )
  expect(hnte).toMatchObject({ kind: 'act', day: '2027-07-01', when: 'next year' })
  expect(hnte?.words.zh).toContain('2026年科技人员数（年平均）由7 人变为至少9 人')
  expect(hnte?.words.en).toContain('from 7 people to at least 9 people')
})

test('money to be spent is said rounded up, so that what is said is enough', () => {
  const change: Change = {
    fact: 'sales',
    year: 2026,
    from: 10_000_000_000,
    to: 12_345_000_001,
    lead: 'year',
    along: [],
  }
  expect(sayChange(change)).toEqual({
    zh: '增加此项：2026年销售收入由1 亿元变为至少1.2346 亿元（到下一年度）',
    en: 'Raise it: Sales of 2026 from 100 million yuan to at least 123.46 million yuan (by next year)',
  })
})

test('of titles that exclude each other the highest that fits is left', () => {
  const [first, second] = roadThrough(book, aHighTechCompany(), { day: DAY, links: [] }).filter(
    step => step.kind === 'apply',
  )
  if (first === undefined || second === undefined) throw new Error('Two are needed.')
  const one: Link = {
    id: 'one',
    kind: 'oneTitle',
    rising: [first.family, second.family],
    words: words('一', 'one'),
    clause: { document: 'hnte-measure', article: words('一', 'one') },
    confidence: 'seen',
  }
  const steps = roadThrough(book, aHighTechCompany(), { day: DAY, links: [one] })
  const families = steps.map(step => step.family)
  expect(families).toContain(second.family)
  expect(families).not.toContain(first.family)
})

test('no step needs a title whose own step does not come before it', () => {
  const needs = links.filter(link => link.kind === 'opens').filter(link => link.needed)
  expect(needs.length).toBeGreaterThan(0)
  const certified = aHighTechCompany({
    hnteCertificateValid: false,
    highTechIssuedOn: '2027-01-01',
  })
  const waiting = { facts: certified, steps: roadThrough(book, certified, { day: DAY, links }) }
  const starved = population(DAY, 3, 20).map(facts => ({
    facts,
    steps: roadThrough(book, facts, { day: DAY, links }),
  }))
  for (const { steps } of [...roads, ...starved, waiting]) {
    for (const link of needs) {
      const at = steps.findIndex(step => step.family === link.first)
      steps.forEach((step, index) => {
        if (step.family !== link.then || step.kind === 'apply') return
        expect(at, link.id).toBeGreaterThanOrEqual(0)
        expect(at, link.id).toBeLessThan(index)
        expect((steps[at]?.day ?? '') <= (step.day ?? '9'), link.id).toBe(true)
      })
    }
  }
})

test('a programme stands on the road once as what is opened, and not beside its own step', () => {
  for (const { steps } of roads) {
    const opened = steps.filter(step => step.kind === 'after').map(step => step.family)
    expect(new Set(opened).size).toBe(opened.length)
    const own = steps.filter(step => ['apply', 'wait', 'act'].includes(step.kind))
    expect(own.filter(step => opened.includes(step.family))).toEqual([])
  }
})

test('what a needed title opens stands after it', () => {
  const facts = aHighTechCompany({ hnteCertificateValid: false })
  const steps = roadThrough(book, facts, { day: DAY, links })
  const at = steps.findIndex(step => step.family === 'hnte')
  const opened = steps.findIndex(
    step => step.because.kind === 'link' && step.because.link.id === 'high-tech-before-rate',
  )
  expect(at).toBeGreaterThanOrEqual(0)
  expect(opened).toBeGreaterThan(at)
})
