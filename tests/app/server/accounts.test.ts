import { afterAll, beforeAll, expect, test } from 'vitest'
import { http, HttpResponse, delay } from 'msw'
import { creditCodeCheck } from '#rules/identifiers/credit-code.ts'
import { listMails } from '#db/outbox.ts'
import { aCompany, aCompanyPerson, aStaffPerson, PASSWORD } from '#tests/support/cast.ts'
import { freshDatabase, type FreshDatabase } from '#tests/support/database-suite.ts'
import { outside } from '#tests/support/http.ts'
import { cookieOf, startPortal, START, type Answer, type Portal } from '#tests/support/portal.ts'

const register = 'https://register.example/companies'
const opened: { database: FreshDatabase; portal: Portal }[] = []

beforeAll(async () => {
  const database = await freshDatabase('sqlite')
  opened.push({ database, portal: await startPortal(database.db, { registerUrl: register }) })
})

afterAll(async () => {
  for (const { database, portal } of opened) {
    await portal.stop()
    await database.drop()
  }
})

function started() {
  const all = opened[0]
  if (all === undefined) throw new Error('not started')
  return { ...all, db: all.database.db }
}

function aCode(serial: number): string {
  const body = `91210302MA${String(serial).padStart(7, '0')}`
  return body + (creditCodeCheck(body) ?? '')
}

const filled = (change: Record<string, string> = {}) => ({
  intent: 'register',
  creditCode: aCode(1),
  companyName: '海城样例机械有限公司',
  registeredOn: '2019-05-10',
  address: '鞍山市铁东区样例路1号',
  district: '210302',
  contactName: '王样例',
  email: 'wang@example.com',
  password: PASSWORD,
  privacy: 'yes',
  ...change,
})

/** What differs between any two answers is left out. */
function comparable({ status, headers, body }: Answer) {
  const plain = body.replaceAll(/nonce="[^"]*"/g, '')
  return { status, location: headers.location, type: headers['content-type'], body: plain }
}

async function mailsTo(recipient: string) {
  const { rows } = await listMails(started().db, {}, { size: 200 })
  return rows.filter(mail => mail.recipient === recipient)
}

function linkIn(payload: string): string {
  return /"path":"([^"]+)"/.exec(payload)?.[1] ?? ''
}

test('register, confirm by the link, sign in', async () => {
  const { portal, db } = started()
  const sent = await portal.post('/register', filled())
  expect(sent.status).toBe(303)
  expect(sent.headers.location).toBe('/verify?stage=sent')
  const [mail] = await mailsTo('wang@example.com')
  expect(mail?.kind).toBe('verify-address')

  const opened = await portal.get(linkIn(mail?.payload ?? ''))
  expect(opened.status).toBe(303)
  expect(opened.headers.location).toBe('/verify')
  const link = cookieOf(opened, 'link-verify')
  const page = await portal.get('/verify', link)
  expect(page.body).toContain('确认邮箱')
  const before = await db.selectFrom('accounts').select('verified_at').executeTakeFirstOrThrow()
  expect(before.verified_at).toBeNull()

  const all = await Promise.all(Array.from({ length: 20 }, () => portal.post('/verify', {}, link)))
  const done = all.filter(each => each.headers.location === '/verify?stage=done')
  expect(done).toHaveLength(1)

  const login = await portal.post('/login', { email: 'WANG@example.com', password: PASSWORD })
  expect(login.status).toBe(303)
  expect(login.headers.location).toBe('/company')
  const account = await portal.get('/account', cookieOf(login, 'sid'))
  expect(account.status).toBe(200)
  expect(account.body).toContain('王样例')
  expect(account.headers['cache-control']).toBe('no-store')
})

test('registering writes the identity section of the profile', async () => {
  const row = await started()
    .db.selectFrom('profile_sections')
    .selectAll()
    .where('section', '=', 'identity')
    .executeTakeFirstOrThrow()
  expect(JSON.parse(row.answers)).toMatchObject({ seat: '210302', registeredOn: '2019-05-10' })
})

test('a known address, a known company and a new one get one answer', async () => {
  const { portal } = started()
  const fresh = await portal.post(
    '/register',
    filled({ creditCode: aCode(2), email: 'b@example.com' }),
  )
  const knownMail = await portal.post('/register', filled({ creditCode: aCode(3) }))
  const knownCode = await portal.post('/register', filled({ email: 'c@example.com' }))
  expect(comparable(knownMail)).toEqual(comparable(fresh))
  expect(comparable(knownCode)).toEqual(comparable(fresh))
  expect((await mailsTo('wang@example.com')).map(mail => mail.kind).sort()).toEqual([
    'already-registered',
    'company-claimed',
    'verify-address',
  ])
  expect(await mailsTo('c@example.com')).toEqual([])
})

