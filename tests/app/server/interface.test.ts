import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
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

function portal(): Portal {
  const all = opened[0]
  if (all === undefined) throw new Error('not started')
  return all.portal
}

const assessments = '/api/v1/assessments'

function send(body: string, type = 'application/json') {
  const headers = { 'content-type': type }
  return portal().ask({ method: 'POST', path: assessments, headers, body })
}

const answerShape = z.object({ assessments: z.array(z.object({ verdict: z.string() })) })
const problemShape = z.object({
  status: z.number(),
  issues: z.array(z.object({ path: z.string() })),
})

test('facts from anywhere are judged, without a session', async () => {
  const answer = await send(JSON.stringify({ facts: {} }))
  expect(answer.status).toBe(200)
  const { assessments: judged } = answerShape.parse(JSON.parse(answer.body))
  expect(judged.length).toBeGreaterThan(0)
})

test('a wrong field is 400 and named', async () => {
  const answer = await send(JSON.stringify({ facts: { noSuchFact: 1 } }))
  expect(answer.status).toBe(400)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  const { issues } = problemShape.parse(JSON.parse(answer.body))
  expect(issues.map(issue => issue.path)).toEqual(['facts.noSuchFact'])
})

test.for([
  ['what is not JSON', '{', 'application/json', 400],
  ['a form', 'facts=1', 'application/x-www-form-urlencoded', 415],
  ['a list', '[]', 'application/json', 400],
  ['1 MiB and one byte', `"${'a'.repeat(1_048_575)}"`, 'application/json', 413],
] as const)('%s is refused', async ([, body, type, status]) => {
  const answer = await send(body, type)
  expect(answer.status).toBe(status)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(problemShape.parse(JSON.parse(answer.body)).status).toBe(status)
})

test('only POST is answered', async () => {
  const got = await portal().get(assessments)
  expect(got.status).toBe(405)
  expect(got.headers.allow).toBe('POST')
  const put = await portal().ask({ method: 'PUT', path: assessments, body: '{}' })
  expect(put.status).toBe(405)
})

test('601 requests within a minute are one too many', async () => {
  const database = await freshDatabase('sqlite')
  const other = await startPortal(database.db)
  const statuses: number[] = []
  for (let count = 0; count < 601; count += 1) {
    const headers = { 'content-type': 'text/plain' }
    const answer = await other.ask({ method: 'POST', path: assessments, headers, body: 'x' })
    statuses.push(answer.status)
  }
  expect(new Set(statuses.slice(0, 600))).toEqual(new Set([415]))
  expect(statuses[600]).toBe(429)
  await other.stop()
  await database.drop()
})

test('the interface describes itself by OpenAPI 3.1, with the schema of the facts', async () => {
  const description = z
    .object({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse((await portal().get('/api/v1/openapi.json')).body))
  expect(Object.keys(description.paths)).toContain(assessments)
  const schema = z
    .object({ type: z.literal('object'), properties: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse((await portal().get('/api/v1/facts.schema.json')).body))
  expect(Object.keys(schema.properties)).toContain('sales')
})
