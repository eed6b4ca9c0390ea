import type { Selectable } from 'kysely'
import { unlessDuplicate } from './errors.ts'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import type { StoredFileState, StoredFileTable } from './schema-evidence.ts'
import { inTransaction, type Db } from './transaction.ts'

/** A file as it lies under the files' folder, whatever records point at it. */
export type StoredFile = Selectable<StoredFileTable>

/** Writes down a file that was received whole; it was hashed then, and is checked again later. */
export async function insertStoredFile(
  trx: Db,
  file: {
    storagePath: string
    organisationId: string
    sha256: string
    sizeBytes: number
    at: string
    nextCheckAt: string
  },
): Promise<void> {
  await unlessDuplicate(() =>
    trx
      .insertInto('stored_files')
      .values({
        storage_path: file.storagePath,
        organisation_id: file.organisationId,
        sha256: file.sha256,
        size_bytes: file.sizeBytes,
        state: 'sound',
        received_at: file.at,
        checked_at: file.at,
        found_at: null,
        next_check_at: file.nextCheckAt,
        lease_token: null,
        lease_until: null,
      })
      .execute(),
  )
}

/** The bytes that a company's files take; what was released takes none. */
export async function bytesOfCompany(db: Db, organisationId: string): Promise<number> {
  const { bytes } = await db
    .selectFrom('stored_files')
    .select(eb => eb.fn.sum<number | string | null>('size_bytes').as('bytes'))
    .where('organisation_id', '=', organisationId)
    .where('state', '<>', 'released')
    .executeTakeFirstOrThrow()
  return Number(bytes ?? 0)
}

/** The file's standing, or null where it is not written down. */
export async function storedFile(db: Db, storagePath: string): Promise<StoredFile | null> {
  const row = await db
    .selectFrom('stored_files')
    .selectAll()
    .where('storage_path', '=', storagePath)
    .executeTakeFirst()
  return row ?? null
}

export type CheckClaim = { token: string; now: string; leaseUntil: string; limit: number }

/**
 * Claims up to `limit` files whose check is due, the longest due first, in a transaction of its own
 * that is committed before anything is read. A lease that has run out is claimed again.
 */
export function claimDueChecks(db: Db, claim: CheckClaim): Promise<StoredFile[]> {
  return inTransaction(db, async trx => {
    const due = await trx
      .selectFrom('stored_files')
      .selectAll()
      .where('next_check_at', '<=', claim.now)
      .where(eb => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', claim.now)]))
      .orderBy('next_check_at')
      .orderBy('storage_path')
      .limit(claim.limit)
      .execute()
    const won: StoredFile[] = []
    for (const file of due) {
      const lease = { lease_token: claim.token, lease_until: claim.leaseUntil }
      const { numUpdatedRows } = await trx
        .updateTable('stored_files')
        .set(lease)
        .where('storage_path', '=', file.storage_path)
        .where('next_check_at', '=', file.next_check_at)
        .where(eb => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', claim.now)]))
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 1n) won.push({ ...file, ...lease })
    }
    return won
  })
}

export type CheckedState = 'sound' | 'changed' | 'lost'

/** Keeps what a check found; false if the file's state is no longer the one that was seen. */
export async function settleCheck(
  trx: Db,
  seen: StoredFile,
  found: { state: CheckedState; at: string; nextCheckAt: string },
): Promise<boolean> {
  const isSame = found.state === seen.state
  const since = isSame ? seen.found_at : found.at
  const { numUpdatedRows } = await trx
    .updateTable('stored_files')
    .set({
      state: found.state,
      checked_at: found.at,
      found_at: found.state === 'sound' ? null : since,
      next_check_at: found.nextCheckAt,
      lease_token: null,
      lease_until: null,
    })
    .where('storage_path', '=', seen.storage_path)
    .where('state', '=', seen.state)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Files of a state, since when they are in it, the latest first. */
export async function storedFilesThatAre(
  db: Db,
  state: StoredFileState,
  page: PageRequest,
): Promise<Page<StoredFile>> {
  const rows = await db
    .selectFrom('stored_files')
    .selectAll()
    .where('state', '=', state)
    .where(beyond({ key: 'found_at', id: 'storage_path' }, page, 'desc'))
    .orderBy('found_at', 'desc')
    .orderBy('storage_path', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.found_at ?? '', id: row.storage_path }))
}

export type StoredSum = { state: StoredFileState; files: number; bytes: number }

/** How many files there are of each state, and their bytes. */
export async function storedSums(db: Db): Promise<StoredSum[]> {
  const rows = await db
    .selectFrom('stored_files')
    .select(eb => [
      'state',
      eb.fn.countAll<number | string>().as('files'),
      eb.fn.sum<number | string | null>('size_bytes').as('bytes'),
    ])
    .groupBy('state')
    .execute()
  return rows.map(({ state, files, bytes }) => ({
    state,
    files: Number(files),
    bytes: Number(bytes ?? 0),
  }))
}

/** When the file that was checked longest ago was checked; null where there is none. */
export async function oldestCheck(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom('stored_files')
    .select('checked_at')
    .where('state', 'in', ['sound', 'changed', 'lost'])
    .orderBy('next_check_at')
    .limit(1)
    .executeTakeFirst()
  return row?.checked_at ?? null
}
