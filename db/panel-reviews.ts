import type { Selectable } from 'kysely'
import { emptyReview, reviewShape, type Review } from '#rules/experts/review.ts'
import { unlessDuplicate } from './errors.ts'
import type { PanelReviewTable } from './schema-experts.ts'
import type { Db } from './transaction.ts'

export type PanelReview = Omit<Selectable<PanelReviewTable>, 'content'> & { content: Review }

/** An expert's own review; null before the first word. Whose seat it is, the caller has asked. */
export async function reviewOf(db: Db, memberId: string): Promise<PanelReview | null> {
  const row = await db
    .selectFrom('panel_reviews')
    .selectAll()
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row === undefined ? null : reviewRow(row)
}

/**
 * The reviews of a panel by those who stay on it; none at all while somebody has not handed in, so
 * that no mark is seen before all are there.
 */
export async function reviewsInSight(db: Db, panelId: string): Promise<PanelReview[]> {
  const rows = await db
    .selectFrom('panel_reviews')
    .innerJoin('panel_members', 'panel_members.id', 'panel_reviews.member_id')
    .selectAll('panel_reviews')
    .where('panel_members.panel_id', '=', panelId)
    .where('panel_members.state', '=', 'submitted')
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('panel_members as waiting')
            .select('waiting.id')
            .where('waiting.panel_id', '=', panelId)
            .where('waiting.state', 'in', ['invited', 'possible', 'accepted']),
        ),
      ),
    )
    .orderBy('panel_members.ordinal')
    .execute()
  return rows.map(reviewRow)
}

export type Writing = { memberId: string; content: Review; seen: number; at: string }

/**
 * Saves over the version that the expert saw; false if it was saved in between, or handed in. The
 * first version is 1.
 */
export async function writeReview(
  trx: Db,
  { memberId, content, seen, at }: Writing,
): Promise<boolean> {
  const written = { content: JSON.stringify(content), version: seen + 1, updated_at: at }
  if (seen === 0) {
    const row = {
      member_id: memberId,
      ...written,
      submitted_at: null,
      returned_reason: null,
      returned_by: null,
      returned_at: null,
    }
    return unlessDuplicate(() => trx.insertInto('panel_reviews').values(row).execute())
  }
  const { numUpdatedRows } = await trx
    .updateTable('panel_reviews')
    .set(written)
    .where('member_id', '=', memberId)
    .where('version', '=', seen)
    .where('submitted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Locks a review; false if it was handed in before. */
export async function lockReview(
  trx: Db,
  { memberId, at }: { memberId: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('panel_reviews')
    .set({ submitted_at: at, returned_reason: null, returned_by: null, returned_at: null })
    .where('member_id', '=', memberId)
    .where('submitted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Opens a review again with the reason; false if it was not handed in. */
export async function unlockReview(
  trx: Db,
  { memberId, reason, by, at }: { memberId: string; reason: string; by: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('panel_reviews')
    .set({ submitted_at: null, returned_reason: reason, returned_by: by, returned_at: at })
    .where('member_id', '=', memberId)
    .where('submitted_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** What was written so far, or an empty sheet. */
export function contentOf(review: PanelReview | null): Review {
  return review?.content ?? emptyReview
}

function reviewRow(row: Selectable<PanelReviewTable>): PanelReview {
  return { ...row, content: reviewShape.parse(JSON.parse(row.content)) }
}
