import type { AppLoadContext } from '@remix-run/node'
import { applicationById } from '#db/applications.ts'
import { ownMember, type PanelMember } from '#db/panel-members.ts'
import { contentOf, reviewOf } from '#db/panel-reviews.ts'
import { panelById } from '#db/panels.ts'
import { rubricIn } from '#rules/experts/rubric.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { noteCaseOpened } from '../use-cases/note-opening.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { placesIn } from './case-places.server.ts'
import { codeOf } from './desk.server.ts'
import { expertCase } from './expert-case.server.ts'
import { newerVersion } from './newer-version.server.ts'
import { keptReview, reviewSheet } from './review-form.server.ts'

/** What the page of a seat shows: the declaration comes before anything of the case. */
export type SeatStage = 'answer' | 'possible' | 'wait' | 'review' | 'submitted' | 'ended'

type AskedSeat = { memberId: string | undefined; accountId: string; language: Language }

/**
 * The expert's own seat.
 *
 * @throws {Response} 404 for another's as for none.
 */
export async function seatOf(
  { db }: AppLoadContext,
  { memberId, accountId }: Pick<AskedSeat, 'memberId' | 'accountId'>,
) {
  const member = memberId === undefined ? null : await ownMember(db, { id: memberId, accountId })
  const panel = member === null ? null : await panelById(db, member.panel_id)
  const scope = { kind: 'everything' } as const
  const application =
    panel === null ? null : await applicationById(db, { id: panel.application_id, scope })
  if (member === null || panel === null || application === null) throw notFound()
  return { member, panel, application }
}

/** Everything that the page shows, and nothing that the expert may not know. */
export async function seatPage(context: AppLoadContext, asked: AskedSeat) {
  const { member, panel, application } = await seatOf(context, asked)
  const { language } = asked
  const stage = stageOf(member, application.state)
  const review = await reviewOf(context.db, member.id)
  const rubric = rubricIn(panel.rubric)
  const isShown = stage === 'review' || stage === 'submitted'
  const material = isShown ? await expertCase(context.db, panel, language) : null
  if (stage === 'review') await noteCaseOpened(context, { member, panel })
  return {
    id: member.id,
    code: codeOf(member.id),
    programme: inLanguage(caseProgramme({}, application).names, language),
    stage,
    blind: panel.blind,
    answerDue: formatDay(member.answer_due, language),
    reviewDue: member.review_due === null ? null : formatDay(member.review_due, language),
    declared: member.declared_text,
    material: stage === 'review' ? material : null,
    places: placesIn(material, language),
    /** What the company handed in after the version that was reviewed; null for nothing. */
    newer: stage === 'submitted' ? await newerVersion(context.db, panel, language) : null,
    watermark: { name: member.name, at: formatInstant(context.now()) },
    sheet: isShown ? reviewSheet(contentOf(review), rubric, language) : null,
    shown: {
      version: review?.version ?? 0,
      was: isShown ? (keptReview(review, { rubric, by: asked.accountId })?.answers ?? {}) : {},
    },
    savedAt: review === null ? null : formatInstant(review.updated_at),
    submittedAt: review?.submitted_at == null ? null : formatInstant(review.submitted_at),
    returned: review?.returned_reason ?? null,
  }
}

export type SeatPage = Awaited<ReturnType<typeof seatPage>>

/** What an expert does next, by the seat and by the state of the case. */
export function stageOf({ state }: Pick<PanelMember, 'state'>, caseState: string): SeatStage {
  switch (state) {
    case 'invited':
      return 'answer'
    case 'possible':
      return 'possible'
    case 'accepted':
      return caseState === 'expert_review' ? 'review' : caseState === 'accepted' ? 'wait' : 'ended'
    case 'submitted':
      return 'submitted'
    default:
      return 'ended'
  }
}
