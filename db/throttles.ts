import type { Kysely } from 'kysely'
import { isDuplicate } from './errors.ts'
import type { Database } from './schema.ts'

export type Limit = {
  /** What is counted. */
  bucket: string
  /** Hits allowed; the next one waits. */
  limit: number
  /** The count starts again when this long has passed. */
  waitMinutes: number
  /** Passed since the first hit, or since the last one that was allowed. */
  since: 'first' | 'last'
}

/** `retryAt`: the instant from which the bucket is open again. */
export type HitResult = { allowed: true } | { allowed: false; retryAt: string }

const MINUTE_MS = 60_000
const ATTEMPTS = 4

/**
 * Counts one hit, before the work it stands for, so that a hundred at once pass no more than the
 * limit. A refused hit does not lengthen the wait. The counters outlive a restart.
 */
export async function takeHit(
  db: Kysely<Database>,
  { bucket, limit, waitMinutes, since }: Limit,
  now: string,
): Promise<HitResult> {
  const cutoff = shifted(now, -waitMinutes)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await countWithin(db, { bucket, limit, cutoff, now, since })) return { allowed: true }
    if (await beginAgain(db, { bucket, cutoff, now })) return { allowed: true }
    const row = await db
      .selectFrom('throttles')
      .select(['window_start', 'hits'])
      .where('bucket', '=', bucket)
      .executeTakeFirst()
    if (row === undefined && (await insertFirst(db, bucket, now))) return { allowed: true }
    if (row !== undefined && row.hits >= limit && row.window_start > cutoff) {
      return { allowed: false, retryAt: shifted(row.window_start, waitMinutes) }
    }
  }
  return { allowed: false, retryAt: shifted(now, 1) }
}

/** Takes one hit back: what it stood for turned out well. */
export async function giveBackHit(db: Kysely<Database>, bucket: string): Promise<void> {
  await db
    .updateTable('throttles')
    .set(eb => ({ hits: eb('hits', '-', 1) }))
    .where('bucket', '=', bucket)
    .where('hits', '>', 0)
    .execute()
}

/** Forgets the bucket's count. */
export async function clearHits(db: Kysely<Database>, bucket: string): Promise<void> {
  await db.deleteFrom('throttles').where('bucket', '=', bucket).execute()
}

type Count = { bucket: string; cutoff: string; now: string }

async function countWithin(
  db: Kysely<Database>,
  { bucket, limit, cutoff, now, since }: Count & Pick<Limit, 'limit' | 'since'>,
): Promise<boolean> {
  const done = await db
    .updateTable('throttles')
    .set(eb => ({
      hits: eb('hits', '+', 1),
      ...(since === 'last' ? { window_start: now } : {}),
    }))
    .where('bucket', '=', bucket)
    .where('hits', '<', limit)
    .where('window_start', '>', cutoff)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

async function beginAgain(db: Kysely<Database>, { bucket, cutoff, now }: Count): Promise<boolean> {
  const done = await db
    .updateTable('throttles')
    .set({ hits: 1, window_start: now })
    .where('bucket', '=', bucket)
    .where('window_start', '<=', cutoff)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

async function insertFirst(db: Kysely<Database>, bucket: string, now: string): Promise<boolean> {
  try {
    await db.insertInto('throttles').values({ bucket, window_start: now, hits: 1 }).execute()
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

function shifted(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString()
}
