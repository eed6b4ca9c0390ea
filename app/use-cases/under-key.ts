import { createHash } from 'node:crypto'
import {
  idempotencyKey,
  keepResult,
  releaseIdempotencyKey,
  takeIdempotencyKey,
} from '#db/idempotency.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type Keyed = {
  /** The hidden value of the form: one for each form that was shown. */
  key: string
  accountId: string
  action: string
  /** What was sent; the same key with other content is refused. */
  content: unknown
}

export type UnderKey<Result> =
  | { kind: 'done'; result: Result }
  /** It was done before under this key; the first result as JSON. */
  | { kind: 'repeated'; result: unknown }
  | { kind: 'key used for something else' }

/**
 * Does `work` once for each key. The key is taken in the transaction of the work, so that a lost
 * answer can be asked for again; it is kept only if `work` says so.
 */
export async function underKey<Result>(
  context: UseCaseContext,
  { key, accountId, action, content }: Keyed,
  work: (trx: Trx) => Promise<{ keep: boolean; result: Result }>,
): Promise<UnderKey<Result>> {
  const id = createHash('sha256')
    .update(JSON.stringify([accountId, action, key]))
    .digest('hex')
  const requestHash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const done = await inTransaction(context.db, async trx => {
    const taken = await takeIdempotencyKey(trx, {
      id,
      account_id: accountId,
      action,
      request_hash: requestHash,
      result: 'null',
      created_at: context.now(),
    })
    if (!taken) return null
    const { keep, result } = await work(trx)
    if (keep) await keepResult(trx, id, JSON.stringify(result))
    else await releaseIdempotencyKey(trx, id)
    return { result }
  })
  if (done !== null) return { kind: 'done', result: done.result }
  const first = await idempotencyKey(context.db, id)
  if (first?.request_hash !== requestHash) return { kind: 'key used for something else' }
  return { kind: 'repeated', result: JSON.parse(first.result) }
}
