import { request as httpRequest, type ClientRequest } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSite, PUBLIC_ORIGIN, type Site } from '#tests/support/production.ts'
import { canConnect } from '#tests/support/wait-for-port.ts'

const opened: Site[] = []

beforeAll(async () => {
  opened.push(await aSite())
})

afterAll(async () => {
  for (const each of opened) await each.close()
})

const GRACE_MS = 25_000

test('SIGTERM: 20 requests under way are all answered, no new one is taken, exit 0 within 25 s', async () => {
  const [site] = opened
  if (site === undefined) throw new Error('not opened')
  const command = await site.serve()
  const underWay = await Promise.all(
    Array.from({ length: 20 }, (_, index) => beginSignIn(site.port, index)),
  )
  const answers = Promise.all(underWay.map(({ status }) => status))

  const start = performance.now()
  const ended = command.stop()
  while (await canConnect(site.port)) await new Promise(resolve => setTimeout(resolve, 20))
  for (const { request, rest } of underWay) request.end(rest)

  expect(await answers).toEqual(Array.from({ length: 20 }, () => 400))
  expect((await ended).code).toBe(0)
  expect(performance.now() - start).toBeLessThan(GRACE_MS)
})

type UnderWay = { request: ClientRequest; rest: string; status: Promise<number> }

/** A sign-in of which the server has the head and waits for the body; each costs it a hash. */
function beginSignIn(port: number, index: number): Promise<UnderWay> {
  const body = new URLSearchParams({
    email: `nobody-${index}@example.com`,
    password: 'nobody knows this sentence',
  }).toString()
  const request = httpRequest({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/login',
    headers: {
      host: new URL(PUBLIC_ORIGIN).host,
      origin: PUBLIC_ORIGIN,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
      expect: '100-continue',
    },
  })
  const status = new Promise<number>((resolve, reject) => {
    request.once('error', reject)
    request.once('response', response => {
      response.resume()
      response.once('end', () => resolve(response.statusCode ?? 0))
      response.once('error', reject)
    })
  })
  request.flushHeaders()
  return new Promise((resolve, reject) => {
    request.once('error', reject)
    request.once('continue', () => {
      request.write(body.slice(0, 10))
      resolve({ request, rest: body.slice(10), status })
    })
  })
}
