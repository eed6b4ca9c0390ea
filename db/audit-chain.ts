import { createHash } from 'node:crypto'
import type { AuditRow } from './audit.ts'
import { isDuplicate } from './errors.ts'
import { inTransaction, type Db } from './transaction.ts'

/** What stands before the first row. */
const BEGINNING = '0'.repeat(64)

const BATCH = 500

class SealedElsewhere extends Error {}

/**
 * Gives rows of the trail that have none their place in the chain, oldest first, and says how many
 * were sealed. Two sealers at once collide in the unique `seq` or in the row, and the later one is
 * undone and has sealed none.
 */
export async function sealAudit(db: Db): Promise<number> {
  try {
    return await sealBatch(db)
  } catch (error) {
    if (error instanceof SealedElsewhere || isDuplicate(error)) return 0
    throw error
  }
}

function sealBatch(db: Db): Promise<number> {
  return inTransaction(db, async trx => {
    const head = await trx
      .selectFrom('audit')
      .select(['seq', 'hash'])
      .where('seq', 'is not', null)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    let seq = head?.seq ?? 0
    let hash = head?.hash ?? BEGINNING
    const open = await trx
      .selectFrom('audit')
      .selectAll()
      .where('seq', 'is', null)
      .orderBy('at')
      .orderBy('id')
      .limit(BATCH)
      .execute()
    for (const row of open) {
      seq += 1
      hash = hashOf(hash, { ...row, seq })
      const { numUpdatedRows } = await trx
        .updateTable('audit')
        .set({ seq, hash })
        .where('id', '=', row.id)
        .where('seq', 'is', null)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows !== 1n) throw new SealedElsewhere()
    }
    return open.length
  })
}

export type ChainHead = { seq: number; hash: string }

export type ChainVerdict =
  | { intact: true; sealed: number; head: ChainHead | null }
  /** The first place at which the chain does not hold. */
  | { intact: false; brokenAt: number }

/**
 * Reads the whole chain and recomputes it. A cut tail is found only against an `anchor`: a head
 * that was noted earlier, outside the database.
 */
export async function verifyChain(db: Db, anchor: ChainHead | null = null): Promise<ChainVerdict> {
  let seq = 0
  let hash = BEGINNING
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(BATCH)
      .execute()
    for (const row of rows) {
      const expected = hashOf(hash, row)
      if (row.seq !== seq + 1 || row.hash !== expected) return { intact: false, brokenAt: seq + 1 }
      seq += 1
      hash = expected
      if (anchor?.seq === seq && anchor.hash !== hash) return { intact: false, brokenAt: seq }
    }
    if (rows.length < BATCH) break
  }
  if (anchor !== null && seq < anchor.seq) return { intact: false, brokenAt: seq + 1 }
  return { intact: true, sealed: seq, head: seq === 0 ? null : { seq, hash } }
}

/** SHA-256 over the hash before and every column of the row, in a fixed order, as JSON. */
function hashOf(before: string, row: AuditRow): string {
  const columns = [
    row.seq,
    row.id,
    row.at,
    row.actor_id,
    row.actor_role,
    row.action,
    row.object_type,
    row.object_id,
    row.organisation_id,
    row.request_id,
    row.detail,
  ]
  return createHash('sha256').update(before).update(JSON.stringify(columns)).digest('hex')
}
