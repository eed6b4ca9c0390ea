import { expect, test } from 'vitest'
import { tasksOf } from '#app/inbox/tasks.server.ts'
import { noteChange } from '#app/use-cases/note-change.ts'
import { reportChange } from '#app/use-cases/report-change.ts'
import { changeReportsOf } from '#db/change-reports.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import { contractRegistration2026 } from '#rules/programmes/contract-registration-2026.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { actorAs, aCaseIn, aContext, aProgramme } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, aStaffMember, type TestCompany } from '#tests/support/people.ts'

const programme = aProgramme({ duties: hnte.duties ?? {} })
const onDay = (db: Db, day: string, of = programme) =>
  aContext(db, { now: `${day}T04:00:00.000Z`, programme: of })
const city = { kind: 'city' } as const

const renamed = (company: TestCompany, applicationId: string, changedOn: string) => ({
  applicationId,
  organisationId: company.id,
  actor: company.owner,
  key: newId(),
  change: { kind: 'rename' as const, changedOn, before: '旧名', after: '新名' },
})

async function aRecognised(db: Db) {
  const company = await aCompany(db)
  const id = await aCaseIn(db, 'recognised', { company })
  return { id, company, of: (changedOn: string) => renamed(company, id, changedOn) }
}

const mailsOf = (db: Db, id: string, kind: string) =>
  db
    .selectFrom('outbox')
    .selectAll()
    .where('application_id', '=', id)
    .where('kind', '=', kind)
    .execute()

const acts = async (db: Db, id: string) => {
  const trail = db.selectFrom('audit').select('action').where('object_id', '=', id)
  return (await trail.orderBy('id').execute()).map(each => each.action)
}

