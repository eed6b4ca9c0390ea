import { changeMember } from '#db/panel-members.ts'
import { lockReview, reviewOf, writeReview } from '#db/panel-reviews.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { gapsOf, type Review, type ReviewGap } from '#rules/experts/review.ts'
import { rubricIn, type Rubric } from '#rules/experts/rubric.ts'
import { ownSeat, type OwnSeatCase, type SeatInput } from './own-seat.ts'
import { notePanelAct } from './panel-act.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type ReviewInput = SeatInput & {
  content: Review
  /** The version that the expert saw; 0 before the first. */
  seen: number
}

export type SaveResult =
  { kind: 'saved'; version: number; at: string } | { kind: 'stale' } | { kind: 'not open' }

export type SubmitResult = SaveResult | { kind: 'submitted' } | { kind: 'gaps'; gaps: ReviewGap[] }

/** Keeps what an expert has written so far; it may lack anything. */
export function saveReview(context: UseCaseContext, input: ReviewInput): Promise<SaveResult> {
  return inTransaction(context.db, async trx => {
    const seat = await openSeat(trx, context, input)
    return seat === null ? { kind: 'not open' } : write(trx, seat, input)
  })
}

/** Hands a review in and locks it; one with gaps is kept as a draft and stays open. */
export function submitReview(context: UseCaseContext, input: ReviewInput): Promise<SubmitResult> {
  return inTransaction(context.db, async (trx): Promise<SubmitResult> => {
    const seat = await openSeat(trx, context, input)
    if (seat === null) return { kind: 'not open' }
    const saved = await write(trx, seat, input)
    if (saved.kind !== 'saved') return saved
    const gaps = gapsOf(input.content, seat.rubric)
    if (gaps.length > 0) return { kind: 'gaps', gaps }
    const { member, at, application } = seat
    await lockReview(trx, { memberId: member.id, at })
    await changeMember(trx, { id: member.id, from: ['accepted'], to: { state: 'submitted' } })
    await notePanelAct(trx, context, {
      action: 'panel.submit-review',
      application,
      actor: input.actor,
      detail: { member: member.id, version: saved.version },
    })
    return { kind: 'submitted' }
  })
}

type OpenSeat = OwnSeatCase & { rubric: Rubric }

/** Reviews are written only while the review runs, by those who have accepted. */
async function openSeat(
  trx: Trx,
  context: UseCaseContext,
  input: SeatInput,
): Promise<OpenSeat | null> {
  const seat = await ownSeat(trx, context, input)
  const isOpen = seat?.application.state === 'expert_review' && seat.member.state === 'accepted'
  return seat !== null && isOpen ? { ...seat, rubric: rubricIn(seat.panel.rubric) } : null
}

async function write(
  trx: Trx,
  { member, rubric, at }: OpenSeat,
  { content, seen }: ReviewInput,
): Promise<SaveResult> {
  const known = new Set(rubric.criteria.map(each => each.id))
  const marks = Object.fromEntries(Object.entries(content.marks).filter(([id]) => known.has(id)))
  const writing = { memberId: member.id, content: { ...content, marks }, seen, at }
  const saved = await writeReview(trx, writing)
  if (saved) return { kind: 'saved', version: seen + 1, at }
  const now = await reviewOf(trx, member.id)
  return now?.submitted_at == null ? { kind: 'stale' } : { kind: 'not open' }
}
