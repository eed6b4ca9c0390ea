import { keepInInbox } from '#db/inbox.ts'
import type { MailPerson } from '#db/mail-people.ts'
import { wishOf, type Wish } from '#db/message-wishes.ts'
import { enqueue } from '#db/outbox.ts'
import type { Db } from '#db/transaction.ts'
import { isHelpful } from '#emails/helpful.ts'
import { readMessage, type Message, type MessageKind } from '#emails/message.ts'

export type Post = {
  message: Message
  to: Omit<MailPerson, 'accountId' | 'name'> & { accountId: string | null }
  applicationId?: string
  /** What the mail is about and which turn of it, e.g. an application's id and version. */
  subject: string
  at: string
  /** The instant before which it does not leave; at once if not given. */
  notBefore?: string
}

/** They open the way in, or say again what the inbox holds: neither belongs there. */
const notInInbox: readonly MessageKind[] = [
  'verify-address',
  'reset-password',
  'staff-invitation',
  'member-invitation',
  'digest',
]

/**
 * Tells one person a message, in the transaction of what it tells: a mail in the outbox and a row
 * in the inbox of an account. A helpful kind is mailed at once, kept for the digest or left to the
 * inbox, as its account wishes; nothing else heeds wishes. False if the same was told before.
 *
 * @throws {TypeError} if the message's data are not what its kind says: nothing half-made is kept.
 */
export async function postMail(trx: Db, post: Post): Promise<boolean> {
  const { message, to } = post
  const { kind } = message
  const read = readMessage(kind, message.data)
  if (!read.ok) throw new TypeError(`a ${kind} mail is spoilt: ${read.problem}`)
  const mail = {
    kind,
    dedupeKey: `${kind}:${post.subject}:${to.accountId ?? to.email}`,
    applicationId: post.applicationId ?? null,
    payload: JSON.stringify(read.message.data),
  }
  const wish = await wishFor(trx, kind, to.accountId)
  const shownFrom = post.notBefore ?? post.at
  const isNew =
    to.accountId === null ||
    notInInbox.includes(kind) ||
    (await keepInInbox(trx, { ...mail, accountId: to.accountId, wish, shownFrom }))
  if (wish !== 'at once' || !isNew) return isNew
  return enqueue(trx, {
    ...mail,
    accountId: to.accountId,
    recipient: to.email,
    language: to.language,
    at: post.at,
    notBefore: post.notBefore,
  })
}

async function wishFor(trx: Db, kind: MessageKind, accountId: string | null): Promise<Wish> {
  if (accountId === null || !isHelpful(kind)) return 'at once'
  return wishOf(trx, { accountId, kind })
}
