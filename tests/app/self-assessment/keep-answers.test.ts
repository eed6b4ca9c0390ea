import { expect, test } from 'vitest'
import { profileOf } from '#db/profiles.ts'
import type { Db } from '#db/transaction.ts'
import { creditCodeCheck } from '#rules/identifiers/credit-code.ts'
import { aCompany, aCompanyPerson, PASSWORD } from '#tests/support/cast.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { startPortal, type Portal } from '#tests/support/portal.ts'
import { hiddenEntries } from './hidden-entries.ts'

const page = '/company/self-assessment'

/** What the company would say, for the programmes that the walk settles. */
const said: Readonly<Record<string, string>> = {
  highTechRecognition: 'first',
  highTechIssuedOn: '2024-11-20',
  seat: '210303',
  registeredOn: '2016-05-01',
  residentEnterprise: 'yes',
  'rdSpendTaxScope.2025': '812.5',
}

function aCode(serial: number): string {
  const body = `91210302MA${String(serial).padStart(7, '0')}`
  return body + (creditCodeCheck(body) ?? '')
}

/** Answers what is known and skips the rest, until the result. */
async function walk(portal: Portal, at: string, first: string, cookie?: string) {
  const asked: Record<string, string> = {}
  for (let html = first, step = 0; step < 80; step += 1) {
    const { carried, names } = questionOn(html)
    if (names.length === 0) return { asked, html }
    const typed = Object.fromEntries(names.map(name => [name, said[name] ?? '']))
    const isKnown = names.some(name => said[name] !== undefined)
    Object.assign(asked, isKnown ? typed : {})
    const form = { ...carried, ...typed, intent: isKnown ? 'answer' : 'skip' }
    const answer = await portal.post(at, form, cookie)
    expect(answer.status).toBe(200)
    html = answer.body
  }
  throw new Error('it asks without end')
}

function questionOn(html: string) {
  const carried = hiddenEntries(html)
  const names = (carried['question'] ?? '').split(',').filter(name => name !== '')
  return { carried, names }
}

async function answersOf(db: Db, organisationId: string): Promise<Record<string, string>> {
  const sections = await profileOf(db, organisationId)
  return Object.fromEntries(sections.flatMap(({ answers }) => Object.entries(answers)))
}

async function rowsIn(db: Db, table: 'organisations' | 'profile_sections' | 'audit') {
  const rows = await db.selectFrom(table).selectAll().execute()
  return rows.length
}

const details = {
  intent: 'register',
  companyName: '海城带答案机械有限公司',
  registeredOn: '2016-05-01',
  address: '',
  district: '210303',
  contactName: '王样例',
  email: 'keeps@example.com',
  password: PASSWORD,
  privacy: 'yes',
}

