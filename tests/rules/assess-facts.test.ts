import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { assessRequest } from '#app/assessments/assess-facts.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { writeFacts } from '#rules/facts/wire.ts'
import { aHighTechCompany, DAY } from './subjects.ts'

const defaults = { on: DAY }

test('facts alone are assessed against every programme that governs the day', () => {
  const answer = assessRequest({}, defaults)
  if (!answer.ok) throw new Error('Refused.')
  expect(answer.assessments.map(each => each.programme)).toEqual(
    programmesOn(DAY).map(each => each.id),
  )
})

test('one programme may be asked, with an id and a day of its own', () => {
  const facts = writeFacts(aHighTechCompany())
  const answer = assessRequest({ id: 'a', on: '2026-08-01', programme: 'hnte', facts }, defaults)
  expect(answer).toMatchObject({
    ok: true,
    assessments: [{ id: 'a', programme: 'hnte', day: '2026-08-01', verdict: 'eligible' }],
  })
})

test.for<[unknown, string]>([
  [3, ''],
  [{ facts: { luck: 1 } }, 'facts.luck'],
  [{ luck: 1 }, 'luck'],
  [{ facts: {}, luck: 1 }, 'luck'],
  [{ facts: {}, on: '2026-02-30' }, 'on'],
  [{ facts: {}, programme: 'luck' }, 'programme'],
  [{ facts: {}, id: 5 }, 'id'],
])('%j is refused at the field "%s"', ([body, path]) => {
  expect(assessRequest(body, defaults)).toMatchObject({ ok: false, issues: [{ path }] })
})

function run(command: string, args: readonly string[], input: string) {
  return spawnSync('node_modules/.bin/tsx', [`app/commands/${command}.ts`, ...args], {
    input,
    encoding: 'utf8',
  })
}

test('the command writes one assessment a line and names the line and the field of a fault', () => {
  const good = run(
    'assess',
    ['--on', DAY, '--programme', 'hnte'],
    '{"listed":true}\n{"listed":false}\n',
  )
  expect(good.status).toBe(0)
  expect(good.stdout.trim().split('\n')).toHaveLength(2)
  const bad = run('assess', [], '{"listed":true}\n{"sales":{"2025":-1}}\n')
  expect(bad.status).toBe(1)
  expect(bad.stdout).toBe('')
  expect(bad.stderr).toMatch(/^line 2: sales\.2025: /)
})

test('the cases command closes with its counts and fails when one fails', () => {
  const all = run('cases', ['tests/cases/cases.json'], '')
  expect(all.stdout).toMatch(/^112 passed, 0 failed, 0 skipped$/m)
  expect(all.status).toBe(0)
  const none = run('cases', ['no-such-file.json'], '')
  expect([none.status, none.stderr]).toEqual([1, 'no-such-file.json: cannot be read\n'])
})