onEachDatabase(open => {
  test('a change of 20 August is in time on 20 November and late on the 21st, with its receipt', async () => {
    const db = open()
    const { id, of } = await aRecognised(db)
    const first = of('2026-08-20')
    const inTime = await reportChange(onDay(db, '2026-11-20'), first)
    expect(inTime).toMatchObject({ kind: 'reported', isLate: false })
    expect(await reportChange(onDay(db, '2026-12-20'), first)).toEqual(inTime)
    const late = await reportChange(onDay(db, '2026-11-21'), of('2026-08-20'))
    expect(late).toMatchObject({ kind: 'reported', isLate: true })
    const kept = await changeReportsOf(db, id)
    expect(kept.map(each => [each.due_on, each.is_late])).toEqual([
      ['2026-11-20', 1],
      ['2026-11-20', 0],
    ])
    const numbers = kept.map(each => each.number)
    for (const number of numbers) expect(number).toMatch(/^BG-2026-\d{6}$/)
    const told = await mailsOf(db, id, 'change-report-receipt')
    expect(told).toHaveLength(2)
    for (const number of numbers)
      expect(
        told.some(mail => mail.payload.includes(number)),
        number,
      ).toBe(true)
    expect(await acts(db, id)).toEqual(['change_report.file', 'change_report.file'])
  })

  test('a change of today can be reported, one of tomorrow cannot', async () => {
    const db = open()
    const { id, of } = await aRecognised(db)
    const today = onDay(db, '2026-11-23')
    expect(await reportChange(today, of('2026-11-24'))).toEqual({ kind: 'not happened yet' })
    expect(await reportChange(today, of('2026-11-23'))).toMatchObject({ isLate: false })
    expect(await changeReportsOf(db, id)).toHaveLength(1)
  })

  test('where the text gives no period a report is never late; where it asks for none there is none', async () => {
    const db = open()
    const { id, of } = await aRecognised(db)
    const open2026 = aProgramme({ duties: contractRegistration2026.duties ?? {} })
    const result = await reportChange(onDay(db, '2026-11-23', open2026), of('2001-01-01'))
    expect(result).toMatchObject({ kind: 'reported', isLate: false })
    const [kept] = await changeReportsOf(db, id)
    expect(kept?.due_on).toBeNull()
    const silent = onDay(db, '2026-11-23', aProgramme())
    expect(await reportChange(silent, of('2026-11-01'))).toEqual({ kind: 'not asked' })
  })

  test("another company's recognition is not found, one that is over reports nothing, one key reports one thing", async () => {
    const db = open()
    const { id, of } = await aRecognised(db)
    const day = onDay(db, '2026-11-23')
    const stranger = await aCompany(db)
    const foreign = { ...of('2026-11-01'), organisationId: stranger.id, actor: stranger.owner }
    expect(await reportChange(day, foreign)).toEqual({ kind: 'not found' })
    const first = of('2026-11-01')
    await reportChange(day, first)
    const other = { ...first, change: { ...first.change, after: '别的' } }
    expect(await reportChange(day, other)).toEqual({ kind: 'key used for something else' })
    for (const state of ['revoked', 'expired', 'rejected'] as const) {
      await db.updateTable('applications').set({ state }).where('id', '=', id).execute()
      expect(await reportChange(day, of('2026-11-01')), state).toEqual({ kind: 'not asked' })
    }
  })

  test('two who send one form at once report one change', async () => {
    const db = open()
    const { id, of } = await aRecognised(db)
    const form = of('2026-11-01')
    const day = onDay(db, '2026-11-23')
    const both = await Promise.all([reportChange(day, form), reportChange(day, form)])
    expect(both[0]).toEqual(both[1])
    expect(await changeReportsOf(db, id)).toHaveLength(1)
  })

  test('it stands in the tasks of its officer until one of two takes note of it; the company is told once', async () => {
    const db = open()
    const officer = await aStaffMember(db, { role: 'case_officer' })
    const colleague = await aStaffMember(db, { role: 'case_officer' })
    const { id, of } = await aRecognised(db)
    const assigned = { assigned_to: officer.id }
    await db.updateTable('applications').set(assigned).where('id', '=', id).execute()
    const day = onDay(db, '2026-11-23')
    const reported = await reportChange(day, of('2026-11-01'))
    if (reported.kind !== 'reported') throw new Error(reported.kind)
    const tasks = await mailsOf(db, id, 'recognition-task')
    expect(tasks.map(mail => mail.account_id)).toEqual([officer.id])
    const isOnDesk = async (account: typeof officer) => {
      const reader = { language: 'zh-CN', today: '2026-11-23' } as const
      const signedIn = { sessionId: 's', account: { ...account, language: reader.language } }
      const actor = {
        kind: 'staff',
        role: 'case_officer',
        districtCode: null,
        ...signedIn,
      } as const
      const listed = await tasksOf(db, actor, reader)
      return listed.some(task => task.key === `note-${reported.id}`)
    }
    expect([await isOnDesk(officer), await isOnDesk(colleague)]).toEqual([true, false])
    const note = {
      ...{ applicationId: id, reportId: reported.id, scope: city, remark: '请同时更新企业档案。' },
      actor: { ...actorAs('case_officer', officer.id), id: officer.id },
    }
    const both = await Promise.all([noteChange(day, note), noteChange(day, note)])
    expect(both.map(each => each.kind).sort()).toEqual(['not possible', 'noted'])
    const [kept] = await changeReportsOf(db, id)
    expect(kept).toMatchObject({ noted_by: officer.id, remark: note.remark })
    const [mail, ...more] = await mailsOf(db, id, 'change-report-noted')
    expect(mail?.payload).toContain(note.remark)
    expect(more).toEqual([])
    expect(await isOnDesk(officer)).toBe(false)
    expect(await acts(db, id)).toEqual(['change_report.file', 'change_report.note'])
  })

  test('an officer takes note of no report of another case, and of none beyond their scope', async () => {
    const db = open()
    const officer = await aStaffMember(db, { role: 'case_officer' })
    const one = await aRecognised(db)
    const other = await aRecognised(db)
    const day = onDay(db, '2026-11-23')
    const reported = await reportChange(day, one.of('2026-11-01'))
    if (reported.kind !== 'reported') throw new Error(reported.kind)
    const actor = { ...actorAs('case_officer', officer.id), id: officer.id }
    const note = { reportId: reported.id, actor, remark: '' }
    const elsewhere = { ...note, applicationId: other.id, scope: city }
    expect(await noteChange(day, elsewhere)).toEqual({ kind: 'not possible' })
    const district = { kind: 'district', districtCode: '210399' } as const
    expect(await noteChange(day, { ...note, applicationId: one.id, scope: district })).toEqual({
      kind: 'not found',
    })
    const [kept] = await changeReportsOf(db, one.id)
    expect(kept?.noted_at).toBeNull()
  })
})
