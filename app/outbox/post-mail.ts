import type { MailPerson } from '#db/mail-people.ts'
import { enqueue } from '#db/outbox.ts'
import type { Db } from '#db/transaction.ts'
import { readMessage, type Message } from '#emails/message.ts'

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

/**
 * Puts a message for one person into the outbox, in the transaction of what it tells. False if the
 * same was put there before.
 *
 * @throws {TypeError} if the message's data are not what its kind says: nothing half-made is kept.
 */
export function postMail(trx: Db, post: Post): Promise<boolean> {
  const { message, to } = post
  const read = readMessage(message.kind, message.data)
  if (!read.ok) throw new TypeError(`a ${message.kind} mail is spoilt: ${read.problem}`)
  return enqueue(trx, {
    kind: message.kind,
    dedupeKey: `${message.kind}:${post.subject}:${to.accountId ?? to.email}`,
    applicationId: post.applicationId ?? null,
    accountId: to.accountId,
    recipient: to.email,
    language: to.language,
    payload: JSON.stringify(read.message.data),
    at: post.at,
    notBefore: post.notBefore,
  })
}
