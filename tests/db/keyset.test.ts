import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '#db/id.ts'
import {
  beyond,
  decodeCursor,
  encodeCursor,
  pageOf,
  rowsToAsk,
  type Page,
  type PageRequest,
} from '#db/keyset.ts'
import type { Db } from '#db/transaction.ts'
import { onEachDatabase } from '../support/database-suite.ts'

const columns = { key: 'window_start', id: 'bucket' }

async function pageOfBuckets(
  db: Db,
  prefix: string,
  page: PageRequest,
  order: 'asc' | 'desc',
): Promise<Page<{ bucket: string; window_start: string }>> {
  const rows = await db
    .selectFrom('throttles')
    .select(['bucket', 'window_start'])
    .where('bucket', 'like', `${prefix}%`)
    .where(beyond(columns, page, order))
    .orderBy('window_start', order)
    .orderBy('bucket', order)
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.window_start, id: row.bucket }))
}

/** Few instants on purpose: many rows tie. */
const tied = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03')

const scene = fc.record({
  stable: fc.array(tied, { minLength: 1, maxLength: 20 }),
  moving: fc.array(fc.record({ from: tied, to: tied }), { maxLength: 12 }),
  size: fc.integer({ min: 1, max: 5 }),
  order: fc.constantFrom('asc' as const, 'desc' as const),
})

onEachDatabase(open => {
  test('no stable row is skipped or doubled while others are moved, added and removed', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ stable, moving, size, order }) => {
        const prefix = `${newId()}:`
        const insert = (bucket: string, window_start: string) =>
          open().insertInto('throttles').values({ bucket, window_start, hits: 0 }).execute()
        const kept = stable.map((at, index) => ({ bucket: `${prefix}s${index}`, at }))
        for (const { bucket, at } of kept) await insert(bucket, at)
        for (const [index, { from }] of moving.entries()) await insert(`${prefix}m${index}`, from)

        const seen: string[] = []
        let after: string | null = null
        let step = 0
        do {
          const page: Page<{ bucket: string }> = await pageOfBuckets(
            open(),
            prefix,
            { after, size },
            order,
          )
          seen.push(...page.rows.map(row => row.bucket))
          after = page.next
          const move = moving[step]
          if (move !== undefined)
            await open()
              .updateTable('throttles')
              .set({ window_start: move.to })
              .where('bucket', '=', `${prefix}m${step}`)
              .execute()
          step += 1
        } while (after !== null && step < 100)

        const stableSeen = seen.filter(bucket => bucket.startsWith(`${prefix}s`))
        expect([...stableSeen].sort()).toEqual(kept.map(row => row.bucket).sort())
        await open().deleteFrom('throttles').where('bucket', 'like', `${prefix}%`).execute()
      }),
      { numRuns: 25 },
    )
  })

  test('the last page says that there is no next one, also when it is full', async () => {
    const prefix = `${newId()}:`
    for (const n of [1, 2, 3, 4])
      await open()
        .insertInto('throttles')
        .values({ bucket: `${prefix}${n}`, window_start: '2026-01-01', hits: 0 })
        .execute()
    const first = await pageOfBuckets(open(), prefix, { size: 2 }, 'asc')
    expect(first.rows).toHaveLength(2)
    const second = await pageOfBuckets(open(), prefix, { size: 2, after: first.next }, 'asc')
    expect(second.rows).toHaveLength(2)
    expect(second.next).toBeNull()
  })
})

test('a cursor comes back as it was, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.string({ maxLength: 50 }), (key, id) => {
      expect(decodeCursor(encodeCursor({ key, id }))).toEqual({ key, id })
    }),
  )
})

test('a spoilt cursor is none', () => {
  const spoilt = ['', 'x', '%%%', 'bnVsbA', encodeCursor({ key: 'k', id: 'i' }).slice(2), null]
  for (const text of spoilt) expect(decodeCursor(text)).toBeNull()
  fc.assert(fc.property(fc.string(), text => void decodeCursor(text)))
})
