import { afterAll, beforeAll, expect, test } from 'vitest'
import { demonstrationPassword, sampleStaff } from '#app/demonstration/people.ts'
import { commonWords } from '#app/words/common.ts'
import { run } from '#tests/support/command.ts'
import { cookieOf } from '#tests/support/portal.ts'
import { aSite, PUBLIC_ORIGIN, type Site } from '#tests/support/production.ts'

const opened: Site[] = []

beforeAll(async () => {
  opened.push(await aSite({ migrated: false }))
})

afterAll(async () => {
  for (const each of opened) await each.close()
})

function site(): Site {
  const [all] = opened
  if (all === undefined) throw new Error('not opened')
  return all
}

// The laws below follow one another as a deployment does: configure, migrate, serve, invite.

test('without its variables production does not start, and names each', async () => {
  const { code, errors } = await run('app/serve.ts', {}).ended
  expect(code).toBe(1)
  for (const name of ['DATABASE_URL', 'PUBLIC_ORIGIN', 'SESSION_SECRET', 'SMTP_URL', 'MAIL_FROM']) {
    expect(errors).toContain(`${name} is missing`)
  }
})

test('with pending migrations production does not start, and names the command', async () => {
  const { code, errors } = await run('app/serve.ts', { env: site().env }).ended
  expect(code).toBe(1)
  expect(errors).toContain('npm run db:migrate')
})

test('db:migrate brings the database up to date, and a second time does nothing', async () => {
  const env = { DATABASE_URL: site().env['DATABASE_URL'] ?? '' }
  const first = await run('app/commands/migrate.ts', { env }).ended
  expect(first.code).toBe(0)
  expect(first.output).toContain('Success')
  const second = await run('app/commands/migrate.ts', { env }).ended
  expect(second.output).toBe('The database is up to date.\n')
})

test('then it serves: ready, without a demonstration, over https', async () => {
  await site().serve()
  expect((await site().ask({ path: '/readyz' })).status).toBe(200)
  const home = await site().ask({ path: '/' })
  expect(home.status).toBe(200)
  expect(home.body).toContain(commonWords['zh-CN'].portal)
  expect(home.body).not.toContain(commonWords['zh-CN'].demonstration)
  expect(home.body).not.toContain('/mailbox')
  expect(home.headers['strict-transport-security']).toMatch(/^max-age=\d+/)
  expect((await site().ask({ path: '/mailbox' })).status).toBe(404)
  expect((await site().ask({ path: '/', headers: { host: 'elsewhere.example' } })).status).toBe(421)
})

test('no account of the demonstration signs in', async () => {
  const [person] = sampleStaff
  const form = { email: person?.email ?? '', password: demonstrationPassword }
  expect((await site().post('/login', form)).status).toBe(400)
})

test('the staff command prints a link that sets a password and signs in, once', async () => {
  const email = 'security@example.gov.cn'
  const password = 'first administrator of the city'
  const words = ['--email', email, '--name', '安全管理员', '--role', 'security_administrator']
  const invited = await run('app/commands/staff.ts', { words, env: site().env }).ended
  expect(invited.code, invited.errors).toBe(0)
  const link = new URL(invited.output.trim())
  expect(link.origin).toBe(PUBLIC_ORIGIN)

  const opens = await site().ask({ path: `${link.pathname}${link.search}` })
  expect(opens.status).toBe(303)
  const key = cookieOf(opens, 'link-reset')
  const set = await site().post('/reset', { newPassword: password }, key)
  expect(set.headers.location).toBe('/reset?done=1')

  const signedIn = await site().post('/login', { email, password })
  expect(signedIn.status).toBe(303)
  const [cookie = ''] = signedIn.headers['set-cookie'] ?? []
  expect(cookie).toMatch(/^__Host-sid=[^;]+; Secure; HttpOnly; SameSite=Lax; Path=\/$/)
  const headers = { cookie: cookieOf(signedIn, '__Host-sid') }
  expect((await site().ask({ path: '/admin/accounts', headers })).status).toBe(200)

  const again = await site().post('/reset', { newPassword: 'another sentence altogether' }, key)
  expect(again.status).toBe(409)
})
