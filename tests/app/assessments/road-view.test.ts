import { expect, test } from 'vitest'
import { roadView } from '#app/assessments/road-view.server.ts'
import type { RoadStepView, RoadView } from '#app/assessments/road.ts'
import { population } from '#rules/engine/prior.ts'
import { languages } from '#rules/words.ts'
import { aHighTechCompany, DAY } from '../../rules/subjects.ts'

const reader = { day: DAY, overrides: {}, language: 'zh-CN' } as const
const companies = [aHighTechCompany(), ...population(DAY, 8, 4)]

function stepsOf(road: RoadView): RoadStepView[] {
  return [...road.stretches.flatMap(each => each.steps), ...road.judged]
}

test('no road is drawn of an empty profile: every programme is one that cannot be told yet', () => {
  const road = roadView({}, reader)
  expect(stepsOf(road)).toEqual([])
  expect(road.unknown.length).toBeGreaterThan(5)
  expect(road.unknown.every(each => each.missing > 0)).toBe(true)
})

test('stretches come in their order with the year they lie in, and none is empty', () => {
  for (const facts of companies) {
    const { stretches } = roadView(facts, reader)
    const order = ['now', 'this year', 'next year', 'later']
    const whens = stretches.map(each => each.when)
    expect(whens).toEqual(order.filter(each => whens.some(when => when === each)))
    for (const { when, year, steps } of stretches) {
      expect(steps.length).toBeGreaterThan(0)
      expect(year).toBe(when === 'this year' ? 2026 : when === 'next year' ? 2027 : null)
    }
  }
})

test('each step says what it takes: changes and a day, what comes before, or how long it is valid', () => {
  for (const facts of companies) {
    for (const language of languages) {
      const steps = stepsOf(roadView(facts, { ...reader, language }))
      for (const step of steps) {
        expect(step.programme.name).not.toBe('')
        expect(step.changes.length > 0, step.key).toBe(step.kind === 'act')
        expect(step.after !== null, step.key).toBe(step.kind === 'after')
        expect(step.validity !== null, step.key).toBe(step.kind === 'renew')
        if (step.kind === 'act' || step.kind === 'wait') expect(step.day, step.key).not.toBeNull()
      }
      expect(new Set(steps.map(each => each.key)).size).toBe(steps.length)
    }
  }
})

test('the reward after recognition is said with its cap before the company is recognised', () => {
  const facts = aHighTechCompany({ hnteCertificateValid: false, highTechRecognition: 'none' })
  const reward = stepsOf(roadView(facts, reader)).find(
    each => each.programme.id === 'anshan-reward' && each.kind === 'after',
  )
  expect(reward?.gains[0]).toMatchObject({ amount: '最高 10 万元', confidence: 'seen' })
  expect(reward?.after?.name).toBe('高新技术企业认定')
})

test('the 15 % rate stands after the certificate with the tax that it saves: 100,000 yuan of a million', () => {
  const facts = aHighTechCompany({
    hnteCertificateValid: false,
    taxableIncome: { 2025: 100_000_000 },
  })
  const road = roadView(facts, reader)
  const keys = stepsOf(road).map(each => each.key)
  const rate = stepsOf(road).find(each => each.programme.id === 'hnte-income-tax')
  expect(rate).toMatchObject({ kind: 'after' })
  expect(rate?.gains[0]?.amount).toBe('10 万元')
  expect(keys.indexOf('apply hnte')).toBeLessThan(keys.indexOf('after hnte-income-tax'))
})

test('what the bureau judges is kept apart, but for what a further step comes after', () => {
  let followed = 0
  for (const facts of companies) {
    const road = roadView(facts, reader)
    expect(road.judged.every(each => each.kind === 'apply' && each.isJudged)).toBe(true)
    const steps = road.stretches.flatMap(each => each.steps)
    const openedBy = new Set(steps.map(each => each.after?.name))
    for (const step of steps.filter(each => each.kind === 'apply' && each.isJudged)) {
      followed += 1
      expect(openedBy).toContain(step.programme.name)
    }
    for (const { programme } of road.judged) expect(openedBy).not.toContain(programme.name)
  }
  expect(followed).toBeGreaterThan(0)
})

test('no step comes after one that is not on the road before it', () => {
  for (const facts of companies) {
    const steps = roadView(facts, reader).stretches.flatMap(each => each.steps)
    steps.forEach((step, index) => {
      if (step.after === null) return
      const before = steps.slice(0, index).map(each => each.programme.name)
      expect(before, step.key).toContain(step.after.name)
    })
  }
})