test('a wrong check character is an error at its field, and what was typed stays', async () => {
  const code = aCode(4)
  const wrong = code.slice(0, 17) + (code.endsWith('A') ? 'B' : 'A')
  const { status, body } = await started().portal.post('/register', filled({ creditCode: wrong }))
  expect(status).toBe(400)
  expect(body).toContain('信用代码校验未通过')
  expect(body).toContain('href="#f-creditCode"')
  expect(body).toContain(`value="${wrong}"`)
  expect(body).toContain('value="海城样例机械有限公司"')
  expect(body).not.toContain(PASSWORD)
})

test('full-width and lower case are taken as the code they mean', async () => {
  const typed = Array.from(aCode(5).toLowerCase())
    .map(each => String.fromCharCode(each.charCodeAt(0) + 0xfee0))
    .join('')
  const form = filled({ creditCode: typed, email: 'd@example.com' })
  expect((await started().portal.post('/register', form)).status).toBe(303)
  const kept = await started()
    .db.selectFrom('organisations')
    .select('credit_code')
    .where('credit_code', '=', aCode(5))
    .execute()
  expect(kept).toHaveLength(1)
})

test.for([
  [
    'found',
    () =>
      HttpResponse.json({ name: '登记名称公司', establishedOn: '2018-01-02', address: '登记住所' }),
    '登记名称公司',
  ],
  ['not found', () => new HttpResponse(null, { status: 404 }), '登记信息中没有查到该代码'],
  [
    'slow',
    async () => {
      await delay(2_000)
      return HttpResponse.json({})
    },
    '暂时无法查询',
  ],
  ['broken', () => new HttpResponse(null, { status: 500 }), '暂时无法查询'],
  ['garbage', () => HttpResponse.text('<html>'), '暂时无法查询'],
  ['of another form', () => HttpResponse.json({ name: 7 }), '暂时无法查询'],
  [
    'about another company',
    () =>
      HttpResponse.json({
        creditCode: aCode(9),
        name: '别的公司',
        establishedOn: '2018-01-02',
        address: '',
      }),
    '暂时无法查询',
  ],
] as const)('the register’s answer is %s', async ([, answer, said]) => {
  outside.use(http.get(`${register}/:code`, answer))
  const page = await started().portal.post('/register', { intent: 'code', creditCode: aCode(6) })
  expect(page.status).toBe(200)
  expect(page.body).toContain(said)
  expect(page.body).toContain('name="companyName"')
})

test('unknown address, wrong password and disabled account get one answer', async () => {
  const { portal, db } = started()
  const organisationId = await aCompany(db, { creditCode: aCode(20) })
  const known = await aCompanyPerson(db, {
    organisationId,
    role: 'owner',
    email: 'known@example.com',
  })
  const off = await aCompanyPerson(db, { organisationId, role: 'member', email: 'off@example.com' })
  await db.updateTable('accounts').set({ disabled_at: START }).where('id', '=', off.id).execute()
  const plain = (answer: Answer, email: string) => {
    const all = comparable(answer)
    return { ...all, body: all.body.replaceAll(email, '') }
  }
  const attempt = async (email: string, password: string) =>
    plain(await portal.post('/login', { email, password }), email)
  const unknown = await attempt('nobody@example.com', PASSWORD)
  expect(unknown.status).toBe(400)
  expect(await attempt(known.email, 'not the password')).toEqual(unknown)
  expect(await attempt(off.email, PASSWORD)).toEqual(unknown)
})

test('the 6th try waits 15 minutes, whatever the password', async () => {
  const { portal, db } = started()
  const { email } = await aStaffPerson(db, 'chief')
  for (let tried = 0; tried < 5; tried += 1) {
    expect((await portal.post('/login', { email, password: 'wrong wrong' })).status).toBe(400)
  }
  const sixth = await portal.post('/login', { email, password: PASSWORD })
  expect(sixth.status).toBe(429)
  expect(sixth.headers['retry-after']).toBe('900')
  portal.clock.now = new Date(Date.parse(START) + 15 * 60_000).toISOString()
  const later = await portal.post('/login', { email, password: PASSWORD })
  portal.clock.now = START
  expect(later.status).toBe(303)
})

test('signing in ends the session that the browser came with', async () => {
  const { portal, db } = started()
  const planted = await aStaffPerson(db, 'head')
  const victim = await aStaffPerson(db, 'head')
  const form = { email: victim.email, password: PASSWORD }
  const login = await portal.post('/login', form, planted.cookie)
  expect(cookieOf(login, 'sid')).not.toBe(planted.cookie)
  expect((await portal.get('/account', planted.cookie)).status).toBe(302)
})

