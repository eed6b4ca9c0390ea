import { expect, test } from 'vitest'
import { explanationView } from '#app/assessments/explanation.server.ts'
import { matchesOf } from '#app/assessments/matches.server.ts'
import { assessWithCompletions } from '#rules/engine/assess-completions.ts'
import { readAnswers } from '#rules/facts/answers.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { incompleteQuestions, tallyOf, three } from '../../rules/incomplete.ts'
import { SEEDED_DAY } from '../../rules/seeded-companies.ts'

const day = '2026-11-23'
const reader = { day, overrides: {}, language: 'zh-CN' } as const

test('every programme in force is matched, superseded versions are not', () => {
  const ids = matchesOf({}, reader).map(match => match.id)
  expect([...ids].sort()).toEqual(
    programmesOn(day)
      .map(programme => programme.id)
      .sort(),
  )
  expect(ids).not.toContain('incubator-national-2018')
})

test('programmes about the company come first, what fails by no number last among them', () => {
  const { facts } = readAnswers({ residentEnterprise: 'no' }, day)
  const matches = matchesOf(facts, reader)
  const own = matches.filter(match => match.subject === 'company')
  expect(matches.slice(0, own.length)).toEqual(own)
  expect(own.at(-1)).toMatchObject({ outcome: 'not_yet', nearest: null })
})

test('a near miss, 9 % of 10 %, comes before what cannot be told yet', () => {
  const typed = { 'staffAverage.2025': '100', 'sciTechStaffAverage.2025': '9' }
  const own = matchesOf(readAnswers(typed, day).facts, reader)
  expect(own[0]).toMatchObject({ id: 'hnte', outcome: 'not_yet' })
  expect(own[1]?.outcome).toBe('cannot_tell_yet')
})

test('the nearest gap is the smallest part of what is required: 9 % of 10 %, not 30 % of 60 %', () => {
  const typed = {
    'staffAverage.2025': '100',
    'sciTechStaffAverage.2025': '9',
    'totalIncome.2025': '1000',
    'highTechIncome.2025': '300',
  }
  const { facts } = readAnswers(typed, day)
  const match = matchesOf(facts, reader).find(each => each.id === 'hnte')
  expect(match?.nearest).toEqual({
    sentence: '科技人员占当年职工总数不低于10%',
    gap: '还差 1 个百分点',
  })
})

test('facts about teams, carriers and alliances are counted apart from the profile', () => {
  const match = matchesOf({}, reader).find(each => each.id === 'alliance')
  expect(match?.missing).toBeGreaterThan(0)
  expect(match?.further).toBeGreaterThan(0)
})

test('240 companies with 1 to 3 inputs gone: the list leaves nothing unknown that is settled, and is never wrong', () => {
  const seeded = { day: SEEDED_DAY, overrides: {}, language: 'zh-CN' } as const
  const questions = incompleteQuestions(240, 20_260_705, 600)
  const tally = tallyOf(questions, ({ programme, facts }) => {
    const asked = three[programme]
    const [match] = asked === undefined ? [] : matchesOf(facts, seeded, [asked])
    return match?.outcome ?? 'cannot_tell_yet'
  })
  expect(tally).toMatchObject({ falseYes: 0, falseNo: 0, otherwiseWrong: 0, needless: 0 })
  expect(tally.open).toBeGreaterThan(50)
  expect(tally.closed).toBeGreaterThan(500)
})

test('what is settled whatever the missing figure is says so, criteria staying open', () => {
  const { programme, facts } = settledQuestion()
  const assessment = assessWithCompletions(programme, facts, { day: SEEDED_DAY })
  const view = explanationView(programme, assessment, 'zh-CN')
  expect(view.settledAnyway).toBe(true)
  expect(view.outcome).not.toBe('cannot_tell_yet')
  expect(view.groups.map(({ group }) => group)).toContain('unknown')
})

/** A question that an assessment alone leaves open although every completion comes to the same. */
function settledQuestion() {
  for (const { programme, facts } of incompleteQuestions(300, 20_260_705, 1)) {
    const asked = three[programme]
    if (asked === undefined) continue
    if (assessWithCompletions(asked, facts, { day: SEEDED_DAY }).settledAnyway)
      return { programme: asked, facts }
  }
  throw new Error('None of the questions is settled by its completions alone.')
}
