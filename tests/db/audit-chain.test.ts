import { expect, test } from 'vitest'
import { appendAudit, listAudit } from '#db/audit.ts'
import { sealAudit, verifyChain } from '#db/audit-chain.ts'
import type { Db } from '#db/transaction.ts'
import { freshDatabase, onEachDatabase, type Engine } from '../support/database-suite.ts'

async function written(db: Db, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1)
    await appendAudit(db, {
      at: new Date(Date.parse('2026-11-23T00:00:00Z') + n * 1000).toISOString(),
      actorId: null,
      actorRole: 'system',
      action: 'application.lapse',
      objectType: 'application',
      objectId: `object-${n}`,
      organisationId: null,
      requestId: null,
      detail: { n, 理由: '逾期' },
    })
}

async function sealedAll(db: Db): Promise<void> {
  while ((await sealAudit(db)) > 0);
}

const tampers: readonly [name: string, (db: Db) => Promise<unknown>, brokenAt: number][] = [
  [
    'an edited detail',
    db => db.updateTable('audit').set({ detail: '{}' }).where('seq', '=', 4).execute(),
    4,
  ],
  [
    'an edited actor',
    db => db.updateTable('audit').set({ actor_id: 'x' }).where('seq', '=', 1).execute(),
    1,
  ],
  ['a deleted row', db => db.deleteFrom('audit').where('seq', '=', 5).execute(), 5],
  [
    'two rows swapped',
    async db => {
      for (const [was, is] of [
        [6, 100],
        [7, 6],
        [100, 7],
      ] as const)
        await db.updateTable('audit').set({ seq: is }).where('seq', '=', was).execute()
    },
    6,
  ],
  [
    'a row of another hash',
    db =>
      db
        .updateTable('audit')
        .set({ hash: 'f'.repeat(64) })
        .where('seq', '=', 9)
        .execute(),
    9,
  ],
]

async function chainOf(engine: Engine) {
  const fresh = await freshDatabase(engine)
  await written(fresh.db, 12)
  await sealedAll(fresh.db)
  return fresh
}

onEachDatabase((open, engine) => {
  test('rows are sealed in their order, without gap, and rows written later go on from there', async () => {
    const db = open()
    await written(db, 7)
    expect(await sealAudit(db)).toBe(7)
    await written(db, 3)
    await sealedAll(db)
    const verdict = await verifyChain(db)
    expect(verdict).toMatchObject({ intact: true, sealed: 10, head: { seq: 10 } })
    const page = await listAudit(db, { objectId: 'object-2' }, {})
    expect(page.rows.map(row => row.seq).sort()).toEqual([10, 3])
  })

  test('four sealers at once make one chain', async () => {
    const fresh = await freshDatabase(engine)
    await written(fresh.db, 30)
    await Promise.all([1, 2, 3, 4].map(() => sealAudit(fresh.db)))
    await sealedAll(fresh.db)
    expect(await verifyChain(fresh.db)).toMatchObject({ intact: true, sealed: 30 })
    await fresh.drop()
  })

  for (const [name, tamper, brokenAt] of tampers)
    test(`${name} is found at its place, ${brokenAt}`, async () => {
      const fresh = await chainOf(engine)
      await tamper(fresh.db)
      expect(await verifyChain(fresh.db)).toEqual({ intact: false, brokenAt })
      await fresh.drop()
    })

  test('a cut tail, and a trail sealed anew, are found against the head that was noted outside', async () => {
    const fresh = await chainOf(engine)
    const noted = await verifyChain(fresh.db)
    const anchor = noted.intact ? noted.head : null
    await fresh.db.deleteFrom('audit').where('seq', '>', 10).execute()
    expect(await verifyChain(fresh.db)).toMatchObject({ intact: true, sealed: 10 })
    expect(await verifyChain(fresh.db, anchor)).toEqual({ intact: false, brokenAt: 11 })
    await fresh.drop()

    const other = await chainOf(engine)
    await other.db.updateTable('audit').set({ seq: null, hash: null, action: 'x' }).execute()
    await sealedAll(other.db)
    expect(await verifyChain(other.db)).toMatchObject({ intact: true })
    expect(await verifyChain(other.db, anchor)).toEqual({ intact: false, brokenAt: 12 })
    await other.drop()
  })
})