onEachDatabase(open => {
  test('what a visitor answered is the profile after registering, and nothing is kept before', async () => {
    const db = open()
    const portal = await startPortal(db)
    const start = { intent: 'start', programme: 'rd-super-deduction' }
    const first = await portal.post('/self-assessment', start)
    const { asked, html } = await walk(portal, '/self-assessment', first.body)
    const brought = hiddenEntries(html)['selfAssessment'] ?? ''
    const given = Object.entries(asked).filter(([, value]) => value !== '')
    expect(given.length).toBeGreaterThan(0)
    expect(await rowsIn(db, 'profile_sections')).toBe(0)

    const keep = await portal.post('/register', { intent: 'keep', selfAssessment: brought })
    expect(hiddenEntries(keep.body)['selfAssessment']).toBe(brought)
    const code = { ...hiddenEntries(keep.body), creditCode: aCode(1) }
    const second = await portal.post('/register', code)
    expect(hiddenEntries(second.body)['selfAssessment']).toBe(brought)
    const form = { ...hiddenEntries(second.body), ...details, creditCode: aCode(1) }
    const refused = await portal.post('/register', { ...form, email: '' })
    expect(refused.status).toBe(400)
    expect(hiddenEntries(refused.body)['selfAssessment']).toBe(brought)
    expect(await rowsIn(db, 'organisations')).toBe(0)

    const done = await portal.post('/register', form)
    expect(done.headers.location).toBe('/verify?stage=sent')
    const { id } = await db.selectFrom('organisations').select('id').executeTakeFirstOrThrow()
    const profile = await answersOf(db, id)
    expect(profile).toMatchObject(Object.fromEntries(given))
    expect(profile).toMatchObject({ seat: '210303', registeredOn: '2016-05-01' })
    const trail = await db
      .selectFrom('audit')
      .select('detail')
      .where('action', '=', 'profile.save')
      .execute()
    expect(trail.length).toBeGreaterThan(0)
    for (const { detail } of trail) expect(detail).toContain('"from":"self-assessment"')
    await portal.stop()
  })

  test('answers that were changed on the way to registering are refused with 400, and nobody is registered', async () => {
    const db = open()
    const portal = await startPortal(db)
    const before = await rowsIn(db, 'organisations')
    for (const selfAssessment of ['{"sales":', '{"unheardOf":1}', '{"seat":"mars"}']) {
      const form = { ...details, email: 'x@example.com', creditCode: aCode(2), selfAssessment }
      const answer = await portal.post('/register', form)
      expect(answer.status).toBe(400)
      expect(answer.body).toContain('带入的政策体检答案无法读取')
      expect(hiddenEntries(answer.body)['selfAssessment']).toBeUndefined()
    }
    expect(await rowsIn(db, 'organisations')).toBe(before)
    await portal.stop()
  })

  test('a company is asked only what its profile lacks, and each answer is in the profile at once', async () => {
    const db = open()
    const portal = await startPortal(db)
    const organisationId = await aCompany(db, { creditCode: aCode(3) })
    const { cookie } = await aCompanyPerson(db, { organisationId, role: 'owner' })
    const first = await portal.get(page, cookie)
    const { carried, names } = questionOn(first.body)
    expect(names).toEqual(['seat'])
    const mistake = await portal.post(page, { ...carried, intent: 'answer' }, cookie)
    expect(mistake.status).toBe(422)
    const seat = await portal.post(page, { ...carried, seat: '210303', intent: 'answer' }, cookie)
    expect(seat.status).toBe(200)
    expect(await answersOf(db, organisationId)).toEqual({ seat: '210303' })
    expect(questionOn(seat.body).names).not.toContain('seat')
    const again = await portal.get(page, cookie)
    expect(questionOn(again.body).names).toEqual(questionOn(seat.body).names)

    const { asked } = await walk(portal, page, seat.body, cookie)
    const known = Object.entries(asked).filter(([, value]) => value !== '')
    expect(await answersOf(db, organisationId)).toMatchObject(Object.fromEntries(known))
    await portal.stop()
  })

  test('what a colleague saved meanwhile is a conflict, 409, and what was typed stays', async () => {
    const db = open()
    const portal = await startPortal(db)
    const organisationId = await aCompany(db, { creditCode: aCode(4) })
    const one = await aCompanyPerson(db, { organisationId, role: 'owner' })
    const other = await aCompanyPerson(db, { organisationId, role: 'member' })
    const { carried } = questionOn((await portal.get(page, one.cookie)).body)
    const form = { ...carried, intent: 'answer' }
    await portal.post(page, { ...form, seat: '210302' }, other.cookie)
    const late = await portal.post(page, { ...form, seat: '210381' }, one.cookie)
    expect(late.status).toBe(409)
    expect(late.body).toMatch(/<option value="210381" selected="">/)
    expect(await answersOf(db, organisationId)).toEqual({ seat: '210302' })
    const insists = { ...questionOn(late.body).carried, seat: '210381', intent: 'answer' }
    expect((await portal.post(page, insists, one.cookie)).status).toBe(200)
    expect(await answersOf(db, organisationId)).toEqual({ seat: '210381' })
    await portal.stop()
  })

  test('a skipped question leaves the profile as it is and is not asked again', async () => {
    const db = open()
    const portal = await startPortal(db)
    const organisationId = await aCompany(db, { creditCode: aCode(5) })
    const { cookie } = await aCompanyPerson(db, { organisationId, role: 'owner' })
    const { carried } = questionOn((await portal.get(page, cookie)).body)
    const next = await portal.post(page, { ...carried, intent: 'skip' }, cookie)
    expect(questionOn(next.body).carried['steps']).toBe('seat')
    expect(questionOn(next.body).names).not.toContain('seat')
    expect(await answersOf(db, organisationId)).toEqual({})
    await portal.stop()
  })
})
