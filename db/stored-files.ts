import type { Selectable } from 'kysely'
import { unlessDuplicate } from './errors.ts'
import type { StoredFileTable } from './schema-evidence.ts'
import type { Db } from './transaction.ts'

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
