import { expect, test } from 'vitest'
import { addDays } from '#rules/calendar/day.ts'
import { calendarYears } from '#rules/calendar/years.ts'
import { expertReminderOn, reminderOn, urgencyOn } from '#rules/procedure/reminders.ts'

/** Each day from `from` to `to` on which `say` says something. */
function said<T>(from: string, to: string, say: (day: string) => T | null): [string, T][] {
  const days: [string, T][] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const one = say(day)
    if (one !== null) days.push([day, one])
  }
  return days
}

test('over the October holiday of 2026, what ends on 9 October is reminded of on 24 and 30 September and 8 October', () => {
  const period = { since: '2026-09-14', until: '2026-10-09' }
  const first = new Map<number, string>()
  for (const [day, { before }] of said('2026-09-14', '2026-10-12', day =>
    reminderOn(day, period, calendarYears),
  ))
    if (!first.has(before)) first.set(before, day)
  expect([...first]).toEqual([
    [5, '2026-09-24'],
    [2, '2026-09-30'],
    [1, '2026-10-08'],
  ])
})

test('nobody is reminded on a holiday, on the last day or after it', () => {
  const period = { since: '2026-09-14', until: '2026-10-09' }
  for (const day of ['2026-10-01', '2026-10-07', '2026-10-09', '2026-10-10'])
    expect(reminderOn(day, period, calendarYears), day).toBeNull()
})

test('a period of five working days has no reminder five days before its end, one of six has', () => {
  const until = '2026-11-27'
  const on = (day: string, since: string) =>
    reminderOn(day, { since, until }, calendarYears)?.before
  expect(on('2026-11-20', '2026-11-20')).toBeUndefined()
  expect(on('2026-11-20', '2026-11-19')).toBe(5)
})

test('a reminder that was missed is told on the next working day, with the days then left', () => {
  const period = { since: '2026-11-09', until: '2026-11-27' }
  expect(reminderOn('2026-11-23', period, calendarYears)).toEqual({ before: 5, left: 4 })
  expect(reminderOn('2026-11-25', period, calendarYears)).toEqual({ before: 2, left: 2 })
  expect(reminderOn('2026-11-26', period, calendarYears)).toEqual({ before: 1, left: 1 })
})

test('of five working days the third is amber, the fifth red, and what follows overdue', () => {
  const period = { since: '2026-11-20', until: '2026-11-27' }
  expect(said('2026-11-20', '2026-11-30', day => urgencyOn(day, period, calendarYears))).toEqual([
    ['2026-11-25', 'amber'],
    ['2026-11-26', 'amber'],
    ['2026-11-27', 'red'],
    ['2026-11-30', 'overdue'],
  ])
})

test('a period of two working days is never amber, one of three is on the two days before its last', () => {
  const until = '2026-11-27'
  const pressing = (since: string) =>
    said(since, until, day => urgencyOn(day, { since, until }, calendarYears))
  expect(pressing('2026-11-25')).toEqual([['2026-11-27', 'red']])
  expect(pressing('2026-11-24')).toEqual([
    ['2026-11-25', 'amber'],
    ['2026-11-26', 'amber'],
    ['2026-11-27', 'red'],
  ])
})

test('a review due on 9 October 2026 is reminded of from 29 September, on 9 October, and from 10 October, a working Saturday', () => {
  const period = { since: '2026-09-14', until: '2026-10-09' }
  const first = new Map<string, string>()
  for (const [day, which] of said('2026-09-14', '2026-10-14', each =>
    expertReminderOn(each, period, calendarYears),
  ))
    if (!first.has(which)) first.set(which, day)
  expect([...first]).toEqual([
    ['before', '2026-09-29'],
    ['today', '2026-10-09'],
    ['overdue', '2026-10-10'],
  ])
})

test('an expert is not reminded on a holiday, and a period of three working days has no reminder before its end, one of four has', () => {
  const until = '2026-11-27'
  const on = (day: string, since: string) => expertReminderOn(day, { since, until }, calendarYears)
  expect(on('2026-11-28', '2026-11-20')).toBeNull()
  expect(on('2026-11-24', '2026-11-24')).toBeNull()
  expect(on('2026-11-24', '2026-11-23')).toBe('before')
  expect(on('2026-11-23', '2026-11-20')).toBeNull()
})
