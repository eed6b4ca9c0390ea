import type { Selectable } from 'kysely'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import type { ObjectionTable } from './schema-notices.ts'
import type { Db } from './transaction.ts'

export type Objection = Selectable<ObjectionTable>

export type ListedObjection = Objection & {
  company_name: string
  application_number: string | null
  notice_number: string
}

export type NewObjection = Pick<
  Objection,
  | 'id'
  | 'number'
  | 'notice_id'
  | 'application_id'
  | 'kind'
  | 'name'
  | 'email'
  | 'telephone'
  | 'language'
  | 'ground'
  | 'lodged_at'
>

/** A named objection waits to be judged; a tip is kept and holds nothing up. */
export async function insertObjection(trx: Db, objection: NewObjection): Promise<void> {
  await trx
    .insertInto('objections')
    .values({
      ...objection,
      status: objection.kind === 'tip' ? 'tip' : 'received',
      substance: null,
      handled_by: null,
      handled_at: null,
      reply: null,
      findings: null,
      answer: null,
      answered_by: null,
      answered_at: null,
      ended_at: null,
    })
    .execute()
}

/** All objections, the latest first. */
export async function listObjections(db: Db, page: PageRequest): Promise<Page<ListedObjection>> {
  const rows = await listed(db)
    .where(beyond({ key: 'objections.lodged_at', id: 'objections.id' }, page, 'desc'))
    .orderBy('objections.lodged_at', 'desc')
    .orderBy('objections.id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.lodged_at, id: row.id }))
}

export async function objectionById(db: Db, id: string): Promise<ListedObjection | null> {
  return (await listed(db).where('objections.id', '=', id).executeTakeFirst()) ?? null
}

/** The objections about a case in one of these states of theirs, the first one first. */
export function objectionsAbout(
  db: Db,
  applicationId: string,
  statuses: readonly Objection['status'][],
): Promise<Objection[]> {
  return db
    .selectFrom('objections')
    .selectAll()
    .where('application_id', '=', applicationId)
    .where('status', 'in', statuses)
    .orderBy('lodged_at')
    .orderBy('id')
    .execute()
}

/** How many named objections about a case wait to be judged. */
export async function countWaitingObjections(db: Db, applicationId: string): Promise<number> {
  const row = await db
    .selectFrom('objections')
    .select(eb => eb.fn.countAll().as('waiting'))
    .where('application_id', '=', applicationId)
    .where('status', '=', 'received')
    .executeTakeFirstOrThrow()
  return Number(row.waiting)
}

export type Handling = { id: string; by: string; at: string } & (
  { status: 'accepted'; substance: string } | { status: 'inadmissible'; reply: string }
)

/** Accepts or refuses an objection that waits; false if somebody judged it before. */
export async function handleObjection(trx: Db, handling: Handling): Promise<boolean> {
  const isAccepted = handling.status === 'accepted'
  const { numUpdatedRows } = await trx
    .updateTable('objections')
    .set({
      status: handling.status,
      handled_by: handling.by,
      handled_at: handling.at,
      ended_at: isAccepted ? null : handling.at,
      ...(isAccepted ? { substance: handling.substance } : { reply: handling.reply }),
    })
    .where('id', '=', handling.id)
    .where('status', '=', 'received')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Keeps what was found about an objection under review; false if it is not under review. */
export async function keepFindings(
  trx: Db,
  { id, findings }: { id: string; findings: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('objections')
    .set({ findings })
    .where('id', '=', id)
    .where('status', '=', 'accepted')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** The company's answer, once; false if it answered before or there is nothing to answer. */
export async function answerObjection(
  trx: Db,
  answered: { id: string; applicationId: string; answer: string; by: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('objections')
    .set({ answer: answered.answer, answered_by: answered.by, answered_at: answered.at })
    .where('id', '=', answered.id)
    .where('application_id', '=', answered.applicationId)
    .where('status', '=', 'accepted')
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Ends what stands in `from` about a case. */
export async function endObjections(
  trx: Db,
  end: {
    applicationId: string
    from: 'received' | 'accepted'
    status: 'dismissed' | 'sustained' | 'moot'
    at: string
  },
): Promise<void> {
  await trx
    .updateTable('objections')
    .set({ status: end.status, ended_at: end.at })
    .where('application_id', '=', end.applicationId)
    .where('status', '=', end.from)
    .execute()
}

function listed(db: Db) {
  return db
    .selectFrom('objections')
    .innerJoin('applications', 'applications.id', 'objections.application_id')
    .innerJoin('organisations', 'organisations.id', 'applications.organisation_id')
    .innerJoin('public_notices', 'public_notices.id', 'objections.notice_id')
    .selectAll('objections')
    .select([
      'organisations.name as company_name',
      'applications.number as application_number',
      'public_notices.number as notice_number',
    ])
}
