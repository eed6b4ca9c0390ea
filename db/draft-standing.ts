import { expressionBuilder, type Expression, type SqlBool } from 'kysely'
import type { Database } from './schema.ts'

/** Cases whose decision waits for its signature, or was returned to who drafted it. */
export type DraftStanding = 'waiting' | { returnedTo: string }

/** One that was returned counts until another is drafted or the case has moved on. */
export function draftIs(draft: DraftStanding): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'applications'>()
  const waiting = eb.exists(
    eb
      .selectFrom('decision_drafts')
      .select('decision_drafts.id')
      .whereRef('decision_drafts.open_key', '=', 'applications.id'),
  )
  if (draft === 'waiting') return waiting
  return eb.and([
    eb.not(waiting),
    eb.exists(
      eb
        .selectFrom('decision_drafts')
        .select('decision_drafts.id')
        .whereRef('decision_drafts.application_id', '=', 'applications.id')
        .whereRef('decision_drafts.drafted_at', '>=', 'applications.state_since')
        .where('decision_drafts.drafted_by', '=', draft.returnedTo)
        .where('decision_drafts.outcome', '=', 'returned'),
    ),
  ])
}
