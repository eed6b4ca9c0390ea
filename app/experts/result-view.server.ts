import type { Application } from '#db/applications.ts'
import { reviewsInSight } from '#db/panel-reviews.ts'
import { closedResultsOf, type Panel } from '#db/panels.ts'
import type { Db } from '#db/transaction.ts'
import { sensitivityOf } from '#rules/experts/leave-one-out.ts'
import { exactIn, pointsText } from '#rules/experts/points-text.ts'
import type { Pin } from '#rules/experts/review.ts'
import { rubricIn } from '#rules/experts/rubric.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { paths } from '../paths.ts'
import { fieldAnchor } from '../review/field-anchor.ts'
import { panelResult, resultIn, type PanelResult } from '../use-cases/panel-result.ts'
import { casePlaces, type CasePlace } from './case-places.server.ts'

type Asked = { panel: Panel; application: Application; language: Language }

const methods = ['mean', 'trimmed', 'median'] as const

/** The marks of a panel, once all are in; null before. Experts stand by number, in their order. */
export async function resultView(db: Db, { panel, application, language }: Asked) {
  const reviews = await reviewsInSight(db, panel.id)
  if (reviews.length === 0) return null
  const rubric = rubricIn(panel.rubric)
  const result = panel.result === null ? await panelResult(db, panel) : resultIn(panel.result)
  const places = await casePlaces(db, panel, language)
  const points = (exact: string | null) => (exact === null ? null : pointsText(exactIn(exact)))
  return {
    method: result.method,
    results: methods.map(method => ({ method, points: points(result.results[method]) })),
    rows: rubric.criteria.map((criterion, at) => ({
      id: criterion.id,
      label: inLanguage(criterion.words, language),
      weight: criterion.weight,
      /** By expert; null = abstained. */
      marks: reviews.map(({ content }) => content.marks[criterion.id]?.score ?? null),
      mean: points(result.spreads[at]?.mean ?? null),
      range: result.spreads[at]?.range ?? null,
    })),
    experts: reviews.map((review, at) => ({
      id: review.member_id,
      number: at + 1,
      total: points(result.totals.find(each => each.member === review.member_id)?.total ?? null),
      recommendation: review.content.recommendation,
      comment: review.content.comment,
      reasons: rubric.criteria.map(({ id, words }) => ({
        id,
        label: inLanguage(words, language),
        text: review.content.marks[id]?.rationale ?? '',
        pin: pinView(review.content.marks[id]?.pin, { places, applicationId: application.id }),
      })),
    })),
    discrepancies: result.discrepancies,
    sensitivity: await placeOf(db, { result, application }),
  }
}

type Pinned = { places: readonly CasePlace[]; applicationId: string }

/** Where a mark has its ground, with the way there in the case; null where the expert points nowhere. */
function pinView(pin: Pin | undefined, { places, applicationId }: Pinned) {
  if (pin === undefined) return null
  const place = places.find(({ field }) => field === pin.field) ?? null
  return {
    label: place?.label ?? '',
    page: pin.page,
    to: place === null ? null : `${paths.reviewCase(applicationId)}#${fieldAnchor(place.field)}`,
  }
}

export type ResultView = NonNullable<Awaited<ReturnType<typeof resultView>>>

/** Among the cases of the same round whose panels are closed; null without a round. */
async function placeOf(
  db: Db,
  { result, application }: { result: PanelResult; application: Application },
) {
  if (application.round_id === null) return null
  const place = { roundId: application.round_id, except: application.id }
  const others = (await closedResultsOf(db, place)).flatMap(each => {
    const exact = resultIn(each.result).results[result.method]
    return exact === null ? [] : [exactIn(exact)]
  })
  const totals = result.totals.flatMap(({ total }) => (total === null ? [] : [exactIn(total)]))
  return sensitivityOf(totals, others, result.method)
}
