import { expect, test } from 'vitest'
import { z } from 'zod'
import { setDisabled } from '#db/accounts.ts'
import { newId } from '#db/id.ts'
import { forgetPresences } from '#db/presences.ts'
import type { Db } from '#db/transaction.ts'
import { aCompanyPerson, aStaffPerson, type Person } from '#tests/support/cast.ts'
import { aCaseIn, DISTRICT } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany } from '#tests/support/people.ts'
import { START, startPortal } from '#tests/support/portal.ts'

type AtWork = {
  db: Db
  /** Somebody works in a place now: who else does, or the status of the refusal. */
  others: (who: Pick<Person, 'cookie'>, place: string) => Promise<string[] | number>
  after: (seconds: number) => void
}

const heard = z.strictObject({ others: z.array(z.string()) })

onEachDatabase(open => {
  async function atWork(law: (at: AtWork) => Promise<void>): Promise<void> {
    const portal = await startPortal(open())
    try {
      await law({
        db: open(),
        others: async ({ cookie }, place) => {
          const { status, body } = await portal.post('/presence', { place }, cookie)
          return status === 200 ? heard.parse(JSON.parse(body)).others.sort() : status
        },
        after: seconds => {
          portal.clock.now = new Date(Date.parse(START) + seconds * 1_000).toISOString()
        },
      })
    } finally {
      await portal.stop()
    }
  }

  async function twoColleagues(db: Db) {
    const { id: organisationId } = await aCompany(db)
    const first = await aCompanyPerson(db, { organisationId, role: 'owner' })
    const second = await aCompanyPerson(db, { organisationId, role: 'member' })
    return { first, second }
  }

  test('colleagues hear of each other in the same section, and in no other', () =>
    atWork(async ({ db, others }) => {
      const { first, second } = await twoColleagues(db)
      expect(await others(first, 'people')).toEqual([])
      expect(await others(second, 'people')).toEqual([first.name])
      expect(await others(second, 'finance')).toEqual([])
      expect(await others(first, 'people')).toEqual([second.name])
    }))

  test('somebody counts as being at work for 120 seconds, and not for 121', () =>
    atWork(async ({ db, others, after }) => {
      const { first, second } = await twoColleagues(db)
      await others(first, 'people')
      after(120)
      expect(await others(second, 'people')).toEqual([first.name])
      after(120.001)
      expect(await others(second, 'people')).toEqual([])
    }))

  test('another company never hears of it, even if it names the place of an application that is not its own', () =>
    atWork(async ({ db, others }) => {
      const { first } = await twoColleagues(db)
      const stranger = (await twoColleagues(db)).first
      const place = `${newId()}:statement`
      for (const shared of ['people', place]) {
        expect(await others(first, shared)).toEqual([])
        expect(await others(stranger, shared)).toEqual([])
      }
    }))

  test('staff hear of staff at a case; a company neither hears of them nor is heard of', () =>
    atWork(async ({ db, others }) => {
      const company = await aCompany(db)
      const owner = await aCompanyPerson(db, { organisationId: company.id, role: 'owner' })
      const place = await aCaseIn(db, 'formal_check', { company })
      const officer = await aStaffPerson(db, 'case_officer')
      const chief = await aStaffPerson(db, 'chief')
      const district = await aStaffPerson(db, 'district_officer', DISTRICT)
      expect(await others(officer, place)).toEqual([])
      expect(await others(owner, `${place}:statement`)).toEqual([])
      expect(await others(chief, place)).toEqual([officer.name])
      expect(await others(district, place)).toEqual([officer.name, chief.name].sort())
      expect(await others(owner, `${place}:statement`)).toEqual([])
      expect(await others(officer, place)).toEqual([chief.name, district.name].sort())
    }))

  test('a case is no place for another district, an expert or an administrator, and a draft for no reviewer', () =>
    atWork(async ({ db, others }) => {
      const company = await aCompany(db)
      const place = await aCaseIn(db, 'formal_check', { company })
      const draft = await aCaseIn(db, 'draft', { company })
      const refused = [
        await aStaffPerson(db, 'district_officer', '210381'),
        await aStaffPerson(db, 'expert'),
        await aStaffPerson(db, 'system_administrator'),
      ]
      for (const who of refused) expect(await others(who, place)).toBe(404)
      expect(await others(await aStaffPerson(db, 'case_officer'), draft)).toBe(404)
      expect(await others({ cookie: '' }, place)).toBe(401)
    }))

  test('what is no place is refused', () =>
    atWork(async ({ db, others }) => {
      const { first } = await twoColleagues(db)
      const wrong = ['', 'a b', 'PEOPLE', "x'; --", 'x'.repeat(41), `${newId()}:`, newId()]
      for (const place of wrong) expect(await others(first, place)).toBe(404)
    }))

  test('an account that was switched off is heard of no more, and what is over is forgotten', () =>
    atWork(async ({ db, others }) => {
      const { first, second } = await twoColleagues(db)
      await others(first, 'people')
      await setDisabled(db, { id: first.id, at: START })
      expect(await others(second, 'people')).toEqual([])
      await forgetPresences(db, START)
      expect(await rows(db)).toBeGreaterThan(0)
      await forgetPresences(db, new Date(Date.parse(START) + 1_000_000).toISOString())
      expect(await rows(db)).toBe(0)
    }))
})

async function rows(db: Db): Promise<number> {
  return (await db.selectFrom('presences').selectAll().execute()).length
}
