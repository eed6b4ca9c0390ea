import { expect, test } from 'vitest'
import { calendarFile } from '#app/rounds/windows-ics.ts'
import { firstInstantOf, lastInstantOf, localOf } from '#app/rounds/beijing-time.ts'
import { timeLeft } from '#app/rounds/time-left.ts'

const event = {
  uid: 'r-closes@anshan-portal',
  at: '2027-03-31T09:30:59.999Z',
  summary: '申报截止：鞍山市科技创新平台；第一批,第二批',
  description: '2027年度第一批\n2027-03-01 09:00 至 2027-03-31 17:30（北京时间）',
  url: 'https://portal.example/programmes/platform-anshan',
  stamp: '2026-11-23T04:00:00.000Z',
  remindDays: [7, 1],
}

test('a calendar file ends each line with CR LF, has no line of more than 75 octets, and unfolds to what was put in', () => {
  const file = calendarFile('申报窗口', [event])
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  const lines = file.split('\r\n')
  expect(lines.filter(line => line.includes('\n'))).toEqual([])
  expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  const whole = file.replaceAll('\r\n ', '')
  expect(whole).toContain('SUMMARY:申报截止：鞍山市科技创新平台；第一批\\,第二批\r\n')
  expect(whole).toContain('DESCRIPTION:2027年度第一批\\n2027-03-01')
  expect(whole).toContain('DTSTART:20270331T093059Z\r\n')
})

test('an event brings its reminders, seven days and one day before it, each an alarm of its own', () => {
  const file = calendarFile('申报窗口', [event])
  const alarms = file.split('BEGIN:VALARM').slice(1)
  expect(alarms.map(alarm => /TRIGGER:(\S+)/.exec(alarm)?.[1])).toEqual(['-P7D', '-P1D'])
  expect(alarms.every(alarm => alarm.includes('END:VALARM'))).toBe(true)
  expect(calendarFile('申报窗口', [{ ...event, remindDays: [] }])).not.toContain('VALARM')
})

test('17:30 in Beijing opens at its first millisecond and closes at its last; what is no minute is none', () => {
  expect(firstInstantOf('2027-03-31T17:30')).toBe('2027-03-31T09:30:00.000Z')
  expect(lastInstantOf('2027-03-31T17:30')).toBe('2027-03-31T09:30:59.999Z')
  expect(localOf('2027-03-31T09:30:59.999Z')).toBe('2027-03-31T17:30')
  for (const text of ['', '2027-02-30T09:00', '2027-03-31', '2027-03-31T24:00'])
    expect(firstInstantOf(text), text).toBeNull()
})

test('two days are told as days, a millisecond less as 47 hours, an hour as hours, less as minutes', () => {
  const from = '2027-03-01T00:00:00.000Z'
  const after = (ms: number) => new Date(Date.parse(from) + ms).toISOString()
  expect(timeLeft(after(172_800_000), from, 'en')).toBe('2 days left')
  expect(timeLeft(after(172_799_999), from, 'en')).toBe('47 hours left')
  expect(timeLeft(after(3_600_000), from, 'en')).toBe('1 hour left')
  expect(timeLeft(after(3_599_999), from, 'en')).toBe('59 minutes left')
  expect(timeLeft(from, after(1), 'en')).toBe('0 minutes left')
})
