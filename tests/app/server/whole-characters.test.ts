import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '#tests/support/database-suite.ts'
import { startPortal, type Portal } from '#tests/support/portal.ts'

const opened: { database: FreshDatabase; portal: Portal }[] = []

beforeAll(async () => {
  const database = await freshDatabase('sqlite')
  opened.push({ database, portal: await startPortal(database.db) })
})

afterAll(async () => {
  for (const { database, portal } of opened) {
    await portal.stop()
    await database.drop()
  }
})

// The typed name shifts what follows it by a byte, so that each split of a character is met.
test.for(['', 'a', 'ab'])('no page breaks a Chinese character, shifted by “%s”', async typed => {
  for (const { portal } of opened) {
    for (const path of ['/programmes', '/programmes/hnte', '/programmes/hnte/check', '/privacy']) {
      const { status, raw, body } = await portal.get(`${path}?q=${typed}&industry=${typed}`)
      expect(status).toBe(200)
      expect(raw.includes(0), path).toBe(false)
      expect(body.includes('\uFFFD'), path).toBe(false)
      expect(body.includes('</html>'), path).toBe(true)
    }
  }
})
