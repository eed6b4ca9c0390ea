import { expect, test } from 'vitest'
import { selfCheck } from '#app/assessments/self-check.server.ts'
import { factByKey } from '#rules/facts/dictionary.ts'
import { programmeById, programmes } from '#rules/programmes/index.ts'

const day = '2026-11-23'

function check(typed: Record<string, string>) {
  const programme = programmeById('hnte')
  if (programme === null) throw new Error('no high-tech enterprise')
  return selfCheck(programme, typed, { day, overrides: {}, language: 'zh-CN' })
}

function entryNamed(view: ReturnType<typeof check>, name: string) {
  return view.sections
    .flatMap(each => each.fields)
    .flatMap(field => field.entries)
    .find(entry => entry.name === name)
}

test('nothing answered gives the questions and no result', () => {
  const view = check({})
  expect(view.explanation).toBeNull()
  expect(view.issues).toEqual([])
  expect(view.sections.length).toBeGreaterThan(1)
})

test('one answer is enough for a result', () => {
  expect(check({ residentEnterprise: 'no' }).explanation?.outcome).toBe('not_yet')
  expect(check({ residentEnterprise: 'yes' }).explanation?.outcome).toBe('cannot_tell_yet')
})

test('an entry that cannot be read is named, kept, and gives no result', () => {
  const view = check({ residentEnterprise: 'yes', 'sales.2025': '八千' })
  expect(view.explanation).toBeNull()
  expect(view.issues.map(issue => issue.name)).toEqual(['sales.2025'])
  expect(view.issues[0]?.message).toContain('销售收入 2025')
  expect(entryNamed(view, 'sales.2025')?.value).toBe('八千')
  expect(entryNamed(view, 'residentEnterprise')?.value).toBe('yes')
})

test('years stand from the oldest to the latest', () => {
  const field = check({})
    .sections.flatMap(each => each.fields)
    .find(each => each.key === 'sales')
  expect(field?.entries.map(entry => entry.year)).toEqual(['2022', '2023', '2024', '2025'])
})

test('what judges give is asked of nobody', () => {
  for (const programme of programmes) {
    const { sections } = selfCheck(programme, {}, { day, overrides: {}, language: 'en' })
    const keys = sections.flatMap(each => each.fields).map(field => field.key)
    expect(keys.filter(key => factByKey(key).judge !== undefined)).toEqual([])
    expect(keys.length).toBeGreaterThan(0)
  }
})
