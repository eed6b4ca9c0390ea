import { expect, test } from 'vitest'
import { answerSections } from '#app/review/case-answers.server.ts'
import { versionOf } from '#app/review/case-versions.server.ts'
import type { Submission } from '#db/submissions.ts'
import { hnte } from '#rules/programmes/hnte.ts'

function frozen(ordinal: number, people: Record<string, string>): Submission {
  return {
    id: `version-${ordinal}`,
    application_id: 'case',
    ordinal,
    answers: JSON.stringify({ profile: { people }, application: {} }),
    facts: '{}',
    evidence: '[]',
    assessment: '{}',
    declaration: '{}',
    rule_book: 'test',
    submitted_by: 'somebody',
    submitted_at: '2026-11-23T04:00:00.000Z',
  }
}

function entriesOf(submissions: readonly Submission[], ordinal: number | null) {
  const version = versionOf(submissions, ordinal)
  if (version === null) throw new Error('nothing was submitted')
  const sections = answerSections(hnte, version, 'zh-CN')
  return sections.flatMap(section => section.rows.flatMap(row => row.entries))
}

const versions = [
  frozen(1, { 'staffAverage.2025': '86', 'staffAverage.2024': '80' }),
  frozen(2, { 'staffAverage.2025': '84', 'staffAverage.2024': '80', 'staffAverage.2023': '71' }),
]

test('the latest version shows the old value where it changed, and nothing elsewhere', () => {
  const changed = entriesOf(versions, null).filter(entry => entry.was !== null)
  expect(changed).toMatchObject([
    { name: 'staffAverage.2023', value: '71', was: '' },
    { name: 'staffAverage.2025', value: '84', was: '86' },
  ])
})

test('a first version has no changes', () => {
  expect(entriesOf(versions, 1).filter(entry => entry.was !== null)).toEqual([])
})

test('an answer that cannot be read stays as it was typed and says so', () => {
  const typed = [frozen(1, { 'staffAverage.2025': '八十六' })]
  const unreadable = entriesOf(typed, null).filter(entry => entry.unreadable)
  expect(unreadable).toMatchObject([{ name: 'staffAverage.2025', value: '八十六' }])
})
