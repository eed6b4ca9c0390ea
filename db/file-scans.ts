import type { Selectable } from 'kysely'
import { fileRecords } from './file-records.ts'
import type { FileScanState, FileScanTable } from './schema-evidence.ts'
import type { Db } from './transaction.ts'

export type FileScan = Selectable<FileScanTable>

/** What the scanner said, or that it has not answered. */
export type Scanned = { state: 'clean' | 'quarantined' | 'waiting'; finding: string | null }

export async function insertFileScan(
  trx: Db,
  { storagePath, scanned, at }: { storagePath: string; scanned: Scanned; at: string },
): Promise<void> {
  await trx
    .insertInto('file_scans')
    .values({
      storage_path: storagePath,
      state: scanned.state,
      finding: scanned.finding,
      received_at: at,
      scanned_at: scanned.state === 'waiting' ? null : at,
      judged_by: null,
      judged_at: null,
      reason: null,
    })
    .execute()
}

/** Null for a file that was received while no scanner was configured. */
export async function fileScanOf(db: Db, storagePath: string): Promise<FileScan | null> {
  const row = await db
    .selectFrom('file_scans')
    .selectAll()
    .where('storage_path', '=', storagePath)
    .executeTakeFirst()
  return row ?? null
}

/** The states of these files; a file that no scanner saw is left out. */
export async function scanStatesOf(
  db: Db,
  storagePaths: readonly string[],
): Promise<ReadonlyMap<string, FileScanState>> {
  if (storagePaths.length === 0) return new Map()
  const rows = await db
    .selectFrom('file_scans')
    .select(['storage_path', 'state'])
    .where('storage_path', 'in', [...new Set(storagePaths)])
    .execute()
  return new Map(rows.map(row => [row.storage_path, row.state]))
}

/** Whether a file of the application, not removed, waits for the scanner or is held back. */
export async function holdsBackFiles(db: Db, applicationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('attachments')
    .innerJoin('file_scans', 'file_scans.storage_path', 'attachments.storage_path')
    .select('attachments.id')
    .where('attachments.application_id', '=', applicationId)
    .where('attachments.removed_at', 'is', null)
    .where('file_scans.state', '<>', 'clean')
    .executeTakeFirst()
  return row !== undefined
}

/** Files that the scanner has not answered about, the longest waiting first. */
export async function waitingFiles(db: Db, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('file_scans')
    .select('storage_path')
    .where('state', '=', 'waiting')
    .orderBy('received_at')
    .orderBy('storage_path')
    .limit(limit)
    .execute()
  return rows.map(row => row.storage_path)
}

/** Keeps the scanner's answer about a file that waits; false if it no longer does. */
export async function settleScan(
  trx: Db,
  { storagePath, scanned, at }: { storagePath: string; scanned: Scanned; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('file_scans')
    .set({ state: scanned.state, finding: scanned.finding, scanned_at: at })
    .where('storage_path', '=', storagePath)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** A person's judgement on a file in quarantine; false if it is no longer there. */
export async function judgeScan(
  trx: Db,
  judged: {
    storagePath: string
    state: 'clean' | 'refused'
    by: string
    at: string
    reason: string
  },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('file_scans')
    .set({
      state: judged.state,
      judged_by: judged.by,
      judged_at: judged.at,
      reason: judged.reason,
    })
    .where('storage_path', '=', judged.storagePath)
    .where('state', '=', 'quarantined')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Files held back or waiting, with what their records say of them, the oldest first. */
export async function heldFiles(db: Db, limit: number) {
  const scans = await db
    .selectFrom('file_scans')
    .selectAll()
    .where('state', 'in', ['quarantined', 'waiting'])
    .orderBy('received_at')
    .orderBy('storage_path')
    .limit(limit)
    .execute()
  const records = await fileRecords(
    db,
    scans.map(scan => scan.storage_path),
  )
  return scans.flatMap(scan => {
    const record = records.find(each => each.storage_path === scan.storage_path)
    return record === undefined ? [] : [{ ...scan, ...record }]
  })
}
