import { enqueue } from '#db/outbox.ts'
import type { Db } from '#db/transaction.ts'
import type { Message } from '#emails/message.ts'
import type { Language } from '#rules/words.ts'

type AccountMessage = Message<
  | 'verify-address'
  | 'reset-password'
  | 'already-registered'
  | 'company-claimed'
  | 'staff-invitation'
  | 'member-invitation'
  | 'password-changed'
>

export type AccountMail = {
  message: AccountMessage
  to: { id: string; email: string; language: Language }
  at: string
}

/** Puts a mail about an account into the outbox, in the transaction of what it tells. */
export async function queueAccountMail(db: Db, { message, to, at }: AccountMail): Promise<void> {
  await enqueue(db, {
    kind: message.kind,
    dedupeKey: `${message.kind}:${to.id}:${at}`,
    applicationId: null,
    accountId: to.id,
    recipient: to.email,
    language: to.language,
    payload: JSON.stringify(message.data),
    at,
  })
}
