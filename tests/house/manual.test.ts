import { readFileSync, readdirSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedPages } from '#app/manual/generated-pages.ts'
import { allActions } from '#app/access/policy.ts'
import { allStates } from '#rules/procedure/states.ts'
import { allEvents, transitionOf } from '#rules/procedure/transitions.ts'

test('the manual’s diagram and tables are those that the code gives: npm run -s manual', () => {
  for (const [path, text] of Object.entries(generatedPages()))
    expect(readFileSync(path, 'utf8'), path).toBe(text)
})

test('every state, event and permission stands in the manual', () => {
  const {
    'docs/manual/procedure.md': procedure = '',
    'docs/manual/permissions.md': permissions = '',
  } = generatedPages()
  for (const state of allStates) expect(procedure).toContain(`  ${state}: `)
  for (const event of allEvents) expect(procedure).toContain(`| ${transitionOf(event).no} |`)
  for (const action of allActions) expect(permissions).toContain(`| \`${action}\` |`)
})

const PICTURES = 'docs/pictures'
const manual = readdirSync('docs/manual').map(name => readFileSync(`docs/manual/${name}`, 'utf8'))
const shown = [...manual, readFileSync('README.md', 'utf8')].flatMap(text =>
  [...text.matchAll(/pictures\/([a-z-]+)\.png/g)].map(([, name = '']) => name),
)

test('every picture that the manual or the README shows is there, and every picture is shown', () => {
  const there = readdirSync(PICTURES).map(file => file.replace(/\.png$/, ''))
  expect(there.sort()).toEqual([...new Set(shown)].sort())
})

test('every picture is one that a browser test takes', () => {
  const tests = readdirSync('tests/browser').map(name =>
    readFileSync(`tests/browser/${name}`, 'utf8'),
  )
  const takenBy = (name: string) => tests.some(text => text.includes(`'${name}'`))
  expect(shown.filter(name => !takenBy(name))).toEqual([])
})

test('the pictures weigh less than three megabytes together', () => {
  const bytes = readdirSync(PICTURES).map(file => statSync(`${PICTURES}/${file}`).size)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(3_000_000)
})

const roles = [
  ...['visitor', 'company', 'district', 'case-officer', 'chief', 'head', 'expert'],
  'administrators',
]

test('the page of every role shows two pictures or more, and is told in both languages', () => {
  for (const role of roles) {
    const text = readFileSync(`docs/manual/${role}.md`, 'utf8')
    expect(text.match(/pictures\//g)?.length ?? 0, role).toBeGreaterThanOrEqual(2)
    expect(text, role).toContain('\n## In English\n')
  }
})
