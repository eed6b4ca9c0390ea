import type { AppLoadContext } from '@remix-run/node'
import { rubricIn } from '#rules/experts/rubric.ts'
import type { Language } from '#rules/words.ts'
import type { AutosaveAnswer } from '../components/autosave/autosave-answer.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import { answerInvitation, type AnswerInput } from '../use-cases/answer-invitation.ts'
import { expertWords } from '../words/experts.ts'
import { casePlaces } from './case-places.server.ts'
import { seatOf, stageOf } from './seat-page.server.ts'
import { writeReview, type SheetAgain, type WriteInput } from './write-review.server.ts'

export type SeatAnswer = {
  issues: FieldIssue[]
  kept: Record<string, string>
  /** The sheet as it was typed; null where none was sent. */
  again: SheetAgain | null
  /** What was written and can no longer be kept, in words. */
  written: string
  notOpen: boolean
}

type Acted =
  | { kind: 'autosaved'; answer: AutosaveAnswer }
  | {
      kind: 'done'
      done: 'accepted' | 'possible' | 'conflict' | 'declined' | 'submitted' | 'saved'
    }
  | { kind: 'refused'; status: 400 | 409; answer: SeatAnswer }

type Sent = {
  memberId: string | undefined
  actor: { id: string; role: 'expert' }
  entries: Record<string, string>
  language: Language
}

const answers = ['none', 'possible', 'conflict', 'decline'] as const

/**
 * Does what an expert sends from the page of a seat: an answer, a draft, a review.
 *
 * @throws {Response} 404 for another's seat as for none.
 */
export async function actOnSeat(context: AppLoadContext, sent: Sent): Promise<Acted> {
  const seat = { memberId: sent.memberId, accountId: sent.actor.id }
  const { panel, member, application } = await seatOf(context, seat)
  const { intent } = sent.entries
  const isOpen = stageOf(member, application.state) === 'review'
  return intent === 'save' || intent === 'autosave' || intent === 'submit'
    ? write(context, sent, {
        intent,
        isOpen,
        rubric: rubricIn(panel.rubric),
        places: await casePlaces(context.db, panel, sent.language),
      })
    : answer(context, sent)
}

async function answer(
  context: AppLoadContext,
  { memberId = '', actor, entries, language }: Sent,
): Promise<Acted> {
  const words = expertWords[language].issues
  const chosen = answers.find(each => each === entries['answer'])
  const wrong = (issues: FieldIssue[]) => refusal(400, { issues, kept: entries })
  if (chosen === undefined) return wrong([{ name: 'answer', message: words.answer }])
  const text = (entries['text'] ?? '').slice(0, 4000)
  const input: AnswerInput = { memberId, actor, answer: chosen, text }
  const result = await answerInvitation(context, input)
  if (result.kind === 'missing') return wrong([{ name: 'text', message: words.text }])
  if (result.kind === 'not open') return refusal(409, { notOpen: true, kept: entries })
  return { kind: 'done', done: result.state }
}

async function write(
  context: AppLoadContext,
  { memberId = '', actor, entries, language }: Sent,
  how: Pick<WriteInput, 'intent' | 'isOpen' | 'rubric' | 'places'>,
): Promise<Acted> {
  const written = await writeReview(context, { memberId, actor, entries, language, ...how })
  switch (written.kind) {
    case 'autosaved':
    case 'done':
      return written
    case 'again': {
      const { status, again, issues } = written
      return refusal(status, { again, issues, kept: entries })
    }
    case 'not open':
      return refusal(409, { notOpen: true, written: written.text, kept: entries })
  }
}

function refusal(status: 400 | 409, said: Partial<SeatAnswer>): Acted {
  const nothing = { issues: [], kept: {}, again: null, written: '', notOpen: false }
  return { kind: 'refused', status, answer: { ...nothing, ...said } }
}
