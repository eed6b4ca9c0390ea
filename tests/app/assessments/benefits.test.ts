import { expect, test } from 'vitest'
import { askedFacts } from '#app/assessments/asked-facts.server.ts'
import { benefitRules, benefitViews } from '#app/assessments/benefit-view.server.ts'
import { selfCheck } from '#app/assessments/self-check.server.ts'
import { factsAskedIn, profileSections } from '#app/profile/sections.server.ts'
import { factsOfBenefits } from '#rules/engine/benefits.ts'
import { population } from '#rules/engine/prior.ts'
import { factByKey, type Facts } from '#rules/facts/dictionary.ts'
import { programmeById, programmes } from '#rules/programmes/index.ts'
import { languages } from '#rules/words.ts'

const day = '2026-11-23'
const reader = { day, overrides: {}, language: 'zh-CN' } as const

function programmeNamed(id: string) {
  const programme = programmeById(id)
  if (programme === null) throw new Error(`no ${id}`)
  return programme
}

test('every benefit with an amount shows the amount, or what is missing for it, in both languages', () => {
  const companies: readonly Facts[] = [{}, ...population(day, 8, 6)]
  let shown = 0
  for (const programme of programmes) {
    for (const language of languages) {
      for (const facts of companies) {
        const views = benefitViews(programme, facts, { ...reader, language })
        expect(views.map(each => each.money !== null)).toEqual(
          programme.benefits.map(each => each.amount !== undefined),
        )
        for (const { money, formula } of views) {
          if (money === null) continue
          shown += 1
          expect(formula?.whole).not.toBe('')
          expect(money.text).not.toBe('')
          const lacks = money.missing.length + money.unset.length
          expect(lacks > 0, `${programme.id}: ${money.text}`).toBe(money.state === 'open')
        }
      }
    }
  }
  expect(shown).toBeGreaterThan(100)
})

test('every fact that an amount needs is asked: in the profile section it belongs to, or in the check', () => {
  for (const programme of programmes) {
    const inCheck = askedFacts(programme).flatMap(each => each.facts.map(fact => fact.key))
    for (const key of factsOfBenefits(programme)) {
      const { subject, section } = factByKey(key)
      expect(inCheck, programme.id).toContain(key)
      if (subject !== 'company') continue
      expect(profileSections).toContain(section)
      expect(factsAskedIn(section).map(fact => fact.key)).toContain(key)
    }
  }
})

test('at 15 % a taxable income of 3 million saves 300,000 yuan, by Article 28', () => {
  const facts = { taxableIncome: { 2025: 300_000_000 } }
  const [first] = benefitViews(programmeNamed('hnte-income-tax'), facts, reader)
  expect(first?.money).toMatchObject({ state: 'known', text: '30 万元', missing: [] })
  expect(first?.money?.reads).toEqual([{ label: '应纳税所得额 2025年', value: '300 万元' }])
  expect(first?.formula?.whole).toBe('2025年应纳税所得额 × 10%')
  expect(first?.article).toContain('第二十八条')
})

test('without the taxable income of last year its section is named, and no amount is made up', () => {
  const [first] = benefitViews(programmeNamed('hnte-income-tax'), {}, reader)
  expect(first?.money).toMatchObject({ state: 'open', text: '金额未知' })
  expect(first?.money?.missing).toMatchObject([{ key: 'taxableIncome', section: 'finance' }])
})

test('an amount that the bureau has not set says so, and is set once the bureau sets it', () => {
  const facts = { newGazelle: true }
  const gazelle = (overrides: Readonly<Record<string, number>>) =>
    benefitViews(programmeNamed('anshan-reward'), facts, { ...reader, overrides })[1]?.money
  expect(gazelle({})).toMatchObject({ state: 'open', unset: ['鞍山市瞪羚企业奖励金额'] })
  expect(gazelle({ 'as.reward.gazelle': 30_000_000 })?.state).toBe('known')
})

test('by the rule alone a benefit has its formula and nobody’s amount', () => {
  for (const each of benefitRules(programmeNamed('rd-super-deduction'), reader)) {
    expect(each.money).toBeNull()
    expect(each.formula?.where.length).toBeGreaterThan(2)
  }
})

test('the check of a technology transfer of 6 million says 5 million exempt, 500,000 still taxed', () => {
  const view = selfCheck(programmeNamed('contract-income-tax'), { transferIncome: '600' }, reader)
  expect(view.issues).toEqual([])
  expect(view.benefits.map(each => each.money?.text)).toEqual(['500 万元', '50 万元'])
})
