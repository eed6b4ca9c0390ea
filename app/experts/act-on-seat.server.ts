import type { AppLoadContext } from '@remix-run/node'
import { reviewOf } from '#db/panel-reviews.ts'
import { rubricIn, type Rubric } from '#rules/experts/rubric.ts'
import type { Language } from '#rules/words.ts'
import type { AutosaveAnswer } from '../components/autosave-form.tsx'
import type { FieldIssue } from '../components/error-summary.tsx'
import { answerInvitation, type AnswerInput } from '../use-cases/answer-invitation.ts'
import { saveReview, submitReview, type SubmitResult } from '../use-cases/save-review.ts'
import { expertWords } from '../words/experts.ts'
import { formatInstant } from '../words/format.ts'
import { gapIssues, reviewIn, reviewSheet, type ReviewSheet } from './review-form.server.ts'
import { seatOf } from './seat-page.server.ts'

export type SeatAnswer = {
  issues: FieldIssue[]
  kept: Record<string, string>
  /** The sheet as it was typed, and the version to save over; null where none was sent. */
  sheet: ReviewSheet | null
  version: number | null
  stale: boolean
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
  const { panel } = await seatOf(context, { memberId: sent.memberId, accountId: sent.actor.id })
  const { intent } = sent.entries
  return intent === 'save' || intent === 'autosave' || intent === 'submit'
    ? write(context, sent, { intent, rubric: rubricIn(panel.rubric) })
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
  sent: Sent,
  { intent, rubric }: { intent: 'save' | 'autosave' | 'submit'; rubric: Rubric },
): Promise<Acted> {
  const { memberId = '', actor, entries } = sent
  const content = reviewIn(entries, rubric)
  const typed = entries['version'] ?? ''
  const seen = /^\d{1,9}$/.test(typed) ? Number(typed) : 0
  const input = { memberId, actor, content, seen }
  if (intent === 'autosave') {
    const saved = await saveReview(context, input)
    if (saved.kind !== 'saved') return { kind: 'autosaved', answer: { autosaved: false } }
    const at = formatInstant(saved.at).slice(-5)
    return { kind: 'autosaved', answer: { autosaved: true, version: saved.version, at } }
  }
  const result = await (intent === 'save' ? saveReview : submitReview)(context, input)
  return outcome(context, sent, { result, rubric, content })
}

async function outcome(
  { db }: AppLoadContext,
  { memberId = '', entries, language }: Sent,
  written: { result: SubmitResult; rubric: Rubric; content: ReturnType<typeof reviewIn> },
): Promise<Acted> {
  const { result, rubric, content } = written
  const now = await reviewOf(db, memberId)
  const sheet = reviewSheet(content, rubric, language)
  const again = { sheet, version: now?.version ?? 0, kept: entries }
  switch (result.kind) {
    case 'saved':
      return { kind: 'done', done: 'saved' }
    case 'submitted':
      return { kind: 'done', done: 'submitted' }
    case 'gaps':
      return refusal(400, { ...again, issues: gapIssues(result.gaps, rubric, language) })
    case 'stale':
      return refusal(409, { ...again, stale: true })
    case 'not open':
      return refusal(409, { ...again, notOpen: true })
  }
}

function refusal(status: 400 | 409, said: Partial<SeatAnswer>): Acted {
  const nothing = { issues: [], kept: {}, sheet: null, version: null, stale: false, notOpen: false }
  return { kind: 'refused', status, answer: { ...nothing, ...said } }
}
