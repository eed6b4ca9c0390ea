import { expect, test } from 'vitest'
import { clearHits, giveBackHit, takeHit } from '#db/throttles.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { START } from '#tests/support/portal.ts'

const after = (minutes: number) => new Date(Date.parse(START) + minutes * 60_000).toISOString()
const five = (bucket: string) => ({ bucket, limit: 5, waitMinutes: 15, since: 'last' }) as const

onEachDatabase(open => {
  test('5 hits pass, the 6th waits 15 minutes from the last', async () => {
    const db = open()
    const limit = five('a')
    for (let hit = 0; hit < 5; hit += 1) {
      expect(await takeHit(db, limit, after(hit))).toEqual({ allowed: true })
    }
    expect(await takeHit(db, limit, after(5))).toEqual({ allowed: false, retryAt: after(19) })
    expect(await takeHit(db, limit, after(18.9))).toEqual({ allowed: false, retryAt: after(19) })
    expect(await takeHit(db, limit, after(19))).toEqual({ allowed: true })
  })

  test('a count since the first hit ends 15 minutes after it', async () => {
    const db = open()
    const limit = { ...five('b'), since: 'first' } as const
    for (let hit = 0; hit < 5; hit += 1) await takeHit(db, limit, after(hit))
    expect(await takeHit(db, limit, after(5))).toEqual({ allowed: false, retryAt: after(15) })
  })

  test('of 20 at once exactly 5 pass', async () => {
    const db = open()
    const all = Array.from({ length: 20 }, () => takeHit(db, five('c'), START))
    const passed = (await Promise.all(all)).filter(result => result.allowed)
    expect(passed).toHaveLength(5)
  })

  test('a hit given back may be taken again, and a cleared count is new', async () => {
    const db = open()
    for (let hit = 0; hit < 5; hit += 1) await takeHit(db, five('d'), START)
    await giveBackHit(db, 'd')
    expect((await takeHit(db, five('d'), START)).allowed).toBe(true)
    expect((await takeHit(db, five('d'), START)).allowed).toBe(false)
    await clearHits(db, 'd')
    expect((await takeHit(db, five('d'), START)).allowed).toBe(true)
  })
})
