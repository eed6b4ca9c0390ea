import { changeMember } from '#db/panel-members.ts'
import { inTransaction } from '#db/transaction.ts'
import { inviteNext } from './invite-next.ts'
import { memberOfPanel, type MemberInput } from './member-of-panel.ts'
import { notePanelAct } from './panel-act.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type JudgeInput = MemberInput & { verdict: 'stays' | 'leaves'; note: string }

export type JudgeResult = { kind: 'judged' | 'missing' | 'not open' }

/** The officer judges a possible conflict that an expert declared; both are kept. */
export function judgeConflict(context: UseCaseContext, input: JudgeInput): Promise<JudgeResult> {
  const note = input.note.trim()
  return inTransaction(context.db, async (trx): Promise<JudgeResult> => {
    if (note === '') return { kind: 'missing' }
    const found = await memberOfPanel(trx, context, input)
    if (found === null) return { kind: 'not open' }
    const { member, at, application } = found
    const judged = { judged_by: input.actor.id, judged_at: at, judged_note: note }
    const to =
      input.verdict === 'stays'
        ? ({ ...judged, state: 'accepted' } as const)
        : ({ ...judged, state: 'conflict', ended_at: at, end_reason: note } as const)
    if (!(await changeMember(trx, { id: member.id, from: ['possible'], to })))
      return { kind: 'not open' }
    const detail = { member: member.id, verdict: input.verdict }
    const { actor } = input
    await notePanelAct(trx, context, { action: 'panel.judge', application, actor, detail })
    if (input.verdict === 'leaves') await inviteNext(trx, context, { ...found, actor })
    return { kind: 'judged' }
  })
}
