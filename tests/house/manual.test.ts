import { readFileSync } from 'node:fs'
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
