import { z } from 'zod'
import { membersOf } from '#db/panel-members.ts'
import { reviewsInSight } from '#db/panel-reviews.ts'
import type { Panel } from '#db/panels.ts'
import type { Db } from '#db/transaction.ts'
import { aggregations } from '#rules/procedure/settings.ts'
import { discrepanciesOf, resultBy, spreadsOf, totalOf } from '#rules/experts/aggregate.ts'
import { exactText } from '#rules/experts/points-text.ts'
import { rubricIn } from '#rules/experts/rubric.ts'

const exact = z.string().regex(/^\d+\/\d+$/)

/** What a closed panel keeps: exact fractions of 100 points, by method, expert and criterion. */
const resultShape = z.strictObject({
  method: z.enum(aggregations),
  results: z.strictObject({
    mean: exact.nullable(),
    trimmed: exact.nullable(),
    median: exact.nullable(),
  }),
  /** Null for an expert who abstained from everything. */
  totals: z.array(z.strictObject({ member: z.string(), total: exact.nullable() })),
  spreads: z.array(
    z.strictObject({
      criterion: z.string(),
      marks: z.array(z.number()),
      mean: exact.nullable(),
      range: z.number().nullable(),
    }),
  ),
  discrepancies: z.array(z.enum(['range', 'opposite recommendations'])),
  /** Whose reviews do not count, and why. */
  excluded: z.array(z.strictObject({ member: z.string(), state: z.string() })),
})

export type PanelResult = z.infer<typeof resultShape>

/** @throws {z.ZodError} if the stored text is no result. */
export function resultIn(json: string): PanelResult {
  return resultShape.parse(JSON.parse(json))
}

/** The result as it stands; of no reviews while somebody has not handed in. */
export async function panelResult(
  db: Db,
  panel: Pick<Panel, 'id' | 'rubric' | 'settings'>,
): Promise<PanelResult> {
  const rubric = rubricIn(panel.rubric)
  const reviews = await reviewsInSight(db, panel.id)
  const contents = reviews.map(review => review.content)
  const totals = contents.flatMap(content => totalOf(content, rubric) ?? [])
  const text = (method: 'mean' | 'trimmed' | 'median') => {
    const result = resultBy(method, totals)
    return result === null ? null : exactText(result)
  }
  const members = await membersOf(db, panel.id)
  return {
    method: panel.settings.aggregation,
    results: { mean: text('mean'), trimmed: text('trimmed'), median: text('median') },
    totals: reviews.map(review => {
      const total = totalOf(review.content, rubric)
      return { member: review.member_id, total: total === null ? null : exactText(total) }
    }),
    spreads: spreadsOf(contents, rubric).map(({ criterion, marks, mean, range }) => ({
      criterion,
      marks: [...marks],
      mean: mean === null ? null : exactText(mean),
      range,
    })),
    discrepancies: discrepanciesOf(contents, rubric).map(each => each.kind),
    excluded: members
      .filter(({ state }) => state !== 'submitted')
      .map(({ id, state }) => ({ member: id, state })),
  }
}
