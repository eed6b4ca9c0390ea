import { expect, test } from 'vitest'
import { calendarYears } from '#rules/calendar/years.ts'
import { addDays } from '#rules/calendar/day.ts'
import { breachesOf } from '#rules/engine/check.ts'
import { dutiesIn, type Duties } from '#rules/engine/duties.ts'
import {
  isToBeHeard,
  missingYears,
  reportReminderOn,
  reportsOwed,
} from '#rules/procedure/annual-reports.ts'
import { changeDueOn } from '#rules/procedure/change-reports.ts'
import { allGrounds } from '#rules/procedure/grounds.ts'
import { barAfter, mayApplyFrom } from '#rules/procedure/reapply-bar.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { programmes } from '#rules/programmes/index.ts'
import { words } from '#rules/facts/fact.ts'

const of = (pick: (duties: Duties) => unknown) =>
  programmes.filter(({ duties }) => pick(duties ?? {}) !== undefined).map(each => each.id)
const validity = { validFrom: '2026-11-23', validTo: '2029-11-22', issuedOn: '2026-11-23' }
const report = { lastDay: '05-31', misses: 2 }

test('only what the sheets give is asked: by which programmes', () => {
  expect(of(duties => duties.annualReport)).toEqual(['hnte'])
  expect(of(duties => duties.changeReport)).toEqual(['hnte', 'contract-registration-2026'])
  expect(of(duties => duties.reapplyBars)).toEqual(['hnte', 'tech-sme'])
  expect(of(duties => duties.assessment)).toEqual(['incubator-national-2025', 'platform-anshan'])
  for (const { id, duties = {} } of programmes)
    for (const each of dutiesIn(duties)) expect(each.clause.article.zh, id).not.toBe('')
})

test('each annual report of the book: filed on its last day it is not missing, the day after it is', () => {
  for (const { id, duties } of programmes) {
    if (duties?.annualReport === undefined) continue
    const owed = reportsOwed(duties.annualReport, validity, '2029-12-31')
    expect(owed.length, id).toBeGreaterThan(0)
    for (const { year, dueOn } of owed) {
      const before = owed.map(each => each.year).filter(each => each < year)
      expect(missingYears(owed, before, dueOn), id).toEqual([])
      expect(missingYears(owed, before, addDays(dueOn, 1)), id).toEqual([year])
    }
  }
})

test('each bar of the book: its last day is barred, and the day after is the first that is not', () => {
  for (const { id, duties } of programmes)
    for (const bar of duties?.reapplyBars ?? [])
      for (const revokedOn of ['2027-01-01', '2027-06-15', '2027-12-31', '2028-02-29']) {
        const grounds = bar.grounds === 'any' ? (['fraud'] as const) : bar.grounds
        const until = barAfter([bar], { revokedOn, grounds })?.until ?? ''
        expect(until >= revokedOn, id).toBe(true)
        const expected =
          bar.lasts.kind === 'rest of the year' ? /^(\d{4})-12-31$/ : /^(\d{4})-\d\d-\d\d$/
        expect(until, id).toMatch(expected)
        expect(mayApplyFrom(until) > until, id).toBe(true)
      }
})

test('a report on 2026 is filed from 1 January 2027 to 31 May 2027, both included', () => {
  expect(reportsOwed(report, validity, '2026-12-31')).toEqual([])
  expect(reportsOwed(report, validity, '2027-01-01')).toEqual([
    { year: 2026, opensOn: '2027-01-01', dueOn: '2027-05-31' },
  ])
})

test('a report whose last day is the last of the validity is owed, a day later it is not', () => {
  const until = (validTo: string | null) =>
    reportsOwed(report, { ...validity, validTo }, '2030-06-01').map(each => each.year)
  expect(until('2028-05-31')).toEqual([2026, 2027])
  expect(until('2028-05-30')).toEqual([2026])
  expect(until(null)).toEqual([2026, 2027, 2028, 2029])
  expect(until('2027-05-30')).toEqual([])
})

test('a title that the portal learns of on 31 May owes the report of that day, on 1 June no more', () => {
  const older = { validFrom: '2024-12-01', validTo: '2027-11-30' }
  const owed = (issuedOn: string) =>
    reportsOwed(report, { ...older, issuedOn }, '2026-11-23').map(each => each.year)
  expect(owed('2024-12-01')).toEqual([2024, 2025])
  expect(owed('2026-05-31')).toEqual([2025])
  expect(owed('2026-06-01')).toEqual([])
})

