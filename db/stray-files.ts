import { unlessDuplicate } from './errors.ts'
import type { Db } from './transaction.ts'

/** Never due: what was released, and strays, which each walk through the folder looks at anew. */
export const NEVER = '9999-12-31T00:00:00.000Z'

/** Which of these paths a record or the list of stored files knows. */
export async function knownPaths(db: Db, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set()
  const tables = ['attachments', 'company_papers', 'stored_files'] as const
  const known = new Set<string>()
  for (const table of tables) {
    const rows = await db
      .selectFrom(table)
      .select('storage_path')
      .where('storage_path', 'in', [...paths])
      .execute()
    for (const row of rows) known.add(row.storage_path)
  }
  return known
}

/** Writes down a file that lies there and that no record knows; false if it stands already. */
export function insertStray(
  db: Db,
  { storagePath, sizeBytes, at }: { storagePath: string; sizeBytes: number; at: string },
): Promise<boolean> {
  return unlessDuplicate(() =>
    db
      .insertInto('stored_files')
      .values({
        storage_path: storagePath,
        organisation_id: null,
        sha256: null,
        size_bytes: sizeBytes,
        state: 'stray',
        received_at: at,
        checked_at: at,
        found_at: at,
        next_check_at: NEVER,
        lease_token: null,
        lease_until: null,
      })
      .execute(),
  )
}

/** Strikes a stray from the list; false if it is no stray any more. */
export async function deleteStray(trx: Db, storagePath: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('stored_files')
    .where('storage_path', '=', storagePath)
    .where('state', '=', 'stray')
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

type Unlisted = {
  storage_path: string
  organisation_id: string
  sha256: string
  size_bytes: number
  uploaded_at: string
}

/** Files that a record names and the list of stored files does not. */
export async function unlistedFiles(db: Db, limit: number): Promise<Unlisted[]> {
  const found: Unlisted[] = []
  for (const table of ['attachments', 'company_papers'] as const) {
    const rows = await db
      .selectFrom(table)
      .leftJoin('stored_files', 'stored_files.storage_path', `${table}.storage_path`)
      .select([
        `${table}.storage_path as storage_path`,
        `${table}.organisation_id as organisation_id`,
        `${table}.sha256 as sha256`,
        `${table}.size_bytes as size_bytes`,
        `${table}.uploaded_at as uploaded_at`,
      ])
      .where('stored_files.storage_path', 'is', null)
      .limit(limit)
      .execute()
    found.push(...rows)
  }
  return found
}

/**
 * Sound files that nothing needs: every record of them was removed before `before`, and no
 * submission can point at one, since none was made after the file was handed in.
 */
export async function releasableFiles(
  db: Db,
  { before, limit }: { before: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('stored_files as file')
    .select('file.storage_path')
    .where('file.state', '=', 'sound')
    .where('file.received_at', '<', before)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('attachments as needed')
            .select('needed.id')
            .whereRef('needed.storage_path', '=', 'file.storage_path')
            .where(each =>
              each.or([
                each('needed.removed_at', 'is', null),
                each('needed.removed_at', '>=', before),
                each.exists(
                  each
                    .selectFrom('submissions')
                    .select('submissions.id')
                    .whereRef('submissions.application_id', '=', 'needed.application_id')
                    .whereRef('submissions.submitted_at', '>=', 'needed.uploaded_at'),
                ),
              ]),
            ),
        ),
      ),
    )
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('company_papers as kept')
            .select('kept.id')
            .whereRef('kept.storage_path', '=', 'file.storage_path')
            .where(each =>
              each.or([each('kept.removed_at', 'is', null), each('kept.removed_at', '>=', before)]),
            ),
        ),
      ),
    )
    .limit(limit)
    .execute()
  return rows.map(row => row.storage_path)
}

/** Says of a sound file that it was taken away; false if it is no longer sound. */
export async function markReleased(
  trx: Db,
  { storagePath, at }: { storagePath: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('stored_files')
    .set({ state: 'released', found_at: at, next_check_at: NEVER })
    .where('storage_path', '=', storagePath)
    .where('state', '=', 'sound')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Which of these files were released, so that they are not to lie there. */
export async function releasedAmong(db: Db, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return []
  const rows = await db
    .selectFrom('stored_files')
    .select('storage_path')
    .where('storage_path', 'in', [...paths])
    .where('state', '=', 'released')
    .execute()
  return rows.map(row => row.storage_path)
}
