import { createHmac } from 'node:crypto'
import { clearHits, giveBackHit, takeHit, type HitResult, type Limit } from '#db/throttles.ts'
import type { PortalContext } from '../context.ts'

/**
 * What is limited. Signing in is counted by account and address together, so that a stranger
 * elsewhere cannot lock anybody out; the wider counts stop many accounts from one place and one
 * account from many places.
 */
const limits = {
  'login by account and address': { limit: 5, waitMinutes: 15, since: 'last' },
  'login by address': { limit: 100, waitMinutes: 15, since: 'first' },
  'login by account': { limit: 100, waitMinutes: 60, since: 'first' },
  'registration by address': { limit: 30, waitMinutes: 60, since: 'first' },
  'register lookup by address': { limit: 60, waitMinutes: 15, since: 'first' },
  'mail by account': { limit: 5, waitMinutes: 15, since: 'first' },
  'mail by address': { limit: 30, waitMinutes: 15, since: 'first' },
  'objection by address': { limit: 10, waitMinutes: 60, since: 'first' },
  'assessment by address': { limit: 600, waitMinutes: 1, since: 'first' },
  'certificate check by address': { limit: 60, waitMinutes: 1, since: 'first' },
} as const satisfies Record<string, Omit<Limit, 'bucket'>>

export type Counted = { what: keyof typeof limits; who: readonly string[] }

type ThrottleContext = Pick<PortalContext, 'db' | 'config' | 'now'>

/** Counts one try of each; the first that is over its limit refuses. */
export async function takeTry(
  context: ThrottleContext,
  counted: readonly Counted[],
): Promise<HitResult> {
  for (const each of counted) {
    const limit = { ...limits[each.what], bucket: bucketOf(context, each) }
    const result = await takeHit(context.db, limit, context.now())
    if (!result.allowed) return result
  }
  return { allowed: true }
}

/** The try went well: narrow counts start anew, wide ones get their one back. */
export async function forgiveTry(
  context: ThrottleContext,
  counted: readonly Counted[],
): Promise<void> {
  for (const each of counted) {
    const bucket = bucketOf(context, each)
    if (each.what === 'login by account and address') await clearHits(context.db, bucket)
    else await giveBackHit(context.db, bucket)
  }
}

/** Whole seconds until the next try, at least 1: the `Retry-After` of a 429. */
export function secondsUntil(retryAt: string, now: string): number {
  return Math.max(1, Math.ceil((Date.parse(retryAt) - Date.parse(now)) / 1_000))
}

/** A keyed hash: the table shows neither addresses nor mails. */
function bucketOf({ config }: ThrottleContext, { what, who }: Counted): string {
  const key = config.secrets[0] ?? ''
  const digest = createHmac('sha256', key).update(JSON.stringify(who)).digest('hex')
  return `${what}:${digest.slice(0, 40)}`
}
