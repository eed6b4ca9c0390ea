import type { Selectable } from 'kysely'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { unlessDuplicate } from './errors.ts'
import type { DecisionDraftTable } from './schema-rounds.ts'
import type { Db } from './transaction.ts'

export type DecisionDraft = Selectable<DecisionDraftTable>

export type NewDecisionDraft = Pick<
  DecisionDraft,
  'id' | 'application_id' | 'event' | 'handed' | 'drafted_by' | 'drafted_at'
>

/** False if a draft waits already: it is returned or replaced first. */
export function insertDecisionDraft(trx: Db, draft: NewDecisionDraft): Promise<boolean> {
  const row = {
    ...draft,
    open_key: draft.application_id,
    outcome: null,
    ended_by: null,
    ended_at: null,
    note: null,
  }
  return unlessDuplicate(() => trx.insertInto('decision_drafts').values(row).execute())
}

/** The decision that waits for its second signature, or null. */
export async function openDecisionDraft(
  db: Db,
  applicationId: string,
): Promise<DecisionDraft | null> {
  const row = await db
    .selectFrom('decision_drafts')
    .selectAll()
    .where('open_key', '=', applicationId)
    .executeTakeFirst()
  return row ?? null
}

/** All drafts of an application, the first one first. */
export function decisionDraftsOf(db: Db, applicationId: string): Promise<DecisionDraft[]> {
  return db
    .selectFrom('decision_drafts')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('drafted_at')
    .orderBy('id')
    .execute()
}

export type DraftEnd = {
  id: string
  outcome: NonNullable<DecisionDraft['outcome']>
  by: string | null
  at: string
  note: string | null
}

/** Ends a draft that waits; false if it no longer does. */
export async function endDecisionDraft(trx: Db, end: DraftEnd): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('decision_drafts')
    .set({
      open_key: null,
      outcome: end.outcome,
      ended_by: end.by,
      ended_at: end.at,
      note: end.note,
    })
    .where('id', '=', end.id)
    .where('outcome', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export type DraftToSign = {
  applicationId: string
  number: string | null
  company: string
  draftedAt: string
}

type Signer = {
  accountId: string
  /** What the signer may sign, and where; null = in the whole city. */
  events: readonly ApplicationEvent[]
  districtCode: string | null
}

/** The decisions that wait for this signature, those that the signer drafted left out, the oldest first. */
export function draftsToSign(
  db: Db,
  { accountId, events, districtCode }: Signer,
): Promise<DraftToSign[]> {
  return db
    .selectFrom('decision_drafts')
    .innerJoin('applications', 'applications.id', 'decision_drafts.application_id')
    .innerJoin('organisations', 'organisations.id', 'applications.organisation_id')
    .select([
      'applications.id as applicationId',
      'applications.number as number',
      'organisations.name as company',
      'decision_drafts.drafted_at as draftedAt',
    ])
    .where('decision_drafts.open_key', 'is not', null)
    .where('decision_drafts.drafted_by', '<>', accountId)
    .where('decision_drafts.event', 'in', [...events])
    .$if(districtCode !== null, query =>
      query.where('applications.district_code', '=', districtCode ?? ''),
    )
    .orderBy('decision_drafts.drafted_at')
    .orderBy('decision_drafts.id')
    .limit(50)
    .execute()
}
