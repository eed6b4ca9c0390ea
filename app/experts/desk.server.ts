import type { AppLoadContext } from '@remix-run/node'
import { seatsOf } from '#db/panel-members.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { stageOf } from './seat-page.server.ts'

/** By which an expert and the office name a review without saying who applies. */
export function codeOf(seat: string): string {
  return seat.slice(-6).toUpperCase()
}

const todos = {
  answer: 'answer',
  possible: 'wait',
  wait: 'wait',
  review: 'review',
  submitted: 'nothing',
  ended: 'nothing',
} as const

/** The invitations and reviews of an expert, by programme; never by who applies. */
export async function expertDesk(
  { db }: AppLoadContext,
  asked: { accountId: string; after: string | null; language: Language },
) {
  const { accountId, after, language } = asked
  const { rows, next } = await seatsOf(db, accountId, { after })
  return {
    next,
    seats: rows.map(seat => {
      const stage = stageOf(seat, seat.application_state)
      const due = stage === 'answer' ? seat.answer_due : stage === 'review' ? seat.review_due : null
      const { names } = caseProgramme({}, { ...seat, round_settings: null })
      return {
        id: seat.id,
        code: codeOf(seat.id),
        programme: inLanguage(names, language),
        state: seat.state,
        todo: todos[stage],
        due: due === null ? null : formatDay(due, language),
        invited: formatInstant(seat.invited_at),
      }
    }),
  }
}

export type DeskSeat = Awaited<ReturnType<typeof expertDesk>>['seats'][number]
