import { expect, test } from 'vitest'
import { matchesOf } from '#app/assessments/matches.server.ts'
import { readAnswers } from '#rules/facts/answers.ts'
import { programmesOn } from '#rules/programmes/index.ts'

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
