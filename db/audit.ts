import type { Selectable } from 'kysely'
import { newId } from './id.ts'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import type { AuditTable } from './schema.ts'
import type { Db } from './transaction.ts'

export type AuditRow = Selectable<AuditTable>

export type AuditEntry = {
  at: string
  /** Null for the timer and for people who are not signed in. */
  actorId: string | null
  actorRole: string
  /** What was done, e.g. `application.submit`. */
  action: string
  objectType: string
  objectId: string
  organisationId: string | null
  requestId: string | null
  /** No passwords, no tokens, no text of evidence. */
  detail: Readonly<Record<string, unknown>>
}

/** Writes one row of the trail, in the transaction of what it records; the sealer chains it later. */
export async function appendAudit(trx: Db, entry: AuditEntry): Promise<void> {
  await trx
    .insertInto('audit')
    .values({
      id: newId(),
      at: entry.at,
      actor_id: entry.actorId,
      actor_role: entry.actorRole,
      action: entry.action,
      object_type: entry.objectType,
      object_id: entry.objectId,
      organisation_id: entry.organisationId,
      request_id: entry.requestId,
      detail: JSON.stringify(entry.detail),
      seq: null,
      hash: null,
    })
    .execute()
}

export type AuditFilter = {
  action?: string | undefined
  objectId?: string | undefined
  actorId?: string | undefined
  /** First and last instant, both included. */
  from?: string | undefined
  to?: string | undefined
}

/** The trail, newest first. */
export async function listAudit(
  db: Db,
  filter: AuditFilter,
  page: PageRequest,
): Promise<Page<AuditRow>> {
  let query = db
    .selectFrom('audit')
    .selectAll()
    .where(beyond({ key: 'at', id: 'id' }, page, 'desc'))
  if (filter.action !== undefined) query = query.where('action', '=', filter.action)
  if (filter.objectId !== undefined) query = query.where('object_id', '=', filter.objectId)
  if (filter.actorId !== undefined) query = query.where('actor_id', '=', filter.actorId)
  if (filter.from !== undefined) query = query.where('at', '>=', filter.from)
  if (filter.to !== undefined) query = query.where('at', '<=', filter.to)
  const rows = await query
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.at, id: row.id }))
}
