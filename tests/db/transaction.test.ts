import { expect, test } from 'vitest'
import { isRetryable } from '#db/errors.ts'
import { newId } from '#db/id.ts'
import { inTransaction } from '#db/transaction.ts'
import { onEachDatabase } from '../support/database-suite.ts'

const deadlock = () => Object.assign(new Error('deadlock'), { errno: 1213 })
const lost = () => Object.assign(new Error('gone'), { code: 'PROTOCOL_CONNECTION_LOST' })

onEachDatabase(open => {
  const bucketIn = (bucket: string) =>
    open()
      .selectFrom('throttles')
      .select('hits')
      .where('bucket', '=', bucket)
      .execute()
      .then(rows => rows.map(row => row.hits))

  const failing = (bucket: string, failures: (Error | null)[], attempts?: number) =>
    inTransaction(
      open(),
      async trx => {
        await trx
          .insertInto('throttles')
          .values({ bucket, window_start: '2026-01-01', hits: 1 })
          .execute()
        const failure = failures.shift()
        if (failure !== undefined && failure !== null) throw failure
        return 'done'
      },
      attempts === undefined ? {} : { attempts },
    )

  test('after two deadlocks and a lost connection the third re-run leaves one row', async () => {
    const bucket = newId()
    expect(await failing(bucket, [deadlock(), lost(), deadlock()])).toBe('done')
    expect(await bucketIn(bucket)).toEqual([1])
  })

  test('the fifth deadlock is the last', async () => {
    const bucket = newId()
    const failures = Array.from({ length: 6 }, deadlock)
    await expect(failing(bucket, failures)).rejects.toThrow('deadlock')
    expect(failures).toHaveLength(1)
    expect(await bucketIn(bucket)).toEqual([])
  })

  test('an error of ours is not tried again and leaves nothing', async () => {
    const bucket = newId()
    const failures = [new Error('ours'), null]
    await expect(failing(bucket, failures)).rejects.toThrow('ours')
    expect(failures).toEqual([null])
    expect(await bucketIn(bucket)).toEqual([])
  })

  test('fifty guarded increments at once lose none', async () => {
    const bucket = newId()
    await open()
      .insertInto('throttles')
      .values({ bucket, window_start: '2026-01-01', hits: 0 })
      .execute()
    const increment = async (): Promise<void> => {
      const won = await inTransaction(open(), async trx => {
        const { hits } = await trx
          .selectFrom('throttles')
          .select('hits')
          .where('bucket', '=', bucket)
          .executeTakeFirstOrThrow()
        const { numUpdatedRows } = await trx
          .updateTable('throttles')
          .set({ hits: hits + 1 })
          .where('bucket', '=', bucket)
          .where('hits', '=', hits)
          .executeTakeFirstOrThrow()
        return numUpdatedRows === 1n
      })
      if (!won) await increment()
    }
    await Promise.all(Array.from({ length: 50 }, increment))
    expect(await bucketIn(bucket)).toEqual([50])
  })
})

test('a node that has lost its cluster is not asked again', () => {
  expect(isRetryable(Object.assign(new Error(), { errno: 1047 }))).toBe(false)
  expect(isRetryable(Object.assign(new Error(), { errcode: 517 }))).toBe(true)
})
