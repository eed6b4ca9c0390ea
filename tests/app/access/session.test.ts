import { expect, test } from 'vitest'
import { actorOfCookie } from '#app/access/actor.ts'
import { endCookie, beginCookie } from '#app/access/session-cookie.ts'
import { setDisabled } from '#db/accounts.ts'
import { endSessionsOf } from '#db/sessions.ts'
import type { Db } from '#db/transaction.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, aCompanyPerson, aPerson, aStaffPerson } from '#tests/support/cast.ts'
import { START } from '#tests/support/portal.ts'

const config = {
  mode: 'demonstration',
  publicOrigin: 'http://localhost:3000',
  hasRegister: false,
  secrets: [],
} as const

const after = (ms: number) => new Date(Date.parse(START) + ms).toISOString()
const MINUTE = 60_000

async function kindAt(db: Db, cookie: string, ms: number): Promise<string> {
  return (await actorOfCookie(cookie, { db, config, now: () => after(ms) })).kind
}

onEachDatabase(open => {
  test('staff: 29:59 unused, the last that lives, and 30:00', async () => {
    const db = open()
    const { cookie } = await aStaffPerson(db, 'chief')
    expect(await kindAt(db, cookie, 30 * MINUTE)).toBe('anonymous')
    expect(await kindAt(db, cookie, 30 * MINUTE - 1_000)).toBe('staff')
  })

  test('company: 59:59 unused, the last that lives, and 60:00', async () => {
    const db = open()
    const organisationId = await aCompany(db, { creditCode: '91210300C000000003' })
    const { cookie } = await aCompanyPerson(db, { organisationId, role: 'owner' })
    expect(await kindAt(db, cookie, 60 * MINUTE)).toBe('anonymous')
    expect(await kindAt(db, cookie, 60 * MINUTE - 1_000)).toBe('company')
  })

  test('use prolongs it, but 12 hours are the end', async () => {
    const db = open()
    const { cookie } = await aStaffPerson(db, 'head')
    for (let minute = 20; minute < 720; minute += 20) {
      expect(await kindAt(db, cookie, minute * MINUTE)).toBe('staff')
    }
    expect(await kindAt(db, cookie, 720 * MINUTE - 1)).toBe('staff')
    expect(await kindAt(db, cookie, 720 * MINUTE)).toBe('anonymous')
  })

  test('what the database holds is no token', async () => {
    const db = open()
    const { id } = await aStaffPerson(db, 'chief')
    const row = await db
      .selectFrom('sessions')
      .select('token_hash')
      .where('account_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row.token_hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await kindAt(db, `sid=${row.token_hash}`, 0)).toBe('anonymous')
  })

  test('a disabled account is out at once', async () => {
    const db = open()
    const { id, cookie } = await aStaffPerson(db, 'chief')
    expect(await kindAt(db, cookie, 0)).toBe('staff')
    await setDisabled(db, { id, at: START })
    expect(await kindAt(db, cookie, 0)).toBe('anonymous')
  })

  test('ended sessions are out at once', async () => {
    const db = open()
    const { id, cookie } = await aStaffPerson(db, 'chief')
    await endSessionsOf(db, id)
    expect(await kindAt(db, cookie, 0)).toBe('anonymous')
  })

  test('an account that stands for nobody is anonymous', async () => {
    const db = open()
    const { cookie } = await aPerson(db)
    expect(await kindAt(db, cookie, 0)).toBe('anonymous')
  })
})

test('over https the cookie is __Host-, Secure, HttpOnly, Lax, for every path', () => {
  expect(beginCookie('t', 'https://portal.example.gov.cn')).toBe(
    '__Host-sid=t; Secure; HttpOnly; SameSite=Lax; Path=/',
  )
})

test('over http on a laptop it is neither __Host- nor Secure', () => {
  expect(beginCookie('t', 'http://localhost:3000')).toBe('sid=t; HttpOnly; SameSite=Lax; Path=/')
  expect(endCookie('http://localhost:3000')).toMatch(/^sid=; Max-Age=0;/)
})
