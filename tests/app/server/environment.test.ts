import { expect, test } from 'vitest'
import { readEnvironment } from '#app/env.server.ts'

const complete = {
  DATABASE_URL: 'mysql://portal:secret@db:3306/portal',
  PUBLIC_ORIGIN: 'https://portal.example.gov.cn',
  SESSION_SECRET: 'x'.repeat(32),
  SMTP_URL: 'smtp://mail:25',
  MAIL_FROM: 'portal@example.gov.cn',
}

function problemsWith(change: Record<string, string | undefined>): Record<string, string> {
  const read = readEnvironment('production', { ...complete, ...change })
  return read.ok ? {} : Object.fromEntries(read.problems.map(each => [each.name, each.problem]))
}

test('production starts with its five variables', () => {
  expect(problemsWith({})).toEqual({})
})

test('production names all five when nothing is set', () => {
  const read = readEnvironment('production', {})
  expect(read.ok ? [] : read.problems.map(each => each.name)).toEqual(Object.keys(complete))
  expect(read.ok ? [] : read.problems.map(each => each.problem)).toEqual(
    Object.keys(complete).map(() => 'is missing'),
  )
})

test.for(Object.keys(complete))('%s empty counts as missing', name => {
  expect(problemsWith({ [name]: '' })).toEqual({ [name]: 'is missing' })
})

test('a secret of 31 bytes is refused, and not repeated', () => {
  const problems = problemsWith({ SESSION_SECRET: 'k'.repeat(31) })
  expect(Object.keys(problems)).toEqual(['SESSION_SECRET'])
  expect(problems['SESSION_SECRET']).not.toContain('kkk')
})

test('the secret of the demonstration is refused', () => {
  const demonstration = readEnvironment('demonstration', {})
  const known = demonstration.ok ? (demonstration.environment.secrets[0] ?? '') : ''
  expect(Buffer.byteLength(known)).toBeGreaterThanOrEqual(32)
  expect(Object.keys(problemsWith({ SESSION_SECRET: known }))).toEqual(['SESSION_SECRET'])
  expect(Object.keys(problemsWith({ SESSION_SECRET: `${'n'.repeat(32)},${known}` }))).toEqual([
    'SESSION_SECRET',
  ])
})

test('two secrets are accepted, so that one can be replaced', () => {
  const both = { ...complete, SESSION_SECRET: `${'n'.repeat(32)},${'o'.repeat(32)}` }
  const read = readEnvironment('production', both)
  expect(read.ok && read.environment.secrets).toEqual(['n'.repeat(32), 'o'.repeat(32)])
})

test.for(['https://portal.example.gov.cn/path', 'portal.example.gov.cn', 'ftp://portal', ''])(
  'the public origin %j is refused',
  origin => {
    expect(Object.keys(problemsWith({ PUBLIC_ORIGIN: origin }))).toEqual(['PUBLIC_ORIGIN'])
  },
)

test('the demonstration needs nothing', () => {
  const read = readEnvironment('demonstration', {})
  expect(read.ok && read.environment).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    publicOrigin: 'http://localhost:3000',
    databaseUrl: 'sqlite:./data/portal.sqlite',
    smtpUrl: null,
  })
})

test('PORT moves the demonstration with its origin', () => {
  const read = readEnvironment('demonstration', { PORT: '4100' })
  expect(read.ok && read.environment.publicOrigin).toBe('http://localhost:4100')
})
