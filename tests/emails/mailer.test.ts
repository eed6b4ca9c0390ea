import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { createMailer } from '#emails/mailer.ts'

const mail = { subject: '[鞍山科技] 您好', html: '<p>甲</p>', text: '甲\n' }

test('without an SMTP server each mail becomes one file that mail programs can read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portal-mailbox-'))
  const mailer = createMailer({ from: 'portal@example.gov.cn', mailboxFolder: join(folder, 'new') })
  const to = 'a@example.cn'
  expect(await mailer.send(mail, { to, id: '0190-a' })).toMatchObject({ kind: 'sent' })
  expect(await mailer.send(mail, { to, id: '0190-a' })).toMatchObject({ kind: 'sent' })
  expect(await readdir(join(folder, 'new'))).toEqual(['0190-a.eml'])
  const read = await simpleParser(await readFile(join(folder, 'new', '0190-a.eml')))
  expect(read.subject).toBe(mail.subject)
  expect(read.messageId).toBe('<0190-a@example.gov.cn>')
  expect(read.text?.trim()).toBe('甲')
  expect(read.html).toContain('<p>甲</p>')
  await rm(folder, { recursive: true })
})

test('a mailer that leads nowhere is not made', () => {
  expect(() => createMailer({ from: 'a@b.cn' })).toThrow(RangeError)
})
