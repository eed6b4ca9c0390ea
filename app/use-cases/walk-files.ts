import { opendir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { takeIdempotencyKey } from '#db/idempotency.ts'
import { insertStoredFile } from '#db/stored-files.ts'
import {
  insertStray,
  knownPaths,
  markReleased,
  releasableFiles,
  releasedAmong,
  unlistedFiles,
} from '#db/stray-files.ts'
import { inTransaction } from '#db/transaction.ts'
import { lastNight } from '../files/next-night.ts'
import { noteFile } from './note-file.ts'
import type { UseCaseContext } from './use-case-context.ts'

const DAY_MS = 86_400_000
const AT_ONCE = 200

type Walking = Pick<UseCaseContext, 'db' | 'now' | 'requestId'> & { filesFolder: string }

/**
 * Once a night, by whichever worker comes first: lists what a record names and nobody lists, lets go
 * of what nothing needs any more, and finds what lies in the folder without a record. A file is left
 * alone for its first day, since its record may still be on its way.
 */
export async function walkFiles(walking: Walking): Promise<boolean> {
  const now = walking.now()
  const key = {
    id: `walk-files:${lastNight(now)}`,
    account_id: '',
    action: 'walk-files',
    request_hash: '',
    result: '{}',
    created_at: now,
  }
  if (!(await takeIdempotencyKey(walking.db, key))) return false
  await listUnlisted(walking)
  await release(walking)
  await findStrays(walking)
  return true
}

async function listUnlisted({ db, now }: Walking): Promise<void> {
  for (;;) {
    const files = await unlistedFiles(db, AT_ONCE)
    if (files.length === 0) return
    for (const file of files)
      await insertStoredFile(db, {
        storagePath: file.storage_path,
        organisationId: file.organisation_id,
        sha256: file.sha256,
        sizeBytes: file.size_bytes,
        at: file.uploaded_at,
        nextCheckAt: now(),
      })
  }
}

/** The file goes once it is written that it may; a walk takes what was left between the two. */
async function release({ db, now, requestId, filesFolder }: Walking): Promise<void> {
  const before = dayBefore(now())
  for (;;) {
    const paths = await releasableFiles(db, { before, limit: AT_ONCE })
    if (paths.length === 0) return
    for (const storagePath of paths) {
      const at = now()
      await inTransaction(db, async trx => {
        if (!(await markReleased(trx, { storagePath, at }))) return
        const act = { storagePath, organisationId: null, at, requestId } as const
        await noteFile(trx, { ...act, action: 'file.released-room' })
      })
      await rm(path.join(filesFolder, storagePath), { force: true })
    }
  }
}

async function findStrays(walking: Walking): Promise<void> {
  let batch: string[] = []
  for await (const storagePath of filesUnder(walking.filesFolder)) {
    batch.push(storagePath)
    if (batch.length < AT_ONCE) continue
    await judgeBatch(walking, batch)
    batch = []
  }
  await judgeBatch(walking, batch)
}

async function judgeBatch(
  { db, now, filesFolder }: Walking,
  paths: readonly string[],
): Promise<void> {
  for (const released of await releasedAmong(db, paths))
    await rm(path.join(filesFolder, released), { force: true })
  const known = await knownPaths(db, paths)
  for (const storagePath of paths.filter(each => !known.has(each))) {
    const found = await stat(path.join(filesFolder, storagePath)).catch(() => null)
    if (found !== null && found.mtime.toISOString() < dayBefore(now()))
      await insertStray(db, { storagePath, sizeBytes: found.size, at: now() })
  }
}

/** The files under a folder as they are stored: `<two characters>/<name>`. */
async function* filesUnder(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (!entry.isFile()) continue
    const whole = path.join(entry.parentPath, entry.name)
    yield path.relative(folder, whole).split(path.sep).join('/')
  }
}

function dayBefore(instant: string): string {
  return new Date(Date.parse(instant) - DAY_MS).toISOString()
}
