import { expect, test } from 'vitest'
import { judgeBy } from '#app/applications/judge.server.ts'
import { refusalOf } from '#app/applications/verify-submission.ts'
import { hnte } from '#rules/programmes/hnte.ts'

const judged = judgeBy(hnte, { day: '2026-07-01' })({
  profile: { identity: { residentEnterprise: 'yes', seat: '210302', registeredOn: '2019-05-10' } },
  application: {},
})
const kept = {
  facts: JSON.stringify(judged.facts),
  assessment: JSON.stringify(judged.assessment),
  rule_book: judged.ruleBook,
}

test('what is judged at submission carries a proof that is verified', () => {
  expect(refusalOf(kept)).toBeNull()
})

test('a kept result that was changed afterwards is refused by what was changed', () => {
  const changed = (text: string, from: string, to: string) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }
  const outcome = changed(kept.assessment, '"outcome":"cannot_tell_yet"', '"outcome":"may_apply"')
  expect(refusalOf({ ...kept, assessment: outcome })).toBe('outcome')
  const facts = changed(kept.facts, '"residentEnterprise":true', '"residentEnterprise":false')
  expect(refusalOf({ ...kept, facts })).toBe('fact residentEnterprise')
  expect(refusalOf({ ...kept, rule_book: '0000000000000000' })).toBe('rule book')
  const status = changed(kept.assessment, '"status":"met"', '"status":"not_met"')
  expect(refusalOf({ ...kept, assessment: status })).toBe('hnte.resident status')
})

test('a fact added afterwards is refused, for it was unknown when it was judged', () => {
  const facts = kept.facts.replace('{', '{"coreTechnologyInFieldList":true,')
  expect(refusalOf({ ...kept, facts })).toBe('fact coreTechnologyInFieldList')
})

test('a submission without a proof, or one that cannot be read, is refused', () => {
  const assessment = kept.assessment.replace('"proof":', '"other":')
  expect(refusalOf({ ...kept, assessment })).toBe('proof')
  expect(refusalOf({ ...kept, facts: '{' })).toBe('facts')
})
