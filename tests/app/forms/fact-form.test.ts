import { expect, test } from 'vitest'
import { factFieldViews, issueList } from '#app/forms/fact-form.server.ts'
import { dictionary } from '#rules/facts/dictionary.ts'
import { languages } from '#rules/words.ts'

const day = '2026-11-23'

test('every fact is a field with a label and at least one entry, in both languages', () => {
  for (const language of languages) {
    const views = factFieldViews(dictionary, {}, [], language, day)
    expect(views).toHaveLength(dictionary.length)
    expect(views.filter(view => view.label === '' || view.entries.length === 0)).toEqual([])
  }
})

test('money is asked as an amount in 万元, other numbers in their unit', () => {
  const view = (key: string) =>
    factFieldViews(dictionary, {}, [], 'zh-CN', day).find(each => each.key === key)
  expect(view('fund')).toMatchObject({ kind: 'amount', isMoney: true })
  expect(view('area')).toMatchObject({ kind: 'number', unit: '平方米', isMoney: false })
  expect(view('sales')).toMatchObject({ kind: 'yearly', isMoney: true })
})

test('an issue is shown at its own entry and listed with its field and year', () => {
  const issues = [{ name: 'sales.2024', code: 'not_a_number' }] as const
  const typed = { 'sales.2024': 'abc' }
  const [sales] = factFieldViews(
    dictionary.filter(fact => fact.key === 'sales'),
    typed,
    issues,
    'en',
    day,
  )
  expect(sales?.entries.map(entry => entry.error !== null)).toEqual([false, false, true, false])
  expect(sales?.entries[2]?.value).toBe('abc')
  expect(issueList(dictionary, issues, 'en', day)).toEqual([
    { name: 'sales.2024', message: 'Sales 2024: Write a number, for example 1234.56' },
  ])
})
