import { expect, test } from 'vitest'
import { noticeFaults, workingDaysOfYear } from '#rules/calendar/year-notice.ts'
import { calendarYears, type CalendarYear } from '#rules/calendar/years.ts'

const faults = (days: Partial<CalendarYear>) =>
  noticeFaults('2027', { off: [['2027-01-01', '2027-01-03']], worked: [], ...days }).map(
    fault => fault.kind,
  )

test('the notice of 2026 has no fault and gives 248 working days; by its weekends alone the year has 261', () => {
  const year = calendarYears['2026']
  if (year === undefined) throw new Error('2026 is not known')
  expect(noticeFaults('2026', year)).toEqual([])
  expect(workingDaysOfYear('2026', year)).toBe(248)
  expect(workingDaysOfYear('2026', null)).toBe(261)
})

test('a day of another year, no day at all and a period that ends before it begins are told', () => {
  expect(faults({ off: [['2026-12-31', '2027-01-03']] })).toEqual(['not in the year'])
  expect(faults({ off: [['2026-05-01', '2026-05-01']] })).toEqual(['not in the year'])
  expect(faults({ worked: ['2027-02-30'] })).toEqual(['not a day'])
  expect(faults({ off: [['2027-01-03', '2027-01-01']] })).toEqual(['ends before it begins'])
})

test('14 days off are the longest period, 15 are too long', () => {
  expect(faults({ off: [['2027-02-01', '2027-02-14']] })).toEqual([])
  expect(faults({ off: [['2027-02-01', '2027-02-15']] })).toEqual(['too long'])
})

test('a day is made up for on a Saturday or a Sunday, once, and not while it is off', () => {
  expect(faults({ worked: ['2027-01-09', '2027-01-10'] })).toEqual([])
  expect(faults({ worked: ['2027-01-08'] })).toEqual(['no weekend'])
  expect(faults({ worked: ['2027-01-09', '2027-01-09'] })).toEqual(['twice'])
  expect(faults({ worked: ['2027-01-02'] })).toEqual(['off and worked'])
})

test('two periods have no day in common', () => {
  expect(
    faults({
      off: [
        ['2027-01-01', '2027-01-03'],
        ['2027-01-03', '2027-01-04'],
      ],
    }),
  ).toEqual(['overlaps'])
})
