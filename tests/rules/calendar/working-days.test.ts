import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayInBeijing, daysBetween, weekday } from '#rules/calendar/day.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#rules/calendar/working-days.ts'
import { calendarYears } from '#rules/calendar/years.ts'

const counted: readonly [from: string, days: number, to: string][] = [
  ['2026-02-12', 5, '2026-02-26'],
  ['2026-02-13', 10, '2026-03-05'],
  ['2026-04-30', 5, '2026-05-11'],
  ['2026-09-18', 5, '2026-09-24'],
  ['2026-09-18', 10, '2026-10-09'],
  ['2026-09-23', 10, '2026-10-14'],
  ['2026-09-30', 5, '2026-10-13'],
  ['2026-11-20', 5, '2026-11-27'],
  ['2026-11-20', 10, '2026-12-04'],
]

for (const [from, days, to] of counted)
  test(`${days} working days after ${from} end on ${to}, and this is certain`, () => {
    expect(addWorkingDays(from, days)).toEqual({ day: to, provisional: false })
    expect(workingDaysBetween(from, to)).toBe(days)
  })

test('2026 has 248 working days', () => {
  expect(workingDaysBetween('2025-12-31', '2026-12-31')).toBe(248)
})

test('a Sunday that is made up for is worked, a Tuesday of the Spring Festival is not', () => {
  expect(weekday('2026-09-20')).toBe(0)
  expect(isWorkingDay('2026-09-20')).toBe(true)
  expect(weekday('2026-02-17')).toBe(2)
  expect(isWorkingDay('2026-02-17')).toBe(false)
})

test('the last day of 2026 is certain, the first counted in 2027 is provisional', () => {
  expect(addWorkingDays('2026-12-30', 1)).toEqual({ day: '2026-12-31', provisional: false })
  expect(addWorkingDays('2026-12-31', 1).provisional).toBe(true)
})

test('a year whose notice is entered is not provisional', () => {
  const years = {
    ...calendarYears,
    '2027': { notice: 'test', off: [['2027-01-01', '2027-01-03']], worked: [] },
  } as const
  expect(addWorkingDays('2026-12-31', 1, years)).toEqual({ day: '2027-01-04', provisional: false })
})

test('no days, half days or fewer are not counted', () => {
  for (const days of [0, -1, 1.5, Number.NaN])
    expect(() => addWorkingDays('2026-11-23', days)).toThrow(RangeError)
})

test('a day reached is worked, later than the first, and as far as was counted', () => {
  const start = fc.integer({ min: 0, max: 330 }).map(days => addDays('2026-01-01', days))
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 20 }), (from, days) => {
      const { day } = addWorkingDays(from, days)
      expect(isWorkingDay(day)).toBe(true)
      expect(daysBetween(from, day)).toBeGreaterThanOrEqual(days)
      expect(workingDaysBetween(from, day)).toBe(days)
    }),
  )
})

test('one second before midnight in Beijing is still the day before', () => {
  expect(dayInBeijing('2026-11-23T15:59:59.999Z')).toBe('2026-11-23')
  expect(dayInBeijing('2026-11-23T16:00:00.000Z')).toBe('2026-11-24')
})

test('from 28 February to 1 March 2026 is 1 day, and back is 1 less than none', () => {
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1)
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
})
