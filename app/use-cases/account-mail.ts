import type { Db } from '#db/transaction.ts'
import type { Message } from '#emails/message.ts'
import type { Language } from '#rules/words.ts'
import { postMail } from '../outbox/post-mail.ts'

type AccountMessage = Message<
  | 'verify-address'
  | 'reset-password'
  | 'already-registered'
  | 'company-claimed'
  | 'staff-invitation'
  | 'member-invitation'
  | 'password-changed'
  | 'account-closed'
>

export type AccountMail = {
  message: AccountMessage
  to: { id: string; email: string; language: Language }
  at: string
}

/** Tells somebody of their account, in the transaction of what it tells. */
export async function queueAccountMail(db: Db, { message, to, at }: AccountMail): Promise<void> {
  const { id: accountId, email, language } = to
  await postMail(db, { message, to: { accountId, email, language }, subject: at, at })
}
