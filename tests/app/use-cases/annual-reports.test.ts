import { expect, test } from 'vitest'
import { stillStands } from '#app/outbox/still-stands.ts'
import { fileAnnualReport } from '#app/use-cases/file-annual-report.ts'
import { followReports } from '#app/use-cases/follow-reports.ts'
import { issueCertificates } from '#app/use-cases/issue-certificates.ts'
import { recognitionsMissingReports, reportsOf } from '#db/annual-reports.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { aCaseIn, aContext, aProgramme } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, aStaffMember } from '#tests/support/people.ts'

const programme = aProgramme({ duties: hnte.duties ?? {} })
const onDay = (db: Db, day: string) => aContext(db, { now: `${day}T04:00:00.000Z`, programme })

/** Recognised on 23 November 2026 for three years: reports on 2026, 2027 and 2028 are owed. */
async function aRecognised(db: Db) {
  const company = await aCompany(db)
  const id = await aCaseIn(db, 'recognised', { company })
  await issueCertificates(aContext(db, { now: '2026-11-23T04:05:00.000Z', programme }))
  const figures = { 'sales.2026': '1200', 'rdSpend.2026': '80' }
  const report = (year: number, key = newId()) => ({
    ...{ applicationId: id, organisationId: company.id, actor: company.owner, key, year },
    ...{ figures, text: '经营正常。' },
  })
  return { id, company, report }
}

const mailsOf = (db: Db, id: string, kind: string) =>
  db
    .selectFrom('outbox')
    .selectAll()
    .where('application_id', '=', id)
    .where('kind', '=', kind)
    .execute()

const missingOf = async (db: Db, id: string) =>
  (await recognitionsMissingReports(db)).find(each => each.applicationId === id)?.years ?? []

onEachDatabase(open => {
  test('a report is filed once, in time on its last day, frozen and with a receipt', async () => {
    const db = open()
    const { id, report } = await aRecognised(db)
    const early = await fileAnnualReport(onDay(db, '2026-12-31'), report(2026))
    expect(early).toEqual({ kind: 'not owed' })
    const first = report(2026)
    const filed = await fileAnnualReport(onDay(db, '2027-05-31'), first)
    expect(filed).toMatchObject({ kind: 'filed', isLate: false })
    expect(await fileAnnualReport(onDay(db, '2027-06-10'), first)).toEqual(filed)
    const again = await fileAnnualReport(onDay(db, '2027-05-31'), report(2026))
    expect(again).toEqual({ kind: 'already filed' })
    const [kept] = await reportsOf(db, [id])
    expect(kept).toMatchObject({ year: 2026, figures: first.figures, is_late: 0, text: first.text })
    const [mail] = await mailsOf(db, id, 'annual-report-receipt')
    expect(mail?.payload).toContain(kept?.number ?? 'no number')
    const trail = await db
      .selectFrom('audit')
      .select('action')
      .where('object_id', '=', id)
      .where('action', '=', 'annual_report.file')
      .execute()
    expect(trail).toHaveLength(1)
  })

  test("another company's report is not found, and one key files nothing else", async () => {
    const db = open()
    const { report } = await aRecognised(db)
    const stranger = await aCompany(db)
    const day = onDay(db, '2027-03-01')
    const foreign = { ...report(2026), organisationId: stranger.id, actor: stranger.owner }
    expect(await fileAnnualReport(day, foreign)).toEqual({ kind: 'not found' })
    const first = report(2026)
    await fileAnnualReport(day, first)
    expect(await fileAnnualReport(day, { ...first, text: '别的' })).toEqual({
      kind: 'key used for something else',
    })
  })

  test('two who file at once file one report', async () => {
    const db = open()
    const { id, report } = await aRecognised(db)
    const day = onDay(db, '2027-03-01')
    const both = await Promise.all([
      fileAnnualReport(day, report(2026)),
      fileAnnualReport(day, report(2026)),
    ])
    expect(both.map(each => each.kind).sort()).toEqual(['already filed', 'filed'])
    expect(await reportsOf(db, [id])).toHaveLength(1)
  })

  test('it is reminded of 30 days, then 5, 2 and 1 working days before, until it is filed', async () => {
    const db = open()
    const { id, report } = await aRecognised(db)
    const told = async (day: string) => {
      await followReports(onDay(db, day))
      await followReports(onDay(db, day))
      return (await mailsOf(db, id, 'annual-report-reminder')).length
    }
    expect(await told('2027-04-30')).toBe(0)
    expect(await told('2027-05-01')).toBe(1)
    expect(await told('2027-05-20')).toBe(1)
    expect(await told('2027-05-24')).toBe(2)
    expect(await told('2027-05-27')).toBe(3)
    const [mail] = await mailsOf(db, id, 'annual-report-reminder')
    if (mail === undefined) throw new Error('no mail')
    expect(await stillStands(db, mail)).toBe(true)
    await fileAnnualReport(onDay(db, '2027-05-27'), report(2026))
    expect(await told('2027-05-28')).toBe(3)
    expect(await stillStands(db, mail)).toBe(false)
  })

  test('the day after the last one the year is missing; a late report is marked and takes it back', async () => {
    const db = open()
    const { id, report } = await aRecognised(db)
    await followReports(onDay(db, '2027-05-31'))
    expect(await missingOf(db, id)).toEqual([])
    await Promise.all([
      followReports(onDay(db, '2027-06-01')),
      followReports(onDay(db, '2027-06-01')),
    ])
    await followReports(onDay(db, '2027-06-02'))
    expect(await missingOf(db, id)).toEqual([2026])
    expect(await mailsOf(db, id, 'annual-report-missing')).toHaveLength(1)
    const late = await fileAnnualReport(onDay(db, '2027-06-01'), report(2026))
    expect(late).toMatchObject({ kind: 'filed', isLate: true })
    expect(await missingOf(db, id)).toEqual([])
    const [kept] = await reportsOf(db, [id])
    expect(kept).toMatchObject({ is_late: 1, year: 2026 })
    expect(kept?.missing_since).not.toBeNull()
  })

  test('the second missing year tells the chief, the first does not, and nothing is revoked', async () => {
    const db = open()
    const chief = await aStaffMember(db, { role: 'chief' })
    const { id } = await aRecognised(db)
    const tasks = async (day: string) => {
      await followReports(onDay(db, day))
      const mails = await mailsOf(db, id, 'recognition-task')
      return mails.filter(mail => mail.account_id === chief.id)
    }
    expect(await tasks('2027-06-01')).toHaveLength(0)
    expect(await tasks('2028-05-31')).toHaveLength(0)
    const [task] = await tasks('2028-06-01')
    expect(task?.payload).toContain('[2026,2027]')
    expect(await tasks('2028-06-02')).toHaveLength(1)
    const { state } = await db
      .selectFrom('applications')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(state).toBe('recognised')
  })

  test('what is recognised no more owes nothing', async () => {
    const db = open()
    const { id, report } = await aRecognised(db)
    await db.updateTable('applications').set({ state: 'revoked' }).where('id', '=', id).execute()
    expect(await fileAnnualReport(onDay(db, '2027-03-01'), report(2026))).toEqual({
      kind: 'not owed',
    })
    await followReports(onDay(db, '2027-06-01'))
    expect(await reportsOf(db, [id])).toEqual([])
  })
})
