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
import { type Step, stretches } from '#rules/road/step.ts'
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

test('money to be asked less of is said rounded down, so that what is said is little enough', () => {
  const change: Change = {
    fact: 'loanAmount',
    year: null,
    from: 600_000_000,
    to: 512_345_678,
    lead: 'days',
    along: [],
  }
  expect(sayChange(change)).toEqual({
    zh: '减少贷款金额：拟申请贷款金额由600 万元变为至多512 万元（数日可办）',
    en: 'Ask for a smaller loan: Amount of the loan from 6 million yuan to at most 5.12 million yuan (a matter of days)',
  })
})

test('a choice is said in its own words', () => {
  const change: Change = {
    fact: 'rewardTerms',
    year: null,
    from: 'none',
    to: 'settled',
    lead: 'months',
    along: [],
  }
  expect(sayChange(change).zh).toBe(
    '作出奖励规定或约定：对奖励和报酬是否有规定或约定由没有规定也没有约定变为有规定或约定（需数月）',
  )
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

/** Every two steps of a road of which the second is not open yet, as if it needed the first. */
const needing = roads.flatMap(({ facts, steps }) => {
  const own = steps.filter(step => ['apply', 'wait', 'act'].includes(step.kind))
  return own
    .filter(then => then.kind !== 'apply')
    .flatMap(then =>
      own
        .filter(first => first !== then)
        .map(first => ({ facts, first, then, link: need(first, then) })),
    )
})

const lateness = (step: Step) => stretches.indexOf(step.when)

function need(first: Step, then: Step): Link {
  const about = { words: words('需要', 'needs'), confidence: 'seen', needed: true } as const
  const clause = { document: 'hnte-measure', article: words('一', 'one') } as const
  return { ...about, id: 'need', kind: 'opens', first: first.family, then: then.family, clause }
}

test('no step needs a title whose own step does not come before it', () => {
  expect(
    needing.filter(({ first, then }) => lateness(first) > lateness(then)).length,
  ).toBeGreaterThan(0)
  for (const { facts, first, then, link } of needing) {
    const two = book.filter(each => [first.family, then.family].includes(each.family))
    const steps = roadThrough(two, facts, { day: DAY, links: [link] })
    const at = steps.findIndex(step => step.family === first.family)
    const next = steps.findIndex(step => step.family === then.family)
    expect(at, `${first.family} before ${then.family}`).toBeGreaterThanOrEqual(0)
    expect(next, `${first.family} before ${then.family}`).toBeGreaterThan(at)
    expect((steps[at]?.day ?? '') <= (steps[next]?.day ?? '9')).toBe(true)
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
