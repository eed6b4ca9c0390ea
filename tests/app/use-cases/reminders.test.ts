import { expect, test } from 'vitest'
import { relayOutbox } from '#app/outbox/relay.ts'
import { stillStands } from '#app/outbox/still-stands.ts'
import { remindOfCorrections, remindOfWindows } from '#app/use-cases/remind-companies.ts'
import { remindStaff } from '#app/use-cases/remind-staff.ts'
import { sendDigests } from '#app/use-cases/send-digests.ts'
import { tellWhatHelps } from '#app/use-cases/tell-what-helps.ts'
import { newId } from '#db/id.ts'
import { setWish, type Wish } from '#db/message-wishes.ts'
import { insertRound } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import { createMailer } from '#emails/mailer.ts'
import { aCaseIn, aContext, aProgramme } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, aStaffMember, type TestCompany } from '../../support/people.ts'
import { openSmtpSink } from '../../support/smtp-sink.ts'

/** Half past nine in Beijing. */
const morning = (day: string) => `${day}T01:30:00.000Z`

async function mailsTo(db: Db, accountId: string, kind: string) {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

async function aCorrection(db: Db, company: TestCompany, dueOn: string, since: string) {
  const id = await aCaseIn(db, 'correction_requested', { company, dueOn })
  await db
    .updateTable('applications')
    .set({ state_since: morning(since) })
    .where('id', '=', id)
    .execute()
  return id
}

const wishes = (db: Db, company: TestCompany, wish: Wish) =>
  setWish(db, {
    accountId: company.owner.id,
    kind: 'correction-reminder',
    wish,
    at: morning('2026-11-01'),
  })

onEachDatabase(open => {
  const remind = (day: string) => remindOfCorrections(aContext(open(), { now: morning(day) }))

  test('a correction due on 9 October 2026 is reminded of on 24 and 30 September and 8 October, once each', async () => {
    const db = open()
    const company = await aCompany(db)
    await aCorrection(db, company, '2026-10-09', '2026-09-14')
    for (const day of ['23', '24', '25', '28', '29', '30']) {
      await remind(`2026-09-${day}`)
      await remind(`2026-09-${day}`)
    }
    for (const day of ['01', '07', '08', '09', '10']) await remind(`2026-10-${day}`)
    const mails = await mailsTo(db, company.owner.id, 'correction-reminder')
    expect(mails.map(mail => mail.created_at.slice(0, 10))).toEqual([
      '2026-09-24',
      '2026-09-30',
      '2026-10-08',
    ])
  })

  test('two workers remind once; a new last day is reminded of anew', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aCorrection(db, company, '2026-11-27', '2026-11-09')
    await Promise.all([remind('2026-11-20'), remind('2026-11-20')])
    expect(await mailsTo(db, company.owner.id, 'correction-reminder')).toHaveLength(1)
    await db
      .updateTable('applications')
      .set({ due_on: '2026-12-04' })
      .where('id', '=', id)
      .execute()
    await remind('2026-11-27')
    expect(await mailsTo(db, company.owner.id, 'correction-reminder')).toHaveLength(2)
  })

  test('a reminder that waits when the case moves on is not sent', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aCorrection(db, company, '2026-11-27', '2026-11-09')
    await remind('2026-11-20')
    await db
      .updateTable('applications')
      .set({ state: 'resubmitted' })
      .where('id', '=', id)
      .execute()
    const sink = await openSmtpSink(() => null)
    const mailer = createMailer({ from: 'portal@example.gov.cn', smtpUrl: sink.url })
    await relayOutbox({
      db,
      mailer,
      now: () => morning('2026-11-20'),
      origin: 'https://portal.example',
      stillStands: mail => stillStands(db, mail),
    })
    await sink.close()
    expect(
      sink.mails.filter(mail => JSON.stringify(mail.to).includes(company.owner.email)),
    ).toEqual([])
    const [mail] = await mailsTo(db, company.owner.id, 'correction-reminder')
    expect(mail?.status).toBe('cancelled')
  })

  test('a draft is reminded of before the window of its round closes; one that is submitted is not', async () => {
    const db = open()
    const company = await aCompany(db)
    const roundId = newId()
    await insertRound(db, {
      id: roundId,
      programme_id: 'trial',
      programme_version: 'trial-1',
      name_zh: '第一批',
      name_en: 'First round',
      opens_at: morning('2026-11-02'),
      closes_at: '2026-11-27T09:00:00.000Z',
      grace_minutes: 0,
      settings: aProgramme().settings,
      rubric: null,
      status: 'published',
      version: 1,
      cloned_from: null,
      created_by: company.owner.id,
      created_at: morning('2026-11-01'),
      published_by: company.owner.id,
      published_at: morning('2026-11-01'),
    })
    const draft = await aCaseIn(db, 'draft', { company })
    const submitted = await aCaseIn(db, 'submitted', { company, dueOn: '2026-11-27' })
    await db
      .updateTable('applications')
      .set({ round_id: roundId, created_at: morning('2026-11-03') })
      .where('id', 'in', [draft, submitted])
      .execute()
    for (const day of ['19', '20', '23', '24', '25', '26', '27'])
      await remindOfWindows(aContext(db, { now: morning(`2026-11-${day}`) }))
    const mails = await mailsTo(db, company.owner.id, 'window-closing-reminder')
    expect(mails.map(mail => [mail.application_id, mail.created_at.slice(8, 10)])).toEqual([
      [draft, '20'],
      [draft, '25'],
      [draft, '26'],
    ])
  })

  test('a case being received is amber to its officer, red to officer and chief, overdue to the chief', async () => {
    const db = open()
    const company = await aCompany(db)
    const officer = await aStaffMember(db, { role: 'case_officer' })
    const other = await aStaffMember(db, { role: 'case_officer' })
    const chief = await aStaffMember(db, { role: 'chief' })
    const id = await aCaseIn(db, 'formal_check', { company, dueOn: '2026-11-27' })
    await db
      .updateTable('applications')
      .set({ assigned_to: officer.id, state_since: morning('2026-11-20') })
      .where('id', '=', id)
      .execute()
    for (const day of ['24', '25', '26', '27', '30'])
      await remindStaff(aContext(db, { now: morning(`2026-11-${day}`) }))
    const told = async (accountId: string) =>
      (await mailsTo(db, accountId, 'officer-task'))
        .filter(mail => mail.application_id === id)
        .map(mail => /"urgency":"(\w+)"/.exec(mail.payload)?.[1])
    expect(await told(officer.id)).toEqual(['amber', 'red'])
    expect(await told(chief.id)).toEqual(['red', 'overdue'])
    expect(await told(other.id)).toEqual([])
  })

  test('the digest holds each message that its person chose for it once, and none comes empty', async () => {
    const db = open()
    const company = await aCompany(db)
    const silent = await aCompany(db)
    await wishes(db, company, 'digest')
    await wishes(db, silent, 'off')
    const mine = [
      await aCorrection(db, company, '2026-11-27', '2026-11-09'),
      await aCorrection(db, company, '2026-11-27', '2026-11-09'),
    ]
    await aCorrection(db, silent, '2026-11-27', '2026-11-09')
    const helps = (at: string) => tellWhatHelps(aContext(db, { now: at }))
    await helps(morning('2026-11-20'))
    const next = '2026-11-21T00:00:00.000Z'
    await sendDigests({ db, now: () => '2026-11-20T23:59:59.999Z' })
    expect(await mailsTo(db, company.owner.id, 'digest')).toEqual([])
    await Promise.all([sendDigests({ db, now: () => next }), sendDigests({ db, now: () => next })])
    await sendDigests({ db, now: () => morning('2026-11-22') })
    const digests = await mailsTo(db, company.owner.id, 'digest')
    expect(digests.map(mail => mail.created_at)).toEqual([next])
    expect(digests[0]?.payload.match(/"title"/g)).toHaveLength(mine.length)
    expect(await mailsTo(db, company.owner.id, 'correction-reminder')).toEqual([])
    expect(await mailsTo(db, silent.owner.id, 'digest')).toEqual([])
  })

  test('what no longer holds when the digest is written is not in it', async () => {
    const db = open()
    const company = await aCompany(db)
    await wishes(db, company, 'digest')
    const id = await aCorrection(db, company, '2026-11-27', '2026-11-09')
    await remind('2026-11-20')
    await db
      .updateTable('applications')
      .set({ state: 'resubmitted' })
      .where('id', '=', id)
      .execute()
    await sendDigests({ db, now: () => morning('2026-11-23') })
    expect(await mailsTo(db, company.owner.id, 'digest')).toEqual([])
  })
})
