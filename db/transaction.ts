import type { Kysely, Transaction } from 'kysely'
import { isLostConnection, isRetryable } from './errors.ts'
import type { Database } from './schema.ts'

export type Trx = Transaction<Database>

/** A database or an open transaction: what a query function takes first. */
export type Db = Kysely<Database>

const FIRST_PAUSE_MS = 20
const LONGEST_PAUSE_MS = 1000

/**
 * Runs `work` in one transaction, and the whole of it again after a deadlock, a busy database or a
 * connection lost before the commit. `work` must have no effect but through `trx`.
 *
 * A connection lost during the commit is not tried again, since the commit may have been done; the
 * caller's idempotency key tells them apart when the person sends again.
 *
 * @throws what `work` threw, or the engine's last error after `attempts` tries.
 */
export async function inTransaction<Result>(
  db: Db,
  work: (trx: Trx) => Promise<Result>,
  { attempts = 5 }: { attempts?: number } = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const progress = { workDone: false }
    try {
      return await db.transaction().execute(async trx => {
        const result = await work(trx)
        progress.workDone = true
        return result
      })
    } catch (error) {
      const again = isRetryable(error) || (isLostConnection(error) && !progress.workDone)
      if (!again || attempt >= attempts) throw error
      await pause(attempt)
    }
  }
}

/** Half to all of a capped exponential pause, so that two losers do not meet again. */
async function pause(attempt: number): Promise<void> {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt)
  await new Promise(resolve => setTimeout(resolve, longest * (0.5 + Math.random() / 2)))
}
