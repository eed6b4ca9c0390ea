import { expect, test } from 'vitest'
import { calendarYears } from '#rules/calendar/years.ts'
import { allAppealGrounds, isAppealGround } from '#rules/procedure/appeal-grounds.ts'
import { answerByDay } from '#rules/procedure/defence.ts'

test('a company served on Monday 2026-11-23 answers until the 30th, five working days later', () => {
  expect(answerByDay('2026-11-23', 5, calendarYears).day).toBe('2026-11-30')
  // Over National Day.
  expect(answerByDay('2026-09-30', 6, calendarYears).day).toBe('2026-10-14')
})

test('fewer than five working days to answer a revocation are refused', () =>
  expect(() => answerByDay('2026-11-23', 4, calendarYears)).toThrow('too short a hearing: 4'))

test('a re-review is asked for on five grounds, and "toString" is none', () => {
  expect(allAppealGrounds).toEqual([
    'facts_wrong',
    'rules_wrong',
    'procedure_wrong',
    'new_evidence',
    'other',
  ])
  expect(['other', 'toString', ''].map(isAppealGround)).toEqual([true, false, false])
})