test('signing in leads back to a path of ours only', async () => {
  const { portal, db } = started()
  const { email } = await aStaffPerson(db, 'head')
  const to = async (redirectTo: string) =>
    (await portal.post('/login', { email, password: PASSWORD, redirectTo })).headers.location
  expect(await to('/account')).toBe('/account')
  expect(await to('//evil.example')).toBe('/review')
})

test('leaving ends the session and clears what the browser kept', async () => {
  const { portal, db } = started()
  const { cookie } = await aStaffPerson(db, 'head')
  const left = await portal.post('/logout', {}, cookie)
  expect(left.status).toBe(303)
  expect(left.headers['clear-site-data']).toBe('"cache", "storage"')
  expect((await portal.get('/account', cookie)).status).toBe(302)
})

test('a reset link works once, ends all sessions and tells the owner', async () => {
  const { portal, db } = started()
  const person = await aStaffPerson(db, 'chief')
  const asked = await portal.post('/forgot', { email: person.email })
  const unknown = await portal.post('/forgot', { email: 'nobody@example.com' })
  expect(comparable(asked)).toEqual(comparable(unknown))
  const [mail] = await mailsTo(person.email)
  const link = cookieOf(await portal.get(linkIn(mail?.payload ?? '')), 'link-reset')
  const weak = await portal.post('/reset', { newPassword: 'elevenchars' }, link)
  expect(weak.status).toBe(400)
  const set = await portal.post('/reset', { newPassword: 'another long sentence' }, link)
  expect(set.headers.location).toBe('/reset?done=1')
  expect((await portal.post('/reset', { newPassword: 'third long sentence' }, link)).status).toBe(
    409,
  )
  expect((await portal.get('/account', person.cookie)).status).toBe(302)
  expect((await mailsTo(person.email)).map(each => each.kind)).toContain('password-changed')
  const login = await portal.post('/login', {
    email: person.email,
    password: 'another long sentence',
  })
  expect(login.status).toBe(303)
})

test('a confirming link cannot set a password, nor one for a password confirm', async () => {
  const { portal, db } = started()
  const person = await aStaffPerson(db, 'chief')
  await portal.post('/forgot', { email: person.email })
  const [mail] = await mailsTo(person.email)
  const token = /token=(.+)$/.exec(linkIn(mail?.payload ?? ''))?.[1] ?? ''
  const swapped = await portal.post('/verify', {}, `link-verify=${token}`)
  expect(swapped.headers.location).toBe('/verify?stage=broken')
})

test('a security administrator cannot disable their own account', async () => {
  const { portal, db } = started()
  const own = await aStaffPerson(db, 'security_administrator')
  const other = await aStaffPerson(db, 'chief')
  const deed = (account: string) =>
    portal.post('/admin/accounts', { intent: 'disable', account }, own.cookie)
  expect((await deed(own.id)).status).toBe(403)
  expect((await deed(other.id)).status).toBe(200)
  expect((await portal.get('/account', other.cookie)).status).toBe(302)
})

test('a member invited by the owner sets a password and is in', async () => {
  const { portal, db } = started()
  const organisationId = await aCompany(db, { creditCode: aCode(30) })
  const owner = await aCompanyPerson(db, { organisationId, role: 'owner' })
  const form = { name: '李成员', email: 'li@example.com' }
  expect((await portal.post('/company/members', form, owner.cookie)).status).toBe(200)
  const [mail] = await mailsTo('li@example.com')
  expect(mail?.kind).toBe('member-invitation')
  const link = cookieOf(await portal.get(linkIn(mail?.payload ?? '')), 'link-reset')
  await portal.post('/reset', { newPassword: 'a member walks in' }, link)
  const login = await portal.post('/login', { email: form.email, password: 'a member walks in' })
  expect(login.headers.location).toBe('/company')
  expect((await portal.get('/company/members', cookieOf(login, 'sid'))).status).toBe(403)
})

test('the language is kept for pages and, signed in, for mails', async () => {
  const { portal, db } = started()
  const person = await aStaffPerson(db, 'chief')
  const answer = await portal.post('/language', { language: 'en' }, person.cookie)
  expect(answer.status).toBe(303)
  expect(cookieOf(answer, 'lang')).toBe('lang=en')
  const row = await db
    .selectFrom('accounts')
    .select('language')
    .where('id', '=', person.id)
    .executeTakeFirstOrThrow()
  expect(row.language).toBe('en')
})
