import { expect, test } from 'vitest'
import { pathIn } from '#app/inbox/inbox-page.server.ts'
import { postMail } from '#app/outbox/post-mail.ts'
import { relayOutbox } from '#app/outbox/relay.ts'
import {
  readUnsubscribeToken,
  unsubscribePathOf,
  unsubscribeToken,
} from '#app/outbox/unsubscribe.ts'
import { switchOff } from '#app/use-cases/switch-off.ts'
import { inboxItem, inboxOf, markRead, unreadCount } from '#db/inbox.ts'
import { newId } from '#db/id.ts'
import { setWish, wishOf, type Wish } from '#db/message-wishes.ts'
import { cancelCaseMails } from '#db/outbox.ts'
import type { Db } from '#db/transaction.ts'
import { helpfulKinds, isHelpful } from '#emails/helpful.ts'
import { createMailer } from '#emails/mailer.ts'
import { messageKinds, readMessage, statutory, type MessageKind } from '#emails/message.ts'
import { samples } from '../../emails/sample-messages.ts'
import { aCaseIn } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, anAccount, NOON, type TestPerson } from '../../support/people.ts'
import { openSmtpSink } from '../../support/smtp-sink.ts'

const SECRETS = ['a new secret of the tests', 'an old secret of the tests']

/** Tells `person` the sample of a kind, and says what came of it. */
async function told(db: Db, person: TestPerson, kind: MessageKind) {
  const read = readMessage(kind, samples[kind])
  if (!read.ok) throw new Error(read.problem)
  const to = { accountId: person.id, email: person.email, language: 'zh-CN' } as const
  await postMail(db, { message: read.message, to, subject: newId(), at: NOON })
  const mails = await db
    .selectFrom('outbox')
    .select('id')
    .where('account_id', '=', person.id)
    .where('kind', '=', kind)
    .execute()
  const { rows } = await inboxOf(
    db,
    { accountId: person.id, now: NOON, unreadOnly: false },
    { size: 100 },
  )
  return { mails: mails.length, kept: rows.filter(row => row.kind === kind).map(row => row.wish) }
}

async function wishesEverything(db: Db, person: TestPerson, wish: Wish) {
  for (const kind of messageKinds) await setWish(db, { accountId: person.id, kind, wish, at: NOON })
}

