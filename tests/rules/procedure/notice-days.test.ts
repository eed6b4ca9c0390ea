import { expect, test } from 'vitest'
import { calendarYears } from '#rules/calendar/years.ts'
import { noticeEnd } from '#rules/procedure/notice-days.ts'

const working = (days: number) => ({ days, counted: 'working' }) as const
const calendar = (days: number) => ({ days, counted: 'calendar' }) as const

test('five working days from Tuesday 2026-11-24, both ends counted, last until Monday the 30th', () => {
  const end = (from: string, days: number) => noticeEnd(from, working(days), calendarYears)
  expect(end('2026-11-24', 5)).toEqual({ kind: 'on', day: '2026-11-30' })
  expect(end('2026-11-24', 1)).toEqual({ kind: 'on', day: '2026-11-24' })
  // From a Saturday the first counted day is Monday.
  expect(end('2026-11-28', 1)).toEqual({ kind: 'on', day: '2026-11-30' })
  // Over National Day, and with the made-up Sunday 2026-09-20.
  expect(end('2026-09-30', 5)).toEqual({ kind: 'on', day: '2026-10-12' })
  expect(end('2026-09-18', 3)).toEqual({ kind: 'on', day: '2026-09-21' })
})

test('seven calendar days are counted as they come; a last day off moves to the next worked one', () => {
  const end = (from: string) => noticeEnd(from, calendar(7), calendarYears)
  expect(end('2026-11-24')).toEqual({ kind: 'on', day: '2026-11-30' })
  expect(end('2026-11-23')).toEqual({ kind: 'on', day: '2026-11-30' })
  expect(end('2026-09-25')).toEqual({ kind: 'on', day: '2026-10-08' })
})

test('a notice that begins or ends in a year without its calendar has no last day', () => {
  const unknown = { kind: 'year unknown', year: '2027' }
  expect(noticeEnd('2026-12-30', working(5), calendarYears)).toEqual(unknown)
  expect(noticeEnd('2027-01-04', working(5), calendarYears)).toEqual(unknown)
  expect(noticeEnd('2026-12-27', calendar(7), calendarYears)).toEqual(unknown)
  expect(noticeEnd('2026-12-25', working(5), calendarYears)).toEqual({
    kind: 'on',
    day: '2026-12-31',
  })
})
