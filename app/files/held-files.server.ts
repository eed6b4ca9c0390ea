import { heldFiles } from '#db/file-scans.ts'
import type { Db } from '#db/transaction.ts'
import { formatBytes } from '../words/bytes.ts'
import { formatInstant } from '../words/format.ts'

export type HeldFile = {
  path: string
  name: string
  size: string
  hash: string
  owner: string
  received: string
  /** The scanner's name for what it found; null while it has not answered. */
  finding: string | null
}

/** Files shown at once; what is dealt with makes room. */
const SHOWN = 100

/** The files that the scanner holds back or has not answered about, the oldest first. */
export async function heldFilesPage(db: Db): Promise<HeldFile[]> {
  const rows = await heldFiles(db, SHOWN)
  return rows.map(row => ({
    path: row.storage_path,
    name: row.file_name,
    size: formatBytes(row.size_bytes),
    hash: row.sha256.slice(0, 12),
    owner: row.owner,
    received: formatInstant(row.received_at),
    finding: row.state === 'quarantined' ? row.finding : null,
  }))
}
