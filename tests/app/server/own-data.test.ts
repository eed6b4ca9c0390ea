import { expect, test } from 'vitest'
import { z } from 'zod'
import { writeProfileSection } from '#db/profiles.ts'
import type { Db } from '#db/transaction.ts'
import { aCompanyPerson, aStaffPerson, PASSWORD, type Person } from '#tests/support/cast.ts'
import { aCaseIn } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany } from '#tests/support/people.ts'
import { START, startPortal, type Portal } from '#tests/support/portal.ts'

const exported = z.object({
  account: z.object({ email: z.string(), name: z.string() }),
  company: z
    .object({
      creditCode: z.string(),
      people: z.array(z.object({ email: z.string() })),
      profile: z.array(
        z.object({ section: z.string(), answers: z.record(z.string(), z.string()) }),
      ),
      applications: z.array(z.object({ id: z.string(), state: z.string() })),
    })
    .optional(),
})

const closing = { currentPassword: PASSWORD, confirm: 'yes' }

onEachDatabase(open => {
  async function atPortal(law: (portal: Portal, db: Db) => Promise<void>): Promise<void> {
    const portal = await startPortal(open())
    try {
      await law(portal, open())
    } finally {
      await portal.stop()
    }
  }

  async function aFirm(db: Db) {
    const company = await aCompany(db)
    const joins = { organisationId: company.id } as const
    await db.deleteFrom('memberships').where('organisation_id', '=', company.id).execute()
    const owner = await aCompanyPerson(db, { ...joins, role: 'owner' })
    const member = await aCompanyPerson(db, { ...joins, role: 'member' })
    return { company, owner, member }
  }

  const accountOf = (db: Db, { id }: Person) =>
    db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

  test('a person takes along what is kept of them and of their company, and nothing of another; the trail says so', () =>
    atPortal(async (portal, db) => {
      const { company, owner } = await aFirm(db)
      const other = await aFirm(db)
      const mine = await aCaseIn(db, 'formal_check', { company })
      await aCaseIn(db, 'formal_check', { company: other.company })
      const answers = { 'staffAverage.2025': '81' }
      const section = { section: 'people', answers, seen: 0, by: owner.id, at: START }
      await writeProfileSection(db, { organisationId: company.id, ...section })
      const answer = await portal.get('/account/data.json', owner.cookie)
      expect(answer.headers['content-disposition']).toBe(
        'attachment; filename="my-data-2026-11-23.json"',
      )
      const data = exported.parse(JSON.parse(answer.body))
      expect(data.account.email).toBe(owner.email)
      expect(data.company?.people).toHaveLength(2)
      expect(data.company?.profile).toEqual([{ section: 'people', answers }])
      expect(data.company?.applications).toEqual([{ id: mine, state: 'formal_check' }])
      for (const foreign of [other.company.id, other.owner.email, other.company.owner.email])
        expect(answer.body).not.toContain(foreign)
      const trail = await db
        .selectFrom('audit')
        .select('organisation_id')
        .where('action', '=', 'account.export')
        .where('actor_id', '=', owner.id)
        .execute()
      expect(trail).toEqual([{ organisation_id: company.id }])
    }))

  test('one of the staff takes along their account alone', () =>
    atPortal(async (portal, db) => {
      const chief = await aStaffPerson(db, 'chief')
      const { body } = await portal.get('/account/data.json', chief.cookie)
      expect(exported.parse(JSON.parse(body)).company).toBeUndefined()
    }))

  test('an account is closed by its own password and a tick, and by neither alone', () =>
    atPortal(async (portal, db) => {
      const { member } = await aFirm(db)
      const wrong = [
        { currentPassword: 'not the password at all', confirm: 'yes' },
        { currentPassword: PASSWORD },
        { confirm: 'yes' },
      ]
      for (const form of wrong) {
        const fields = new URLSearchParams(Object.entries(form))
        const answer = await portal.post('/account/close', fields, member.cookie)
        expect(answer.status).toBe(400)
        expect(answer.body).not.toContain(PASSWORD)
      }
      expect((await accountOf(db, member)).disabled_at).toBeNull()
    }))

  test('closing erases name, address and password, ends every session, cancels what waits to be mailed, and keeps what was done', () =>
    atPortal(async (portal, db) => {
      const { company, member, owner } = await aFirm(db)
      const id = await aCaseIn(db, 'formal_check', { company })
      await db
        .updateTable('application_events')
        .set({ actor_id: member.id })
        .where('application_id', '=', id)
        .execute()
      const answer = await portal.post('/account/close', closing, member.cookie)
      expect([answer.status, answer.headers.location]).toEqual([303, '/'])
      const erased = await accountOf(db, member)
      expect(erased).toMatchObject({
        email: `${member.id}@closed.invalid`,
        password_hash: null,
        verified_at: null,
      })
      expect(JSON.stringify(erased)).not.toContain(member.name)
      expect((await portal.get('/company', member.cookie)).status).toBe(302)
      const members = await portal.get('/company/members', owner.cookie)
      expect(members.body).not.toContain(member.email)
      const events = await db
        .selectFrom('application_events')
        .select('actor_id')
        .where('application_id', '=', id)
        .execute()
      expect(events).toEqual([{ actor_id: member.id }])
      const mails = await db
        .selectFrom('outbox')
        .select(['kind', 'recipient', 'status'])
        .where('account_id', '=', member.id)
        .execute()
      expect(mails).toEqual([
        { kind: 'account-closed', recipient: member.email, status: 'pending' },
      ])
      expect(
        (await portal.post('/login', { email: member.email, password: PASSWORD })).status,
      ).toBe(400)
    }))

  test('the only owner cannot leave a company without one: another is appointed first', () =>
    atPortal(async (portal, db) => {
      const { owner, member } = await aFirm(db)
      const alone = await portal.get('/account/close', owner.cookie)
      expect(alone.body).toContain('您是本企业唯一的管理员')
      const pressed = await portal.post('/account/close', closing, owner.cookie)
      expect(pressed.status).toBe(400)
      expect((await accountOf(db, owner)).disabled_at).toBeNull()
      const appoint = { intent: 'appoint', account: member.id }
      expect((await portal.post('/company/members', appoint, member.cookie)).status).toBe(403)
      expect((await portal.post('/company/members', appoint, owner.cookie)).status).toBe(200)
      expect((await portal.post('/account/close', closing, owner.cookie)).status).toBe(303)
      expect((await portal.get('/company/members', member.cookie)).status).toBe(200)
    }))

  test('of two owners who close at once, one stays', () =>
    atPortal(async (portal, db) => {
      const { owner, member } = await aFirm(db)
      const appoint = { intent: 'appoint', account: member.id }
      await portal.post('/company/members', appoint, owner.cookie)
      const both = await Promise.all(
        [owner, member].map(each => portal.post('/account/close', closing, each.cookie)),
      )
      expect(both.map(each => each.status).sort()).toEqual([303, 400])
    }))

  test('nobody appoints who has not confirmed an address, is of another company, or is not there', () =>
    atPortal(async (portal, db) => {
      const { owner, company } = await aFirm(db)
      const other = await aFirm(db)
      const unverified = await aCompanyPerson(db, {
        organisationId: company.id,
        role: 'member',
        verified: false,
      })
      for (const account of [unverified.id, other.member.id, 'nobody', ''])
        expect(
          (await portal.post('/company/members', { intent: 'appoint', account }, owner.cookie))
            .status,
        ).toBe(404)
    }))
})
