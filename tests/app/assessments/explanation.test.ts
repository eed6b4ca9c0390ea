import { expect, test } from 'vitest'
import type { ClauseView, ExplanationView } from '#app/assessments/explanation.ts'
import { clauseGroups } from '#app/assessments/explanation.ts'
import { explanationView } from '#app/assessments/explanation.server.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { readAnswers } from '#rules/facts/answers.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { criteriaOf } from '#rules/engine/criterion.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { programmeById, programmes } from '#rules/programmes/index.ts'
import { languages, type Language } from '#rules/words.ts'

const day = '2026-11-23'

/** A company that meets everything of the high-tech enterprise that data can show, but staff. */
const typed = {
  residentEnterprise: 'yes',
  seat: '210302',
  registeredOn: '2018-05-10',
  'staffAverage.2025': '120',
  'sciTechStaffAverage.2025': '10',
  'sales.2022': '2000',
  'sales.2023': '5000',
  'sales.2024': '6000',
  'sales.2025': '8000',
  'rdSpend.2023': '260',
  'rdSpend.2024': '280',
  'rdSpend.2025': '300',
  'sciTechSpend.2022': '100',
  'sciTechSpend.2023': '260',
  'sciTechSpend.2024': '280',
  'sciTechSpend.2025': '300',
  'rdSpendDomestic.2023': '260',
  'rdSpendDomestic.2024': '280',
  'rdSpendDomestic.2025': '300',
  'netAssets.2023': '1000',
  'netAssets.2024': '1400',
  'netAssets.2025': '2000',
  'totalIncome.2025': '8000',
  'highTechIncome.2025': '6000',
  classOneOwned: '2',
  classTwoOwned: '0',
  classTwoUsed: '0',
  conversionsThreeYears: '15',
  coreTechnologyInFieldList: 'yes',
  majorIncidentInYear: 'no',
}

function factsOf(answers: Record<string, string>): Facts {
  const { facts, issues } = readAnswers(answers, day)
  expect(issues).toEqual([])
  return facts
}

function explain(id: string, facts: Facts, language: Language = 'zh-CN'): ExplanationView {
  const programme = programmeById(id)
  if (programme === null) throw new Error(`no programme ${id}`)
  return explanationView(programme, assess(programme, facts, { day }), language)
}

function clausesOf(view: ExplanationView): ClauseView[] {
  return view.groups
    .flatMap(({ items }) => items)
    .flatMap(item => (item.kind === 'clause' ? [item.clause] : item.options.flat()))
}

test('every criterion of every programme is explained once, in both languages', () => {
  for (const programme of programmes) {
    const ids = criteriaOf(programme.requirement).map(each => each.id)
    for (const facts of [{}, factsOf(typed)]) {
      for (const language of languages) {
        const shown = clausesOf(explain(programme.id, facts, language)).filter(
          clause => clause.id !== 'force',
        )
        expect(shown.map(clause => clause.id).sort(), programme.id).toEqual([...ids].sort())
        expect(shown.filter(clause => clause.sentence === '' || clause.article === '')).toEqual([])
      }
    }
  }
})

test('what stands in the way comes first, and no item stands in two groups', () => {
  for (const programme of programmes) {
    const groups = explain(programme.id, factsOf(typed)).groups.map(({ group }) => group)
    expect(groups).toEqual(clauseGroups.filter(group => groups.includes(group)))
  }
})

test('8.33 % science staff against 10 % is 1.67 percentage points short', () => {
  const clause = clausesOf(explain('hnte', factsOf(typed))).find(
    each => each.id === 'hnte.staff_ratio',
  )
  expect(clause?.group).toBe('not_met')
  expect(clause?.figures[0]).toMatchObject({
    ours: '8.33%',
    threshold: '不低于 10%',
    gap: { text: '还差 1.67 个百分点', good: false },
    scale: { good: 'right' },
  })
})

test('data that fix 48 points of 98 leave at least 23 of 50 to the experts, for 71', () => {
  const { score } = explain('hnte', factsOf(typed))
  expect(score).toMatchObject({ safe: '48 分', most: '98 分', line: '高于 70 分' })
  expect(score?.standing).toEqual({ kind: 'needs', points: 23, room: 50 })
  expect(score?.items).toHaveLength(9)
})

test('a route that is not taken does not stand among what is not met once another is met', () => {
  const grown = explain('gazelle', factsOf({ ...typed, largestVentureInvestment: '1000' }))
  expect(grown.groups.map(({ group }) => group)).not.toContain('not_met')
  const broken = explain(
    'gazelle',
    factsOf({ ...typed, 'sales.2022': '900', largestVentureInvestment: '0' }),
  )
  expect(broken.groups.find(({ group }) => group === 'met')).toBeDefined()
})

test('where a text can be read in two ways, both figures are shown, each under its name', () => {
  const clause = clausesOf(explain('gazelle', factsOf(typed))).find(
    each => each.id === 'gaz.intensity',
  )
  expect(clause?.figures.map(figure => figure.label)).toEqual([
    '各年合计计算的比例',
    '各年比例的平均',
  ])
})

test('a superseded version says so before anything else', () => {
  const [first] = explain('incubator-national-2018', {}).groups
  expect(first?.group).toBe('not_met')
  expect(first?.items[0]?.id).toBe('force')
})

test('a condition whose figure is not set is promised to no fact', () => {
  const view = explain('transplant-city-attack', {})
  const unset = clausesOf(view).filter(clause => clause.unset.length > 0)
  expect(unset.length).toBeGreaterThan(0)
  const promised = view.settling.flatMap(each => each.settles)
  expect(unset.filter(clause => promised.includes(clause.sentence))).toEqual([])
})

test('no word of an outcome promises recognition', () => {
  for (const language of languages) {
    const { outcomes } = assessmentWords[language]
    for (const word of Object.values(outcomes)) {
      expect(word).not.toMatch(/认定|通过|合格|recognised|approved|qualified/i)
    }
  }
})
