import { rm } from 'node:fs/promises'
import path from 'node:path'
import { fileRecords } from '#db/file-records.ts'
import { deleteStray } from '#db/stray-files.ts'
import { inTransaction } from '#db/transaction.ts'
import { noteFile } from './note-file.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type Sweep = {
  storagePaths: readonly string[]
  filesFolder: string
  actor: { id: string; role: string }
}

/**
 * Takes away files that no record points at; gives how many. One that a record points at meanwhile
 * stays. What is struck from the list and still lies there is found by the next walk.
 */
export async function sweepStrays(
  { db, now, requestId }: Pick<UseCaseContext, 'db' | 'now' | 'requestId'>,
  { storagePaths, filesFolder, actor }: Sweep,
): Promise<number> {
  let swept = 0
  for (const storagePath of storagePaths) {
    const isStray = await inTransaction(db, async trx => {
      if ((await fileRecords(trx, [storagePath])).length > 0) return false
      if (!(await deleteStray(trx, storagePath))) return false
      const act = { storagePath, organisationId: null, at: now(), requestId, actor }
      await noteFile(trx, { ...act, action: 'file.swept' })
      return true
    })
    if (!isStray) continue
    await rm(path.join(filesFolder, storagePath), { force: true })
    swept += 1
  }
  return swept
}
