import path from 'node:path'
import { newId } from '#db/id.ts'
import {
  claimDueChecks,
  settleCheck,
  storedFile,
  type CheckedState,
  type StoredFile,
} from '#db/stored-files.ts'
import { inTransaction } from '#db/transaction.ts'
import { digestOf } from '../files/digest.ts'
import { nextNight } from '../files/next-night.ts'
import { noteFile } from './note-file.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** Files read in one run; with the pause between two runs the disk stays free for people. */
const AT_ONCE = 25
const LEASE_MS = 10 * 60_000

type Checking = Pick<UseCaseContext, 'db' | 'now' | 'requestId'>

/**
 * Reads files whose nightly check is due and says of each whether it is what was received; gives how
 * many it read. Any number of workers may run at once.
 */
export async function checkStoredFiles(context: Checking, filesFolder: string): Promise<number> {
  const now = context.now()
  const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString()
  const claim = { token: newId(), now, leaseUntil, limit: AT_ONCE }
  const files = await claimDueChecks(context.db, claim)
  for (const file of files) await check(context, { file, filesFolder })
  return files.length
}

/** Reads one file now; null where there is none of that path to check. */
export async function checkStoredFile(
  context: Checking,
  { storagePath, filesFolder }: { storagePath: string; filesFolder: string },
): Promise<CheckedState | null> {
  const file = await storedFile(context.db, storagePath)
  if (file === null || file.state === 'stray' || file.state === 'released') return null
  return check(context, { file, filesFolder })
}

async function check(
  context: Checking,
  { file, filesFolder }: { file: StoredFile; filesFolder: string },
): Promise<CheckedState> {
  const digest = await digestOf(path.join(filesFolder, file.storage_path))
  const state = digest === null ? 'lost' : digest === file.sha256 ? 'sound' : 'changed'
  const at = context.now()
  const found = { state, at, nextCheckAt: nextNight(at) } as const
  await inTransaction(context.db, async trx => {
    if (!(await settleCheck(trx, file, found)) || state === file.state) return
    await noteFile(trx, {
      action: state === 'sound' ? 'file.mended' : 'file.damaged',
      storagePath: file.storage_path,
      organisationId: file.organisation_id,
      at,
      requestId: context.requestId,
      detail: { found: state },
    })
  })
  return state
}
