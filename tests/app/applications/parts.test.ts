import { expect, test } from 'vitest'
import { partsOf, STATEMENT } from '#app/applications/parts.server.ts'
import { factByKey } from '#rules/facts/dictionary.ts'
import { factsReadBy } from '#rules/engine/facts-read.ts'
import { programmes } from '#rules/programmes/index.ts'

test('every fact that a programme reads is asked in exactly one part, but those that judges give', () => {
  for (const programme of programmes) {
    const asked = partsOf(programme).flatMap(part => part.facts.map(fact => fact.key))
    const read = factsReadBy(programme).filter(key => factByKey(key).judge === undefined)
    expect([...asked].sort(), programme.id).toEqual([...read].sort())
  }
})

test('every programme asks for contact and statement, last', () => {
  for (const programme of programmes)
    expect(partsOf(programme).at(-1)?.name, programme.id).toBe(STATEMENT)
})

test('what is about the company lives in its profile, what is about a team in the application', () => {
  const parts = programmes.flatMap(programme => partsOf(programme))
  for (const part of parts.filter(each => each.facts.length > 0)) {
    const subjects = new Set(part.facts.map(fact => fact.subject))
    expect([...subjects], part.name).toHaveLength(1)
    expect(part.home, part.name).toBe(subjects.has('company') ? 'profile' : 'application')
  }
})
