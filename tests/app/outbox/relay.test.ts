import { expect, test } from 'vitest'
import { postMail } from '#app/outbox/post-mail.ts'
import { relayOutbox } from '#app/outbox/relay.ts'
import { nextAttempt } from '#app/outbox/schedule.ts'
import { newId } from '#db/id.ts'
import { claimDueMails, enqueue, mailById, sendAgain, settleMail, type Mail } from '#db/outbox.ts'
import type { Db } from '#db/transaction.ts'
import { createMailer } from '#emails/mailer.ts'
import { samples } from '../../emails/sample-messages.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { anAccount } from '../../support/people.ts'
import { openSmtpSink } from '../../support/smtp-sink.ts'

const NOW = '2026-11-23T04:00:00.000Z'
const origin = 'https://portal.example.gov.cn'
const from = 'portal@example.gov.cn'

const minutesAfter = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString()

/** Puts `count` receipts into the outbox, and gives their recipients. */
async function waiting(db: Db, count: number): Promise<string[]> {
  const recipients = Array.from({ length: count }, () => `${newId()}@example.cn`)
  for (const email of recipients)
    await postMail(db, {
      message: { kind: 'receipt', data: samples.receipt },
      to: { accountId: null, email, language: 'zh-CN' },
      subject: newId(),
      at: NOW,
    })
  return recipients
}

async function mailTo(db: Db, recipient: string): Promise<Mail> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('recipient', '=', recipient)
    .executeTakeFirstOrThrow()
}

