import type { Objection } from '#db/objections.ts'
import type { Trx } from '#db/transaction.ts'
import type { DataOf } from '#emails/message.ts'
import { cleanText, oneLine } from '#emails/safe-text.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'

type Objector = Pick<Objection, 'id' | 'number' | 'name' | 'email' | 'language'>

/** The receipt, to who left an address. Kept apart from the case: its company never sees it. */
export async function postObjectionReceipt(
  trx: Trx,
  told: { objection: Objector; company: string; notice: string; at: string },
): Promise<void> {
  const { objection, company, notice, at } = told
  if (objection.email === '') return
  await postMail(trx, {
    message: {
      kind: 'objection-receipt',
      data: { ...parts(objection, company), notice, at, path: paths.notice(notice) },
    },
    to: { accountId: null, email: objection.email, language: objection.language },
    subject: objection.id,
    at,
  })
}

/** What became of the objection, to who made it. */
export async function postObjectionResult(
  trx: Trx,
  told: {
    objection: Objector
    company: string
    outcome: DataOf['objection-result-to-objector']['outcome']
    reason: string
    at: string
  },
): Promise<void> {
  const { objection, company, outcome, reason, at } = told
  if (objection.email === '') return
  await postMail(trx, {
    message: {
      kind: 'objection-result-to-objector',
      data: {
        ...parts(objection, company),
        outcome,
        reason: cleanText(reason),
        path: paths.notices(),
      },
    },
    to: { accountId: null, email: objection.email, language: objection.language },
    subject: objection.id,
    at,
  })
}

function parts({ name, number }: Objector, company: string) {
  return { name: oneLine(name), receipt: number, about: oneLine(company) }
}
