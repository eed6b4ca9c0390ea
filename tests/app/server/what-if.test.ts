import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { writeProfileSection } from '#db/profiles.ts'
import type { Db } from '#db/transaction.ts'
import { aCompany, aCompanyPerson } from '#tests/support/cast.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { startPortal, START } from '#tests/support/portal.ts'

const path = '/company/matches/hnte/what-if'

/** Every row of every table, as text. */
async function everything(db: Db): Promise<string> {
  const tables = await db.introspection.getTables()
  const contents = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(db)
      return [name, rows.map(row => JSON.stringify(row)).sort()]
    }),
  )
  expect(contents.length).toBeGreaterThan(10)
  return JSON.stringify(contents)
}

async function aCompanyWithSales(db: Db, creditCode: string): Promise<string> {
  const organisationId = await aCompany(db, { creditCode })
  const person = await aCompanyPerson(db, { organisationId, role: 'owner' })
  const answers = { 'sales.2025': '3000', 'sales.2024': '3000', 'sales.2023': '3000' }
  await writeProfileSection(db, {
    organisationId,
    section: 'finance',
    answers,
    seen: 0,
    by: person.id,
    at: START,
  })
  return person.cookie
}

onEachDatabase(open => {
  test('a trial is answered and leaves every table as it was', async () => {
    const db = open()
    const portal = await startPortal(db)
    try {
      const cookie = await aCompanyWithSales(db, 'TRIAL')
      await portal.get(path, cookie)
      const before = await everything(db)
      const answer = await portal.post(path, { 'sales.2025': '23456.78' }, cookie)
      expect(answer.status).toBe(200)
      expect(answer.body).toContain('value="23456.78"')
      expect(await everything(db)).toBe(before)
      const again = await portal.get(path, cookie)
      expect(again.body).toContain('value="3000"')
      expect(again.body).not.toContain('23456.78')
    } finally {
      await portal.stop()
    }
  })

  test('what cannot be read is kept as typed, named, and answered with 422', async () => {
    const db = open()
    const portal = await startPortal(db)
    try {
      const cookie = await aCompanyWithSales(db, 'MISTYPED')
      const answer = await portal.post(path, { 'sales.2025': '三千' }, cookie)
      expect(answer.status).toBe(422)
      expect(answer.body).toContain('value="三千"')
      expect(answer.body).toContain('href="#f-sales-2025"')
    } finally {
      await portal.stop()
    }
  })

  test('of another company nothing is seen', async () => {
    const db = open()
    const portal = await startPortal(db)
    try {
      await aCompanyWithSales(db, 'FIRST')
      const organisationId = await aCompany(db, { creditCode: 'SECOND' })
      const other = await aCompanyPerson(db, { organisationId, role: 'owner' })
      const { body } = await portal.get(path, other.cookie)
      expect(body).toContain('name="sales.2025"')
      expect(body).not.toContain('value="3000"')
    } finally {
      await portal.stop()
    }
  })
})
