import { expect, test } from 'vitest'
import { postMail } from '#app/outbox/post-mail.ts'
import { relayOutbox } from '#app/outbox/relay.ts'
import { mailHash } from '#app/pdf/service-list.ts'
import { cancelCaseMails, mailsOfCase } from '#db/outbox.ts'
import type { Db } from '#db/transaction.ts'
import type { Message } from '#emails/message.ts'
import { createMailer } from '#emails/mailer.ts'
import { samples } from '#tests/emails/sample-messages.ts'
import { aRealCase } from '#tests/app/review/review-ground.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, aStaffMember, NOON, type TestPerson } from '#tests/support/people.ts'
import { openSmtpSink } from '#tests/support/smtp-sink.ts'
import { papersOn, textOfPaper } from './ground.ts'

const origin = 'https://portal.example'
const UNSUBSCRIBE = '/unsubscribe?token=secret'

/** A case with a receipt and a reminder to its company, and a task to an officer. */
async function aToldCase(db: Db) {
  const company = await aCompany(db)
  const officer = await aStaffMember(db, { role: 'case_officer' })
  const id = await aRealCase(db, 'submitted', { company })
  const post = (message: Message, person: TestPerson) =>
    postMail(db, {
      message,
      to: { accountId: person.id, email: person.email, language: 'zh-CN' },
      applicationId: id,
      subject: id,
      at: NOON,
    })
  await post({ kind: 'receipt', data: samples.receipt }, company.owner)
  await post({ kind: 'case-message', data: samples['case-message'] }, company.owner)
  await post({ kind: 'officer-task', data: samples['officer-task'] }, officer)
  return { company, officer, id }
}

async function relayed(db: Db, refuses: (to: string) => boolean = () => false) {
  const sink = await openSmtpSink(to => (refuses(to) ? 550 : null))
  const mailer = createMailer({ from: 'portal@example.cn', smtpUrl: sink.url })
  const unsubscribePath = ({ kind }: { kind: string }) =>
    kind === 'case-message' ? UNSUBSCRIBE : null
  for (const now of [NOON, '2026-11-23T04:10:00.000Z'])
    await relayOutbox({ db, mailer, now: () => now, origin, unsubscribePath })
  await sink.close()
  return sink.mails
}

async function record(db: Db, id: string, reader: 'company' | 'house') {
  const found = (await papersOn(db, id, 'zh-CN', reader)).find(each => each.name === 'service')
  return found === undefined ? null : found.make()
}

onEachDatabase(open => {
  test('the record has every mail: kind, recipient, when, the answer, its words as it left and their hash', async () => {
    const db = open()
    const { id, company, officer } = await aToldCase(db)
    await relayed(db)
    const mails = await mailsOfCase(db, { applicationId: id, toCompanyAt: null })
    expect(mails.map(mail => mail.status)).toEqual(['sent', 'sent', 'sent'])
    const paper = await record(db, id, 'house')
    if (paper === null) throw new Error('no record')
    const text = await textOfPaper(paper)
    for (const part of [company.owner.email, officer.email, '申请回执', '250 ', '发送次数'])
      expect(text).toContain(part)
    for (const mail of mails) {
      const said = { subject: mail.sent_subject ?? '', text: mail.sent_text ?? '' }
      expect(said.text.length).toBeGreaterThan(20)
      expect(JSON.stringify(paper)).toContain(JSON.stringify(said.text).slice(1, -1))
      expect(text).toContain(mailHash(said))
    }
  })

  test('the words kept are those that left, without the link that unsubscribes', async () => {
    const db = open()
    const { id } = await aToldCase(db)
    const left = await relayed(db)
    const mails = await mailsOfCase(db, { applicationId: id, toCompanyAt: NOON })
    const flat = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, '')
    const receipt = left.find(mail => mail.subject === mails[0]?.sent_subject)
    expect(flat(receipt?.text)).toBe(flat(mails[0]?.sent_text ?? ''))
    expect(left.some(mail => mail.text?.includes(UNSUBSCRIBE))).toBe(true)
    expect(JSON.stringify(mails)).not.toContain(UNSUBSCRIBE)
  })

  test('of a mail that opens an account no word is kept', async () => {
    const db = open()
    const { owner } = await aCompany(db)
    await postMail(db, {
      message: { kind: 'reset-password', data: samples['reset-password'] },
      to: { accountId: owner.id, email: owner.email, language: 'zh-CN' },
      subject: owner.id,
      at: NOON,
    })
    await relayed(db)
    const sent = await db
      .selectFrom('outbox')
      .select(['status', 'sent_text'])
      .where('account_id', '=', owner.id)
      .executeTakeFirst()
    expect(sent).toEqual({ status: 'sent', sent_text: null })
  })

  test('a company has its own mails in it and none that went to the office', async () => {
    const db = open()
    const { id, company, officer } = await aToldCase(db)
    const paper = JSON.stringify(await record(db, id, 'company'))
    expect(paper).toContain(company.owner.email)
    expect(paper).not.toContain(officer.email)
    expect(JSON.stringify(await record(db, id, 'house'))).toContain(officer.email)
  })

  test('what a server refused for good is told with its words; what waits is told to wait', async () => {
    const db = open()
    const { id, company } = await aToldCase(db)
    expect(JSON.stringify(await record(db, id, 'house'))).toContain('待发送')
    await relayed(db, to => to === company.owner.email)
    const paper = JSON.stringify(await record(db, id, 'company'))
    expect(paper).toContain('收件方服务器拒收')
    expect(paper).toContain('rejected')
  })

  test('of a decision that can be taken back the company has no mail yet, and of one that was, none ever', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aRealCase(db, 'rejected', { company })
    await postMail(db, {
      message: { kind: 'decision', data: samples.decision },
      to: { accountId: company.owner.id, email: company.owner.email, language: 'zh-CN' },
      applicationId: id,
      subject: `${id}:0`,
      at: NOON,
      notBefore: '2026-11-23T04:01:00.000Z',
    })
    const known = (at: string) => mailsOfCase(db, { applicationId: id, toCompanyAt: at })
    expect(await known('2026-11-23T04:00:59.999Z')).toEqual([])
    expect(await known('2026-11-23T04:01:00.000Z')).toHaveLength(1)
    expect(await cancelCaseMails(db, { applicationId: id, version: 0 })).toBe(true)
    expect(await known('2026-11-23T04:02:00.000Z')).toEqual([])
  })

  test('a case about which nothing was mailed has no record', async () => {
    const db = open()
    const id = await aRealCase(db, 'submitted', { company: await aCompany(db) })
    expect(await record(db, id, 'house')).toBeNull()
  })
})
