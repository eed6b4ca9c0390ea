import { z } from 'zod'
import type { Selectable } from 'kysely'
import { avoidanceStates } from '#rules/experts/avoidance.ts'
import type { AvoidanceRequestTable } from './schema-experts.ts'
import type { Db } from './transaction.ts'

export type AvoidanceRequest = Omit<Selectable<AvoidanceRequestTable>, 'matched'> & {
  /** The entries of the pool that an upheld request means; none for all others. */
  matched: string[]
}

export type NewAvoidanceRequest = Pick<
  AvoidanceRequest,
  | 'id'
  | 'application_id'
  | 'organisation_id'
  | 'named'
  | 'employer'
  | 'reason'
  | 'asked_by'
  | 'asked_at'
>

export async function insertAvoidanceRequest(trx: Db, request: NewAvoidanceRequest): Promise<void> {
  const open = {
    outcome: null,
    matched: null,
    judged_reason: null,
    judged_by: null,
    judged_at: null,
  }
  await trx
    .insertInto('avoidance_requests')
    .values({ ...request, ...open })
    .execute()
}

/** All of a case, the first one first. */
export async function avoidanceRequestsOf(
  db: Db,
  applicationId: string,
): Promise<AvoidanceRequest[]> {
  const rows = await db
    .selectFrom('avoidance_requests')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('asked_at')
    .orderBy('id')
    .execute()
  return rows.map(({ matched, ...row }) => ({ ...row, matched: idsIn(matched) }))
}

/** Whom upheld requests keep off: entries of the pool, and names of whom nobody was found there. */
export async function upheldAvoidance(
  db: Db,
  applicationId: string,
): Promise<{ experts: string[]; names: string[] }> {
  const requests = await avoidanceRequestsOf(db, applicationId)
  const upheld = requests.filter(({ outcome }) => outcome === 'upheld')
  return {
    experts: upheld.flatMap(({ matched }) => matched),
    names: upheld.flatMap(({ matched, named }) => (matched.length === 0 ? named : [])),
  }
}

/**
 * Holds a case to which requests may still be added until the transaction ends; false once its pool
 * is frozen or its panel is over. To be done before anything is read, so that what is read is current.
 */
export async function holdBeforePool(
  trx: Db,
  { id, organisationId }: { id: string; organisationId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('applications')
    .set(eb => ({ version: eb.ref('version') }))
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('state', 'in', avoidanceStates)
    .where(eb =>
      eb.not(eb.exists(eb.selectFrom('panels').select('panels.id').where('open_key', '=', id))),
    )
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/**
 * Holds a case all of whose requests are judged until the transaction ends; false while one waits.
 * To be done before anything is read, so that what is read is current.
 */
export async function holdAllJudged(trx: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('applications')
    .set(eb => ({ version: eb.ref('version') }))
    .where('id', '=', id)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('avoidance_requests')
            .select('avoidance_requests.id')
            .where('application_id', '=', id)
            .where('judged_at', 'is', null),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

type Judgement = {
  id: string
  applicationId: string
  outcome: 'upheld' | 'dismissed'
  matched: readonly string[]
  reason: string
  by: string
  at: string
}

/** Judges a request, once; false if somebody did before, or the case has no such request. */
export async function judgeAvoidanceRequest(
  trx: Db,
  { id, applicationId, outcome, matched, reason, by, at }: Judgement,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('avoidance_requests')
    .set({
      outcome,
      matched: JSON.stringify(matched),
      judged_reason: reason,
      judged_by: by,
      judged_at: at,
    })
    .where('id', '=', id)
    .where('application_id', '=', applicationId)
    .where('judged_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** A request that nobody has judged; nothing of whom it names. */
export type AvoidanceToJudge = Pick<AvoidanceRequest, 'id' | 'application_id' | 'asked_at'> & {
  company: string
  number: string | null
  assigned_to: string | null
}

/** What waits for an officer's judgement, the first one first. */
export function avoidanceToJudge(db: Db): Promise<AvoidanceToJudge[]> {
  return db
    .selectFrom('avoidance_requests')
    .innerJoin('applications', 'applications.id', 'avoidance_requests.application_id')
    .innerJoin('organisations', 'organisations.id', 'avoidance_requests.organisation_id')
    .select([
      'avoidance_requests.id as id',
      'avoidance_requests.application_id as application_id',
      'avoidance_requests.asked_at as asked_at',
      'organisations.name as company',
      'applications.number as number',
      'applications.assigned_to as assigned_to',
    ])
    .where('avoidance_requests.judged_at', 'is', null)
    .where('applications.state', 'in', avoidanceStates)
    .orderBy('avoidance_requests.asked_at')
    .orderBy('avoidance_requests.id')
    .execute()
}

function idsIn(matched: string | null): string[] {
  return matched === null ? [] : z.array(z.string()).parse(JSON.parse(matched))
}