onEachDatabase(open => {
  test('what serves a document is mailed at once, whatever its account wishes', async () => {
    const db = open()
    const person = await anAccount(db)
    for (const wish of ['off', 'digest'] as const) {
      await wishesEverything(db, person, wish)
      for (const kind of messageKinds.filter(each => statutory[each])) {
        const before = await told(db, person, kind)
        const after = await told(db, person, kind)
        expect(after.mails - before.mails, kind).toBe(1)
        expect(new Set(after.kept), kind).toEqual(new Set(['at once']))
      }
    }
  })

  test('what only helps heeds the wish of its account: at once, digest or off', async () => {
    const db = open()
    for (const kind of helpfulKinds) {
      const silent = await anAccount(db)
      expect(await told(db, silent, kind), kind).toEqual({ mails: 1, kept: ['at once'] })
      for (const wish of ['digest', 'off'] as const) {
        const person = await anAccount(db)
        await setWish(db, { accountId: person.id, kind, wish, at: NOON })
        expect(await told(db, person, kind), kind).toEqual({ mails: 0, kept: [wish] })
      }
    }
  })

  test('a mail with a link that opens the way in is in no inbox', async () => {
    const db = open()
    const person = await anAccount(db)
    for (const kind of ['verify-address', 'reset-password', 'member-invitation'] as const)
      expect(await told(db, person, kind), kind).toEqual({ mails: 1, kept: [] })
  })

  test('the same told twice is one mail and one message', async () => {
    const db = open()
    const { id: accountId, email } = await anAccount(db)
    const post = {
      message: { kind: 'receipt', data: samples.receipt },
      to: { accountId, email, language: 'en' },
      subject: newId(),
      at: NOON,
    } as const
    expect(await postMail(db, post)).toBe(true)
    expect(await postMail(db, post)).toBe(false)
    expect(await unreadCount(db, { accountId, now: NOON })).toBe(1)
  })

  test('what waits so that it can be taken back shows in no inbox until then, and never if it was', async () => {
    const db = open()
    const company = await aCompany(db)
    const applicationId = await aCaseIn(db, 'rejected', { company })
    const { id: accountId, email } = company.owner
    const later = '2026-11-23T04:01:00.000Z'
    await postMail(db, {
      message: { kind: 'decision', data: samples.decision },
      to: { accountId, email, language: 'zh-CN' },
      applicationId,
      subject: `${applicationId}:7`,
      at: NOON,
      notBefore: later,
    })
    expect(await unreadCount(db, { accountId, now: NOON })).toBe(0)
    expect(await unreadCount(db, { accountId, now: later })).toBe(1)
    expect(await cancelCaseMails(db, { applicationId, version: 7 })).toBe(true)
    expect(await unreadCount(db, { accountId, now: later })).toBe(0)
  })

  test('a message is read and unread by its own account only', async () => {
    const db = open()
    const person = await anAccount(db)
    const other = await anAccount(db)
    await told(db, person, 'receipt')
    const mine = { accountId: person.id, now: NOON, unreadOnly: true }
    const [item] = (await inboxOf(db, mine, {})).rows
    if (item === undefined) throw new Error('nothing was kept')
    expect(await inboxItem(db, { id: item.id, accountId: other.id, now: NOON })).toBeNull()
    const mark = { id: item.id, readAt: NOON, now: NOON }
    expect(await markRead(db, { ...mark, accountId: other.id })).toBe(0)
    expect(await markRead(db, { ...mark, accountId: person.id })).toBe(1)
    expect((await inboxOf(db, mine, {})).rows).toEqual([])
    expect(await markRead(db, { ...mark, accountId: person.id, readAt: null })).toBe(1)
    expect((await inboxOf(db, mine, {})).rows).toHaveLength(1)
    expect(pathIn(item)).toBe(samples.receipt.path)
  })

  test('a helpful mail carries the switch in headers and foot, as RFC 8058 asks; a statutory one none', async () => {
    const db = open()
    // What the laws before have posted is not delivered again here.
    await db.deleteFrom('outbox').execute()
    const person = await anAccount(db)
    await told(db, person, 'case-message')
    await told(db, person, 'receipt')
    const sink = await openSmtpSink(() => null)
    const mailer = createMailer({ from: 'portal@example.gov.cn', smtpUrl: sink.url })
    await relayOutbox({
      db,
      mailer,
      now: () => NOON,
      origin: 'https://portal.example',
      unsubscribePath: mail => unsubscribePathOf(mail, SECRETS),
    })
    await sink.close()
    const mine = sink.mails.filter(mail => JSON.stringify(mail.to).includes(person.email))
    const of = (words: string) => mine.find(mail => mail.subject?.includes(words))
    const token = unsubscribeToken({ accountId: person.id, kind: 'case-message' }, SECRETS)
    const url = `https://portal.example/unsubscribe?token=${token}`
    const raw = of('留言')?.headerLines.map(each => each.line.replace(/\s+/g, ' ')) ?? []
    expect(raw).toContain(`List-Unsubscribe: <${url}>`)
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(of('留言')?.text).toContain(url)
    expect(of('留言')?.html).toContain(url)
    expect(of('申请已提交')?.headers.has('list')).toBe(false)
    expect(of('申请已提交')?.text).not.toContain('unsubscribe')
  })

  test('the switch of one kind leaves the others; that of the digest ends what comes in it', async () => {
    const db = open()
    const { id: accountId } = await anAccount(db)
    const wish = (kind: MessageKind) => wishOf(db, { accountId, kind })
    await switchOff({ db, now: () => NOON }, { accountId, kind: 'new-match' })
    expect([await wish('new-match'), await wish('case-message')]).toEqual(['off', 'at once'])
    await setWish(db, { accountId, kind: 'case-message', wish: 'digest', at: NOON })
    await switchOff({ db, now: () => NOON }, { accountId, kind: 'digest' })
    expect([await wish('case-message'), await wish('correction-reminder')]).toEqual([
      'off',
      'at once',
    ])
  })
})

test('a switch opens with any of our secrets, and with nothing that was changed', () => {
  const off = { accountId: newId(), kind: 'new-match' } as const
  const [, old = ''] = SECRETS
  expect(readUnsubscribeToken(unsubscribeToken(off, SECRETS), SECRETS)).toEqual(off)
  expect(readUnsubscribeToken(unsubscribeToken(off, [old]), SECRETS)).toEqual(off)
  const token = unsubscribeToken(off, SECRETS)
  for (const wrong of [
    '',
    'a.b',
    `${token}.x`,
    token.slice(0, -1),
    token.replace('new-match', 'receipt'),
    token.replace('new-match', 'case-message'),
    token.replace(off.accountId, newId()),
    unsubscribeToken(off, ['the secret of somebody else']),
  ])
    expect(readUnsubscribeToken(wrong, SECRETS), wrong).toBeNull()
})

test('no kind that serves a document is helpful, and each helpful kind has a switch', () => {
  for (const kind of messageKinds) {
    expect(isHelpful(kind) && statutory[kind], kind).toBe(false)
    const path = unsubscribePathOf({ kind, account_id: newId() }, SECRETS)
    expect(path !== null, kind).toBe(isHelpful(kind) || kind === 'digest')
  }
})
