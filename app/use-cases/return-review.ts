import { changeMember } from '#db/panel-members.ts'
import { unlockReview } from '#db/panel-reviews.ts'
import { inTransaction } from '#db/transaction.ts'
import { postReturned } from './expert-mails.ts'
import { memberOfPanel, type MemberInput } from './member-of-panel.ts'
import { notePanelAct } from './panel-act.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type ReturnResult = { kind: 'returned' | 'missing' | 'not open' }

/** Sends a review back to its expert before the panel closes; all marks are out of sight again. */
export function returnReview(
  context: UseCaseContext,
  input: MemberInput & { reason: string },
): Promise<ReturnResult> {
  const reason = input.reason.trim()
  return inTransaction(context.db, async (trx): Promise<ReturnResult> => {
    if (reason === '') return { kind: 'missing' }
    const found = await memberOfPanel(trx, context, input)
    if (found === null || found.application.state !== 'expert_review') return { kind: 'not open' }
    const { member, at, application, programme } = found
    const to = { state: 'accepted' } as const
    if (!(await changeMember(trx, { id: member.id, from: ['submitted'], to })))
      return { kind: 'not open' }
    const { actor } = input
    await unlockReview(trx, { memberId: member.id, reason, by: actor.id, at })
    const detail = { member: member.id }
    await notePanelAct(trx, context, { action: 'panel.return-review', application, actor, detail })
    await postReturned(trx, member, { programme: programme.names, at, reason })
    return { kind: 'returned' }
  })
}
