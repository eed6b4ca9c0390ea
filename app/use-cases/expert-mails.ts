import type { PanelMember } from '#db/panel-members.ts'
import type { Trx } from '#db/transaction.ts'
import type { Message } from '#emails/message.ts'
import { cleanText, oneLine } from '#emails/safe-text.ts'
import type { Words } from '#rules/words.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'

type ToExpert = Pick<PanelMember, 'id' | 'account_id' | 'name' | 'email' | 'language'>

type About = { programme: Words; at: string }

export function postInvitation(
  trx: Trx,
  member: ToExpert & Pick<PanelMember, 'answer_due'>,
  { programme, at }: About,
): Promise<boolean> {
  const data = { name: oneLine(member.name), programme, path: paths.expertSeat(member.id) }
  const answerBy = member.answer_due
  return post(trx, member, { kind: 'expert-invitation', data: { ...data, answerBy } }, at)
}

export function postStopped(
  trx: Trx,
  member: ToExpert,
  { programme, at }: About,
): Promise<boolean> {
  const data = { name: oneLine(member.name), programme, path: paths.expertDesk() }
  return post(trx, member, { kind: 'expert-stopped', data }, at)
}

export function postReturned(
  trx: Trx,
  member: ToExpert,
  { programme, at, reason }: About & { reason: string },
): Promise<boolean> {
  const data = { name: oneLine(member.name), programme, path: paths.expertSeat(member.id) }
  const message = { kind: 'expert-returned', data: { ...data, reason: cleanText(reason) } } as const
  return post(trx, member, message, at)
}

/** Not filed with the case: who reviews it is not told to whoever reads the case. */
function post(trx: Trx, to: ToExpert, message: Message, at: string): Promise<boolean> {
  return postMail(trx, {
    message,
    to: { accountId: to.account_id, email: to.email, language: to.language },
    subject: `${to.id}:${at}`,
    at,
  })
}