onEachDatabase(open => {
  const relay = (url: string, now: string) => {
    const mailer = createMailer({ from, smtpUrl: url })
    return relayOutbox({ db: open(), mailer, now: () => now, origin })
  }

  test('a mail is sent once, to its one recipient, with the Message-ID of its row', async () => {
    const [to = ''] = await waiting(open(), 1)
    const sink = await openSmtpSink(() => null)
    expect(await relay(sink.url, NOW)).toMatchObject({ sent: 1 })
    expect(await relay(sink.url, minutesAfter(60))).toMatchObject({ sent: 0 })
    await sink.close()
    expect(sink.mails).toHaveLength(1)
    const row = await mailTo(open(), to)
    expect(row).toMatchObject({ status: 'sent', sent_at: NOW, attempts: 1, lease_token: null })
    expect(row.server_answer).toMatch(/^250 /)
    const [mail] = sink.mails
    expect(mail?.messageId).toBe(`<${row.id}@example.gov.cn>`)
    expect(mail?.to).toMatchObject({ text: to })
    expect(mail?.subject).toBe('[鞍山科技 AS-2026-000123] 申请已提交：瞪羚企业')
    expect(mail?.text).toContain(`${origin}/company/applications/0190`)
    expect([...(mail?.headers.keys() ?? [])].sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ])
  })

  test('451 is tried again after one minute, then sent', async () => {
    const [to = ''] = await waiting(open(), 1)
    let isUp = false
    const sink = await openSmtpSink(() => (isUp ? null : 451))
    expect(await relay(sink.url, NOW)).toMatchObject({ retry: 1, sent: 0 })
    const row = await mailTo(open(), to)
    expect(row).toMatchObject({ status: 'pending', next_attempt_at: minutesAfter(1) })
    expect(row.last_error).toContain('451')
    expect(await relay(sink.url, minutesAfter(0.99))).toMatchObject({ retry: 0, sent: 0 })
    isUp = true
    expect(await relay(sink.url, minutesAfter(1))).toMatchObject({ sent: 1 })
    await sink.close()
    expect(await mailTo(open(), to)).toMatchObject({ status: 'sent', attempts: 2 })
  })

  test('550 is dead at once; a person may have it sent again', async () => {
    const [to = ''] = await waiting(open(), 1)
    let isKnown = false
    const sink = await openSmtpSink(() => (isKnown ? null : 550))
    expect(await relay(sink.url, NOW)).toMatchObject({ dead: 1 })
    const row = await mailTo(open(), to)
    expect(row).toMatchObject({ status: 'dead', attempts: 1, bounced_at: NOW })
    isKnown = true
    expect(await relay(sink.url, minutesAfter(60 * 24))).toMatchObject({ sent: 0 })
    expect(await sendAgain(open(), { id: row.id, at: minutesAfter(5) })).toBe(true)
    expect(await sendAgain(open(), { id: row.id, at: minutesAfter(5) })).toBe(false)
    expect(await relay(sink.url, minutesAfter(5))).toMatchObject({ sent: 1 })
    await sink.close()
    expect(await mailTo(open(), to)).toMatchObject({ status: 'sent', bounced_at: null })
  })

  test('a server that cannot be reached costs no mail, for a day', async () => {
    const sink = await openSmtpSink(() => null)
    await sink.close()
    const [to = ''] = await waiting(open(), 1)
    let now = NOW
    let tries = 0
    for (;;) {
      const { retry, dead } = await relay(sink.url, now)
      tries += retry + dead
      if (dead > 0) break
      now = (await mailTo(open(), to)).next_attempt_at
    }
    expect(tries).toBe(29)
    expect(now).toBe(minutesAfter(23 * 60 + 48))
    expect(await mailTo(open(), to)).toMatchObject({ status: 'dead', bounced_at: null })
  })

  test('two relays at once send each of forty mails once', async () => {
    await waiting(open(), 40)
    const sink = await openSmtpSink(() => null)
    await Promise.all([relay(sink.url, NOW), relay(sink.url, NOW)])
    await sink.close()
    await relay(sink.url, NOW)
    const ids = sink.mails.map(mail => mail.messageId)
    expect(ids).toHaveLength(40)
    expect(new Set(ids).size).toBe(40)
  })

  test('a worker that died loses its mail after the lease; its late word is not taken', async () => {
    const db = open()
    await waiting(db, 1)
    const sent = { status: 'sent', at: NOW, answer: '250 OK', said: null } as const
    const claim = { now: NOW, leaseUntil: minutesAfter(2), limit: 10 }
    const [mine] = await claimDueMails(db, { ...claim, token: newId() })
    if (mine === undefined) throw new Error('nothing was claimed')
    const next = { now: minutesAfter(1.99), leaseUntil: minutesAfter(9), limit: 10 }
    expect(await claimDueMails(db, { ...next, token: newId() })).toEqual([])
    const [theirs] = await claimDueMails(db, { ...next, now: minutesAfter(2), token: newId() })
    expect(theirs?.id).toBe(mine.id)
    expect(await settleMail(db, mine, sent)).toBe(false)
    expect((await mailById(db, mine.id))?.status).toBe('pending')
    expect(await settleMail(db, theirs ?? mine, sent)).toBe(true)
  })

  test('the same mail is put into the outbox once', async () => {
    const account = await anAccount(open())
    const post = {
      message: { kind: 'receipt', data: samples.receipt },
      to: { accountId: account.id, email: account.email, language: 'en' },
      subject: newId(),
      at: minutesAfter(10_000),
    } as const
    const results = await Promise.all(Array.from({ length: 8 }, () => postMail(open(), post)))
    expect(results.filter(isNew => isNew)).toHaveLength(1)
  })

  test('what was undone before it was told is cancelled', async () => {
    const db = open()
    const [to = ''] = await waiting(db, 1)
    const sink = await openSmtpSink(() => null)
    const mailer = createMailer({ from, smtpUrl: sink.url })
    const stillStands = (mail: Mail) => Promise.resolve(mail.recipient !== to)
    await relayOutbox({ db, mailer, now: () => NOW, origin, stillStands })
    await sink.close()
    expect((await mailTo(db, to)).status).toBe('cancelled')
    expect(sink.mails).toEqual([])
  })

  test('a person is told of one application in its order, even when the first mail is refused for now', async () => {
    const db = open()
    const email = `${newId()}@example.cn`
    const to = { accountId: null, email, language: 'zh-CN' } as const
    const applicationId = newId()
    const about = { to, applicationId }
    await postMail(db, {
      ...about,
      message: { kind: 'receipt', data: samples.receipt },
      subject: newId(),
      at: NOW,
    })
    await postMail(db, {
      ...about,
      message: { kind: 'accepted', data: samples.accepted },
      subject: newId(),
      at: minutesAfter(0.5),
    })
    let isUp = false
    const sink = await openSmtpSink(() => (isUp ? null : 451))
    await relay(sink.url, minutesAfter(0.5))
    isUp = true
    expect(await relay(sink.url, minutesAfter(1))).toMatchObject({ sent: 0 })
    expect(await relay(sink.url, minutesAfter(2))).toMatchObject({ sent: 2 })
    await sink.close()
    expect(sink.mails.map(mail => mail.subject?.includes('受理'))).toEqual([false, true])
  })

  test('a mail of a kind that nobody knows is dead and holds up no other', async () => {
    const db = open()
    const recipient = `${newId()}@example.cn`
    const mail = { applicationId: null, accountId: null, language: 'zh-CN' as const, at: NOW }
    await enqueue(db, { ...mail, kind: 'poem', dedupeKey: newId(), recipient, payload: '{' })
    await waiting(db, 1)
    const sink = await openSmtpSink(() => null)
    expect(await relay(sink.url, NOW)).toMatchObject({ dead: 1, sent: 1 })
    await sink.close()
  })
})

test('the pauses are 1, 2, 5, 10, 30 minutes, then an hour each until the twenty-ninth try, the last', () => {
  const minutes = (attempts: number) =>
    (Date.parse(nextAttempt(attempts, NOW) ?? '') - Date.parse(NOW)) / 60_000
  expect([1, 2, 3, 4, 5, 6, 7, 28].map(minutes)).toEqual([1, 2, 5, 10, 30, 60, 60, 60])
  expect(nextAttempt(29, NOW)).toBeNull()
})