test('a report is reminded of 30 days before its last day, then 5, 2 and 1 working days before', () => {
  const [owed] = reportsOwed(report, validity, '2027-05-01')
  if (owed === undefined) throw new Error('nothing is owed')
  // The last day, 31 May 2027, is a Monday; the first reminder is due until it was told.
  const before = ['04-30', '05-01', '05-21', '05-24', '05-26', '05-27', '05-28', '05-31', '06-01']
  expect(before.map(day => reportReminderOn(`2027-${day}`, owed, calendarYears))).toEqual([
    ...[null, 30, 30, 5, 5, 2, 1, 30, null],
  ])
})

test('one missing year is not heard about, the second is; a late report takes a year back', () => {
  const owed = reportsOwed(report, validity, '2028-06-01')
  expect(missingYears(owed, [], '2028-05-31')).toEqual([2026])
  expect(isToBeHeard(report, [2026])).toBe(false)
  expect(missingYears(owed, [], '2028-06-01')).toEqual([2026, 2027])
  expect(isToBeHeard(report, [2026, 2027])).toBe(true)
  expect(missingYears(owed, [2026], '2028-06-01')).toEqual([2027])
  expect(isToBeHeard({ misses: null }, [2026, 2027, 2028])).toBe(false)
})

test('three months after a change: the same day, the last of a shorter month, the next worked day', () => {
  const due = (changedOn: string) => changeDueOn({ months: 3 }, changedOn, calendarYears)
  expect(due('2026-03-23')).toEqual({ day: '2026-06-23', provisional: false })
  // There is no 31 April; 30 April 2026 is a Thursday.
  expect(due('2026-01-31')).toEqual({ day: '2026-04-30', provisional: false })
  // 1 October 2026 begins the holiday that ends on the 7th.
  expect(due('2026-07-01')).toEqual({ day: '2026-10-08', provisional: false })
  expect(due('2026-11-23')).toEqual({ day: '2027-02-23', provisional: true })
  expect(changeDueOn({ months: null }, '2026-03-23', calendarYears)).toBeNull()
})

test('revoked on 1 January or on 31 December 2029, one may apply again on 1 January 2030', () => {
  const bars = hnte.duties?.reapplyBars ?? []
  for (const revokedOn of ['2029-01-01', '2029-12-31']) {
    const running = barAfter(bars, { revokedOn, grounds: ['two_missing_reports'] })
    expect(running?.until).toBe('2029-12-31')
    expect(mayApplyFrom(running?.until ?? '')).toBe('2030-01-01')
  }
})

test('a technology SME that was untrue is barred for three years, for another ground until the end of the year', () => {
  const bars = programmes.find(each => each.id === 'tech-sme')?.duties?.reapplyBars ?? []
  const until = (grounds: Parameters<typeof barAfter>[1]['grounds'], revokedOn = '2027-03-10') =>
    barAfter(bars, { revokedOn, grounds })?.until
  expect(until(['fraud'])).toBe('2030-03-09')
  expect(until(['fraud'], '2028-02-29')).toBe('2031-02-28')
  expect(until(['conditions_lost'])).toBe('2027-12-31')
  expect(until(['conditions_lost', 'fraud'])).toBe('2030-03-09')
})

test("the company's own request bars nobody, and a programme without a bar bars nobody", () => {
  for (const { id, duties } of programmes) {
    const bars = duties?.reapplyBars ?? []
    expect(barAfter(bars, { revokedOn: '2027-03-10', grounds: ['own_request'] }), id).toBeNull()
    if (bars.length === 0)
      expect(barAfter(bars, { revokedOn: '2027-03-10', grounds: allGrounds }), id).toBeNull()
  }
})

test('a rule book whose duties are spoilt is refused', () => {
  const { annualReport, changeReport, reapplyBars = [] } = hnte.duties ?? {}
  if (annualReport === undefined || changeReport === undefined) throw new Error('no duties')
  const breaches = (duties: Duties) => breachesOf({ ...hnte, duties })
  const changed = (change: Partial<typeof annualReport>) =>
    breaches({ annualReport: { ...annualReport, ...change } })
  expect(changed({})).toEqual([])
  expect(changed({ lastDay: '02-29' })).toEqual(['the annual report has no last day 02-29'])
  expect(changed({ figures: [] })).toEqual(['the annual report states nothing'])
  expect(changed({ misses: 0 })).toEqual(['the misses are no count: 0'])
  expect(changed({ words: words(' ', 'x') })).toEqual(['a duty lacks words'])
  expect(breaches({ changeReport: { ...changeReport, months: 1.5 } })).toEqual([
    'the months of a change report are no count: 1.5',
  ])
  const lasts = { kind: 'years', years: 0 } as const
  expect(breaches({ reapplyBars: reapplyBars.map(bar => ({ ...bar, lasts })) })).toEqual([
    'the years of a bar are no count: 0',
  ])
})
