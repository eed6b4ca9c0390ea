import { appendAudit } from '#db/audit.ts'
import { nextNumber } from '#db/counters.ts'
import { newId } from '#db/id.ts'
import { insertObjection, type NewObjection } from '#db/objections.ts'
import { noticeRowsOf } from '#db/public-notice-rows.ts'
import { displayedNotice } from '#db/public-notices.ts'
import { inTransaction } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { noticeOn } from './notice-facts.ts'
import { postObjectionReceipt } from './objection-mails.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type LodgeInput = Pick<
  NewObjection,
  'kind' | 'name' | 'email' | 'telephone' | 'language' | 'ground'
> & {
  /** Of the notice. */
  number: string
  applicationId: string
}

export type LodgeResult =
  | { kind: 'lodged'; number: string }
  /** The notice is over, or the case is no longer on it. */
  | { kind: 'too late' }
  | { kind: 'not found' }

/**
 * Takes an objection to a case on a running notice, with its receipt. Under a name it holds the case
 * up until it is judged; a tip is kept without name or address and holds nothing up.
 */
export function lodgeObjection(
  context: UseCaseContext,
  { number, applicationId, ...said }: LodgeInput,
): Promise<LodgeResult> {
  const at = context.now()
  const today = dayInBeijing(at)
  return inTransaction(context.db, async trx => {
    const notice = await displayedNotice(trx, { number, today })
    if (notice === null) return { kind: 'not found' }
    const rows = await noticeRowsOf(trx, notice.id)
    const row = rows.find(each => each.application_id === applicationId)
    if (row === undefined || row.outcome === 'left_out') return { kind: 'not found' }
    const isListed = row.outcome === 'listed' || row.outcome === 'paused'
    if (noticeOn(notice, today) !== 'running' || !isListed) return { kind: 'too late' }
    const year = today.slice(0, 4)
    const count = await nextNumber(trx, `objection:${year}`)
    const isTip = said.kind === 'tip'
    const objection = {
      ...said,
      ...(isTip ? { name: '', email: '', telephone: '' } : {}),
      id: newId(),
      number: `YY-${year}-${String(count).padStart(4, '0')}`,
      notice_id: notice.id,
      application_id: applicationId,
      lodged_at: at,
    }
    await insertObjection(trx, objection)
    await postObjectionReceipt(trx, {
      objection,
      company: row.company_name,
      notice: notice.number,
      at,
    })
    await appendAudit(trx, {
      at,
      actorId: null,
      actorRole: 'public',
      action: 'objection.lodge',
      objectType: 'objection',
      objectId: objection.id,
      organisationId: null,
      requestId: context.requestId,
      detail: { number: objection.number, notice: notice.number, kind: said.kind },
    })
    return { kind: 'lodged', number: objection.number }
  })
}
