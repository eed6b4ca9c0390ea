import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isDuplicate } from '#db/errors.ts'
import { newId } from '#db/id.ts'
import { isUpToDate, migrate, pendingMigrations } from '#db/migrate.ts'
import { migrations } from '#db/migrations/index.ts'
import { openDatabase } from '#db/open.ts'
import { bindable } from '#db/sqlite-driver.ts'
import { freshDatabase, onEachDatabase } from '../support/database-suite.ts'

const NOW = '2026-11-23T01:02:03.004Z'

const company = (change: { credit_code: string; name?: string }) => ({
  id: newId(),
  name: '鞍山某公司',
  district_code: '210302',
  created_at: NOW,
  updated_at: NOW,
  ...change,
})

onEachDatabase((open, engine) => {
  test('a rare Han character and an emoji come back as they went in', async () => {
    const row = company({ credit_code: 'A1', name: '𠮷野𡘙科技🚀' })
    await open().insertInto('organisations').values(row).execute()
    const back = await open()
      .selectFrom('organisations')
      .selectAll()
      .where('id', '=', row.id)
      .executeTakeFirstOrThrow()
    expect(back).toEqual(row)
  })

  test('keys that differ only in case or in a rare character are different keys', async () => {
    for (const credit_code of ['case-a', 'CASE-A', '𠮷', '𡘙'])
      await open().insertInto('organisations').values(company({ credit_code })).execute()
    const found = await open()
      .selectFrom('organisations')
      .select('id')
      .where('credit_code', '=', '𠮷')
      .execute()
    expect(found).toHaveLength(1)
  })

  test('a second row with the same unique key is told apart as a duplicate', async () => {
    await open()
      .insertInto('organisations')
      .values(company({ credit_code: 'D1' }))
      .execute()
    const again = open()
      .insertInto('organisations')
      .values(company({ credit_code: 'D1' }))
      .execute()
    expect(isDuplicate(await again.catch((error: unknown) => error))).toBe(true)
  })

  test('a row that points at nothing is refused, and is no duplicate', async () => {
    const orphan = open()
      .insertInto('sessions')
      .values({
        id: newId(),
        token_hash: 'x',
        account_id: newId(),
        created_at: NOW,
        seen_at: NOW,
        expires_at: NOW,
      })
      .execute()
    const error = await orphan.then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(Error)
    expect(isDuplicate(error)).toBe(false)
  })

  test('an update counts the rows it matched, changed or not', async () => {
    const row = company({ credit_code: 'U1' })
    await open().insertInto('organisations').values(row).execute()
    const same = await open()
      .updateTable('organisations')
      .set({ name: row.name })
      .where('id', '=', row.id)
      .executeTakeFirstOrThrow()
    expect(same.numUpdatedRows).toBe(1n)
  })

  test('an empty database is not up to date; a migrated one is, and migrating again does nothing', async () => {
    const fresh = await freshDatabase(engine, { migrated: false })
    expect(await pendingMigrations(fresh.db)).toEqual(Object.keys(migrations))
    expect(await isUpToDate(fresh.db)).toBe(false)
    expect(await migrate(fresh.db)).toHaveLength(Object.keys(migrations).length)
    expect(await isUpToDate(fresh.db)).toBe(true)
    expect(await migrate(fresh.db)).toEqual([])
    await fresh.drop()
  })

  test('every migration can be run again over its own result', async () => {
    const fresh = await freshDatabase(engine)
    await sql`delete from kysely_migration`.execute(fresh.db)
    expect(await migrate(fresh.db)).toHaveLength(Object.keys(migrations).length)
    await fresh.drop()
  })
})

test('an address of another engine is refused', () => {
  expect(() => openDatabase({ url: 'postgres://x' })).toThrow(RangeError)
})

test('a flag is bound as 0 or 1; a date or an undefined is refused', () => {
  expect([bindable(true), bindable(false)]).toEqual([1, 0])
  expect(() => bindable(new Date(0))).toThrow(TypeError)
  expect(() => bindable(undefined)).toThrow(TypeError)
  expect(() => bindable(Number.NaN)).toThrow(TypeError)
})
