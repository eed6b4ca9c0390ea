import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { RenderedMail } from './render.tsx'

/** What became of one try. A permanent refusal is not tried again. */
export type Delivery =
  /** With what the server said to it. */
  | { kind: 'sent'; answer: string }
  | { kind: 'refused for now'; error: string }
  | { kind: 'refused for good'; error: string }

export type Addressed = {
  to: string
  /** The outbox row's id: every try carries the same Message-ID, so that a double folds into one. */
  id: string
  /** The full address at which its kind is switched off with one post; none for what cannot be. */
  unsubscribe?: string | null
}

export type Mailer = {
  send: (mail: RenderedMail, addressed: Addressed) => Promise<Delivery>
  close: () => void
}

export type MailerOptions = {
  /** The address in `From`. */
  from: string
  /** `smtp://` or `smtps://`, with the credentials if the server asks for them. */
  smtpUrl?: string
  /** Without an SMTP server each mail becomes `{id}.eml` in this folder. */
  mailboxFolder?: string
}

/** How long one step with the mail server may take. */
const PATIENCE_MS = 15_000

/**
 * The one way by which mails leave, chosen once: an SMTP server, else files in a folder.
 *
 * @throws {RangeError} if neither is given.
 */
export function createMailer({ from, smtpUrl, mailboxFolder }: MailerOptions): Mailer {
  if (smtpUrl !== undefined) return smtpMailer(from, smtpUrl)
  if (mailboxFolder !== undefined) return folderMailer(from, mailboxFolder)
  throw new RangeError('a mailer needs an SMTP address or a folder')
}

const neverFetch = { disableFileAccess: true, disableUrlAccess: true }

function smtpMailer(from: string, url: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    ...neverFetch,
  })
  return {
    send: async (mail, addressed) => {
      try {
        const { response } = await transport.sendMail(fieldsOf(mail, addressed, from))
        return { kind: 'sent', answer: response.slice(0, 500) }
      } catch (error) {
        return deliveryOf(error)
      }
    },
    close: () => transport.close(),
  }
}

function folderMailer(from: string, folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, ...neverFetch })
  return {
    send: async (mail, addressed) => {
      const { message } = await transport.sendMail(fieldsOf(mail, addressed, from))
      if (!Buffer.isBuffer(message)) throw new TypeError('the composed mail is no buffer')
      await mkdir(folder, { recursive: true })
      const file = join(folder, `${addressed.id}.eml`)
      await writeFile(`${file}.part`, message, { mode: 0o600 })
      await rename(`${file}.part`, file)
      return { kind: 'sent', answer: 'written to the mailbox folder' }
    },
    close: () => transport.close(),
  }
}

/** People's data reach the subject and the bodies only, never the envelope or other headers. */
function fieldsOf(mail: RenderedMail, { to, id, unsubscribe = null }: Addressed, from: string) {
  return {
    from,
    to: { name: '', address: to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${id}@${from.split('@').at(-1)?.replace('>', '') ?? 'portal.invalid'}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe === null ? {} : oneClick(unsubscribe)),
    },
  }
}

/** RFC 8058: mail programs post this without asking anybody to sign in. */
function oneClick(url: string) {
  return {
    'List-Unsubscribe': `<${url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

/** A refusal of 5xx to the mail itself is for good; trouble with login or line never is. */
function deliveryOf(error: unknown): Delivery {
  const text = error instanceof Error ? error.message.slice(0, 500) : 'unknown error'
  const read = (key: string): unknown =>
    typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined
  const response = read('responseCode')
  const isAboutMail = read('code') === 'EENVELOPE' || read('code') === 'EMESSAGE'
  return isAboutMail && typeof response === 'number' && response >= 500
    ? { kind: 'refused for good', error: text }
    : { kind: 'refused for now', error: text }
}
