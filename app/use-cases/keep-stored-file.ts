import { insertFileScan, type Scanned } from '#db/file-scans.ts'
import { holdOrganisation } from '#db/organisations.ts'
import { bytesOfCompany, insertStoredFile } from '#db/stored-files.ts'
import type { Trx } from '#db/transaction.ts'
import { nextNight } from '../files/next-night.ts'
import { uploadLimits, type UseCaseContext } from './use-case-context.ts'

/** A file that lies under the files' folder whole. */
export type StoredUpload = {
  organisationId: string
  fileName: string
  mediaType: string
  sizeBytes: number
  /** In hex. */
  sha256: string
  storagePath: string
  /** Null or left out where no scanner is configured. */
  scanned?: Scanned | null
}

/**
 * Whether the company has room for the file; it is held until the transaction ends. The first thing
 * that a transaction asks, so that two uploads at once do not both fit into the last room.
 */
export async function hasRoom(
  trx: Trx,
  context: UseCaseContext,
  { organisationId, sizeBytes }: StoredUpload,
): Promise<boolean> {
  await holdOrganisation(trx, organisationId)
  const bytes = await bytesOfCompany(trx, organisationId)
  return bytes + sizeBytes <= uploadLimits(context).bytesPerCompany
}

/** Writes down where the file lies, and what the scanner said of it. */
export async function keepStoredFile(trx: Trx, file: StoredUpload, at: string): Promise<void> {
  await insertStoredFile(trx, { ...file, at, nextCheckAt: nextNight(at) })
  const { storagePath, scanned } = file
  if (scanned != null) await insertFileScan(trx, { storagePath, scanned, at })
}
