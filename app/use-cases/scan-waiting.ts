import { settleScan, waitingFiles } from '#db/file-scans.ts'
import type { Db } from '#db/transaction.ts'
import { scanFile, type Scanning } from '../files/scan-file.ts'

/** Files asked about in one run. */
const AT_ONCE = 20

/** Asks the scanner again about the files that wait. Stops at the first that it does not answer. */
export async function scanWaiting(
  { db, now }: { db: Db; now: () => string },
  scanning: Scanning,
): Promise<void> {
  if (scanning.clamdUrl === null) return
  for (const storagePath of await waitingFiles(db, AT_ONCE)) {
    const scanned = await scanFile(scanning, storagePath)
    if (scanned === null || scanned.state === 'waiting') return
    await settleScan(db, { storagePath, scanned, at: now() })
  }
}
