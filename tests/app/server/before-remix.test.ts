import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '#tests/support/database-suite.ts'
import { startPortal, type Answer, type Portal } from '#tests/support/portal.ts'

const opened: { database: FreshDatabase; portal: Portal; production: Portal }[] = []

beforeAll(async () => {
  const database = await freshDatabase('sqlite')
  const portal = await startPortal(database.db)
  const production = await startPortal(database.db, {
    mode: 'production',
    publicOrigin: 'https://portal.example.gov.cn',
    readiness: () => Promise.resolve('migrations pending'),
  })
  opened.push({ database, portal, production })
})

afterAll(async () => {
  for (const { database, portal, production } of opened) {
    await portal.stop()
    await production.stop()
    await database.drop()
  }
})

function started() {
  const all = opened[0]
  if (all === undefined) throw new Error('not started')
  return all
}

const everywhere = [
  '/',
  '/login',
  '/register',
  '/company',
  '/no-such-page',
  '/assets/no-such-file.js',
  '/api/v1/openapi.json',
  '/files/none',
  '/login.data',
]

test.for(everywhere)('%s carries every security header', async path => {
  const { headers } = await started().production.get(path)
  expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['x-frame-options']).toBe('DENY')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'self' 'nonce-/,
  )
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})

test('the nonce of the header is that of every script, and new each time', async () => {
  const seen = new Set<string>()
  for (let time = 0; time < 20; time += 1) {
    const answer = await started().portal.get('/login')
    const nonce = nonceOf(answer)
    const scripts = answer.body.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    seen.add(nonce)
  }
  expect(seen.size).toBe(20)
})

function nonceOf({ headers }: Answer): string {
  return /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? ''
}

test('pages hold no inline style and no inline handler', async () => {
  for (const path of ['/', '/login', '/register', '/verify', '/forgot', '/reset']) {
    const { body } = await started().portal.get(path)
    expect(body).not.toMatch(/<[^>]+\sstyle=/)
    expect(body).not.toMatch(/<[^>]+\son[a-z]+=/)
  }
})

test.for([
  { host: 'evil.example' },
  { host: 'portal.example.gov.cn.evil.example' },
  { host: 'portal.example.gov.cn:8443' },
  { host: '' },
])('the host %j is answered with 421', async headers => {
  expect((await started().production.get('/', undefined, headers)).status).toBe(421)
})

test('a forwarded host changes nothing', async () => {
  const headers = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
  const answer = await started().production.get('/company', undefined, headers)
  expect(answer.status).toBe(302)
  expect(answer.headers.location).toBe('/login?redirectTo=%2Fcompany')
  expect(answer.body).not.toContain('evil')
})

test('a foreign post is refused with a page in the language of the reader, and logged', async () => {
  const { portal } = started()
  const post = (language: string) =>
    portal.ask({
      method: 'POST',
      path: '/logout',
      headers: { origin: 'https://evil.example', 'accept-language': language },
      body: '',
    })
  const chinese = await post('zh-CN')
  expect(chinese.status).toBe(403)
  expect(chinese.body).toContain('未能确认请求来源')
  expect((await post('en')).body).toContain('We could not confirm')
  expect(portal.logged.some(line => line['event'] === 'foreign request refused')).toBe(true)
})

test.for([
  ['no origin', {}],
  ['the origin null', { origin: 'null' }],
  [
    'a foreign origin with our name forwarded',
    {
      origin: 'https://evil.example',
      'x-forwarded-host': 'evil.example',
    },
  ],
] as const)('%s: neither document, data nor resource route runs', async ([, headers]) => {
  for (const path of [
    '/login',
    '/login.data',
    '/logout',
    '/language',
    '/forgot?_data=routes/forgot',
  ]) {
    const answer = await started().portal.ask({
      method: 'POST',
      path,
      headers,
      body: 'language=en',
    })
    expect(answer.status).toBe(403)
  }
})

test('1 MiB is the most that a form may send', async () => {
  const { portal } = started()
  const form = (bytes: number) =>
    portal.ask({
      method: 'POST',
      path: '/login',
      headers: { origin: portal.origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: `email=${'a'.repeat(bytes - 6)}`,
    })
  expect((await form(1_048_576)).status).toBe(400)
  expect((await form(1_048_577)).status).toBe(413)
})

test('a body without a length is refused with 411', async () => {
  const { portal } = started()
  const headers = { origin: portal.origin, 'transfer-encoding': 'chunked' }
  const answer = await portal.ask({ method: 'POST', path: '/login', headers, body: 'a=b' })
  expect(answer.status).toBe(411)
})

test('the server is alive before it is ready', async () => {
  const { portal, production } = started()
  expect((await production.get('/healthz', undefined, { host: 'any' })).status).toBe(200)
  const waiting = await production.get('/readyz')
  expect(waiting.status).toBe(503)
  expect(waiting.body).toBe('{"status":"migrations pending"}')
  expect((await portal.get('/readyz')).status).toBe(200)
})

test('fingerprinted files are kept for a year, a missing one is no page', async () => {
  const { portal } = started()
  const { body } = await portal.get('/login')
  const asset = /\/assets\/[^"']+\.js/.exec(body)?.[0] ?? ''
  const found = await portal.get(asset)
  expect(found.status).toBe(200)
  expect(found.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await portal.get('/assets/none.js')).status).toBe(404)
})

test('the log names the route and no value of a query', async () => {
  const { portal } = started()
  await portal.get('/verify?token=secret-token-of-a-person-1234567890')
  await portal.get('/files/018f4e5a-0000-7000-8000-000000000000')
  const text = JSON.stringify(portal.logged)
  expect(text).not.toContain('secret-token')
  expect(text).toContain('"/files/:id"')
  expect(portal.logged.every(line => typeof line['at'] === 'string')).toBe(true)
})
