import { calendarOf } from '#db/calendar.ts'
import { expertById } from '#db/experts.ts'
import { newId } from '#db/id.ts'
import { changeMember, insertMember, isActive, membersOf } from '#db/panel-members.ts'
import type { Panel } from '#db/panels.ts'
import type { Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { addWorkingDays } from '#rules/calendar/working-days.ts'
import { panelDefaults } from '#rules/experts/panel-rules.ts'
import { postInvitation } from './expert-mails.ts'
import { nextOf } from './next-expert.ts'
import { notePanelAct, type PanelAct } from './panel-act.ts'
import type { PanelCase } from './panel-case.ts'
import { tiesFound } from './ties-found.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type Asking = PanelCase & { panel: Panel; actor: PanelAct['actor'] }

/**
 * Invites the next in the order of the draw, if the panel lacks somebody. Whoever has come to be
 * tied to the case since the draw is passed over, which is recorded. Null if nobody is left.
 */
export async function inviteNext(
  trx: Trx,
  context: UseCaseContext,
  asking: Asking,
): Promise<string | null> {
  const { panel, application, programme, at, actor } = asking
  const members = await membersOf(trx, panel.id)
  if (members.filter(isActive).length >= panel.asked) return null
  const next = nextOf(panel, members)
  if (next === null) return null
  const due = addWorkingDays(
    dayInBeijing(at),
    panelDefaults.answerWorkingDays.value,
    await calendarOf(trx),
  )
  const id = newId()
  await insertMember(trx, {
    id,
    panel_id: panel.id,
    expert_id: next.id,
    ordinal: members.length + 1,
    invited_at: at,
    answer_due: due.day,
    review_due: application.state === 'expert_review' ? application.due_on : null,
  })
  const expert = await expertById(trx, next.id)
  const tied = expert === null ? [] : await tiesFound(trx, application, { expert, at })
  if (expert === null || tied.length > 0) {
    const to = { state: 'conflict', ended_at: at, end_reason: tied.join(', ') } as const
    await changeMember(trx, { id, from: ['invited'], to })
    return inviteNext(trx, context, asking)
  }
  const detail = { panel: panel.id, member: id, expert: next.id }
  await notePanelAct(trx, context, { action: 'panel.invite', application, actor, detail })
  const { account_id, name, email, language } = expert
  const person = { id, account_id, name, email, language, answer_due: due.day }
  await postInvitation(trx, person, { programme: programme.names, at })
  return id
}
