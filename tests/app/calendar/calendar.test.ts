import { expect, test } from 'vitest'
import { calendarOf } from '#db/calendar.ts'
import type { Db } from '#db/transaction.ts'
import { addWorkingDays } from '#rules/calendar/working-days.ts'
import { lapseOverdue } from '#app/use-cases/lapse-overdue.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { recountDues } from '#app/use-cases/recount-due.ts'
import { setCalendarYear } from '#app/use-cases/set-calendar-year.ts'
import { aCaseIn, aContext, actorAs, handedFor } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, aStaffMember } from '#tests/support/people.ts'

type Off = [from: string, to: string][]

async function enter(db: Db, year: string, off: Off, seen: number, worked: string[] = []) {
  const chief = await aStaffMember(db, { role: 'chief' })
  return setCalendarYear(aContext(db), {
    year,
    notice: '虚构通知〔测试〕1号',
    source: '测试',
    days: { off, worked },
    seen,
    actor: { id: chief.id, role: 'chief' },
  })
}

/** A correction asked for on 2026-12-24: ten working days end in a year without its notice. */
async function aProvisionalCase(db: Db): Promise<string> {
  const id = await aCaseIn(db, 'formal_check', { company: await aCompany(db) })
  const officer = await aStaffMember(db, { role: 'case_officer' })
  const asked = await moveApplication(aContext(db, { now: '2026-12-24T04:00:00.000Z' }), {
    applicationId: id,
    event: 'request_correction',
    expectedVersion: 0,
    actor: actorAs('case_officer', officer.id),
    scope: { kind: 'everything' },
    handed: handedFor('request_correction'),
  })
  if (asked.kind !== 'moved') throw new Error(asked.kind)
  return id
}

const dueOf = (db: Db, id: string) =>
  db
    .selectFrom('applications')
    .select(['due_on', 'due_provisional', 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

onEachDatabase(open => {
  test('a due day in a year without its notice is provisional and ends nothing; with the notice it moves on, once, into the trail', async () => {
    const db = open()
    const id = await aProvisionalCase(db)
    expect(await dueOf(db, id)).toEqual({ due_on: '2027-01-07', due_provisional: 1, version: 1 })
    const later = aContext(db, { now: '2027-02-01T04:00:00.000Z' })
    expect(await recountDues(later)).toBe(0)
    expect(await lapseOverdue(later)).toBe(0)
    expect(await enter(db, '2027', [['2027-01-01', '2027-01-03']], 0)).toEqual({ kind: 'set' })
    const counts = await Promise.all([recountDues(later), recountDues(later)])
    expect(counts[0] + counts[1]).toBe(1)
    expect(await dueOf(db, id)).toEqual({ due_on: '2027-01-08', due_provisional: 0, version: 1 })
    const trail = await db
      .selectFrom('audit')
      .select('detail')
      .where('object_id', '=', id)
      .where('action', '=', 'application.recount-due')
      .execute()
    expect(trail.map(row => JSON.parse(row.detail) as unknown)).toEqual([
      { shown: '2027-01-07', counted: '2027-01-08', day: '2027-01-08' },
    ])
    expect(await lapseOverdue(later)).toBe(1)
  })

  test('a day that was shown is never made earlier: made-up weekends leave it where it was', async () => {
    const db = open()
    await db.deleteFrom('calendar_years').execute()
    const id = await aProvisionalCase(db)
    await enter(db, '2027', [['2027-03-01', '2027-03-01']], 0, ['2027-01-02', '2027-01-03'])
    const counted = addWorkingDays('2026-12-24', 10, await calendarOf(db))
    expect(counted).toEqual({ day: '2027-01-05', provisional: false })
    await recountDues(aContext(db, { now: '2026-12-28T04:00:00.000Z' }))
    expect(await dueOf(db, id)).toMatchObject({ due_on: '2027-01-07', due_provisional: 0 })
  })

  test('through the calendar that is kept, 5 working days after 2026-09-18 end on 09-24 and 10 after 2026-12-31 on the day that the entered year gives', async () => {
    const db = open()
    await db.deleteFrom('calendar_years').execute()
    expect(addWorkingDays('2026-09-18', 5, await calendarOf(db)).day).toBe('2026-09-24')
    expect(addWorkingDays('2026-12-31', 10, await calendarOf(db))).toEqual({
      day: '2027-01-14',
      provisional: true,
    })
    await enter(db, '2027', [['2027-01-01', '2027-01-04']], 0, ['2027-01-09'])
    expect(addWorkingDays('2026-12-31', 10, await calendarOf(db))).toEqual({
      day: '2027-01-15',
      provisional: false,
    })
  })

  test('of two who enter a year one is told that it was entered, and a faulty year is not kept', async () => {
    const db = open()
    await db.deleteFrom('calendar_years').execute()
    const off: Off = [['2028-01-01', '2028-01-03']]
    const kinds = await Promise.all([enter(db, '2028', off, 0), enter(db, '2028', off, 0)])
    expect(kinds.map(each => each.kind).sort()).toEqual(['lost', 'set'])
    expect(await enter(db, '2028', off, 1)).toEqual({ kind: 'set' })
    expect(await enter(db, '2028', [['2029-01-01', '2029-01-01']], 2)).toMatchObject({
      kind: 'faulty',
    })
  })
})
