import { expertById } from '#db/experts.ts'
import { changeMember, type MemberChange } from '#db/panel-members.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { inviteNext } from './invite-next.ts'
import { ownSeat, type OwnSeatCase, type SeatInput } from './own-seat.ts'
import { notePanelAct } from './panel-act.ts'
import { tiesFound } from './ties-found.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type AnswerInput = SeatInput & {
  /** `none`, `possible` and `conflict` are declarations; `decline` has its reason in the text. */
  answer: 'none' | 'possible' | 'conflict' | 'decline'
  text: string
}

export type AnswerResult =
  | { kind: 'answered'; state: 'accepted' | 'possible' | 'conflict' | 'declined' }
  | { kind: 'missing' }
  | { kind: 'not open' }

/**
 * An expert declares and accepts, or declines, before anything of the case is shown. A tie that the
 * portal finds stands above the declaration. Whoever leaves is followed by the next of the draw.
 */
export function answerInvitation(
  context: UseCaseContext,
  input: AnswerInput,
): Promise<AnswerResult> {
  const text = input.text.trim()
  return inTransaction(context.db, async (trx): Promise<AnswerResult> => {
    const seat = await ownSeat(trx, context, input)
    if (seat === null || !mayAnswer(seat, input)) return { kind: 'not open' }
    if (input.answer !== 'none' && text === '') return { kind: 'missing' }
    const tied = await tiesOf(trx, seat)
    const to = changeFor({ ...input, text }, tied, seat.at)
    const { state } = to
    const from = [seat.member.state]
    if (!(await changeMember(trx, { id: seat.member.id, from, to }))) return { kind: 'not open' }
    await notePanelAct(trx, context, {
      action: 'panel.answer',
      application: seat.application,
      actor: input.actor,
      detail: { member: seat.member.id, answer: input.answer, state, tied },
    })
    if (state === 'declined' || state === 'conflict')
      await inviteNext(trx, context, { ...seat, actor: input.actor })
    return { kind: 'answered', state }
  })
}

/** A conflict that is seen only on reading can still be declared, until the review is handed in. */
function mayAnswer({ member }: OwnSeatCase, { answer }: AnswerInput): boolean {
  return member.state === 'invited' || (member.state === 'accepted' && answer === 'conflict')
}

async function tiesOf(trx: Trx, { member, application, at }: OwnSeatCase): Promise<string[]> {
  const expert = await expertById(trx, member.expert_id)
  return expert === null ? [] : tiesFound(trx, application, { expert, at })
}

type Answered = Extract<AnswerResult, { kind: 'answered' }>['state']

function changeFor(
  { answer, text }: Pick<AnswerInput, 'answer' | 'text'>,
  tied: readonly string[],
  at: string,
): MemberChange & { state: Answered } {
  if (answer === 'decline')
    return { state: 'declined', answered_at: at, ended_at: at, end_reason: text }
  const declared = {
    answered_at: at,
    declaration: answer,
    declared_text: text === '' ? null : text,
  }
  if (tied.length > 0)
    return { ...declared, state: 'conflict', ended_at: at, end_reason: tied.join(', ') }
  if (answer === 'conflict')
    return { ...declared, state: 'conflict', ended_at: at, end_reason: text }
  return { ...declared, state: answer === 'none' ? 'accepted' : 'possible' }
}
