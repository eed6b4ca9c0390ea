import type { State } from '#rules/procedure/states.ts'
import type { Db } from './transaction.ts'

export type Reminded = { id: string; state: State; stateSince: string; dueOn: string }

/** Cases in one of `states` with a due day of `until` or before, the most pressing first. */
export async function casesDueBy(
  db: Db,
  { states, until }: { states: readonly State[]; until: string },
): Promise<Reminded[]> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'state', 'state_since', 'due_on'])
    .where('state', 'in', [...states])
    .where('due_on', '<=', until)
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, state, state_since: stateSince, due_on: dueOn }) =>
    dueOn === null ? [] : [{ id, state, stateSince, dueOn }],
  )
}

export type ClosingDraft = {
  id: string
  createdAt: string
  closesAt: string
  nameZh: string
  nameEn: string
}

/** Drafts of published rounds that close between two instants, both included. */
export function draftsClosing(
  db: Db,
  { from, to }: { from: string; to: string },
): Promise<ClosingDraft[]> {
  return db
    .selectFrom('applications')
    .innerJoin('rounds', 'rounds.id', 'applications.round_id')
    .select([
      'applications.id as id',
      'applications.created_at as createdAt',
      'rounds.closes_at as closesAt',
      'rounds.name_zh as nameZh',
      'rounds.name_en as nameEn',
    ])
    .where('applications.state', '=', 'draft')
    .where('rounds.status', '=', 'published')
    .where('rounds.closes_at', '>=', from)
    .where('rounds.closes_at', '<=', to)
    .orderBy('rounds.closes_at')
    .orderBy('applications.id')
    .execute()
}

/** The subjects under which messages of a kind about an application were told before. */
export async function toldOf(
  db: Db,
  { applicationId, kind }: { applicationId: string; kind: string },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('inbox_items')
    .select('dedupe_key')
    .where('application_id', '=', applicationId)
    .where('kind', '=', kind)
    .execute()
  return rows.map(row => row.dedupe_key)
}
