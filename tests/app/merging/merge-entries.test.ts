import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeEntries, type Sides } from '#app/merging/merge-entries.ts'

const merge = (sides: Partial<Sides>) =>
  mergeEntries(['a'], { mine: {}, theirs: {}, before: {}, sent: null, ...sides })

test('what only I changed is mine, what only they changed is theirs, and said', () => {
  const before = { a: '1' }
  expect(merge({ mine: { a: '2' }, theirs: { a: '1' }, before })).toEqual({
    entries: { a: '2' },
    taken: [],
    contested: [],
  })
  expect(merge({ mine: { a: '1' }, theirs: { a: '2' }, before })).toEqual({
    entries: { a: '2' },
    taken: ['a'],
    contested: [],
  })
})

test('what both changed differently is contested and mine until somebody chooses; alike it is none', () => {
  const before = { a: '1' }
  expect(merge({ mine: { a: '2' }, theirs: { a: '3' }, before })).toEqual({
    entries: { a: '2' },
    taken: [],
    contested: ['a'],
  })
  expect(merge({ mine: { a: ' 3' }, theirs: { a: '3' }, before }).contested).toEqual([])
})

test('emptied is a change like any other', () => {
  const before = { a: '1' }
  expect(merge({ mine: {}, theirs: { a: '1' }, before }).entries).toEqual({ a: '' })
  expect(merge({ mine: { a: '1' }, theirs: {}, before }).taken).toEqual(['a'])
  expect(merge({ mine: { a: '2' }, theirs: {}, before }).contested).toEqual(['a'])
})

test('a form that does not say what it was shown with contests every difference', () => {
  expect(merge({ mine: { a: '1' }, theirs: { a: '2' }, before: null }).contested).toEqual(['a'])
  expect(merge({ mine: { a: '2' }, theirs: { a: '2' }, before: null }).contested).toEqual([])
})

test('what I sent without an answer is mine when it is found there', () => {
  const sides = { mine: { a: '12' }, theirs: { a: '1' }, before: {} }
  expect(merge(sides).contested).toEqual(['a'])
  expect(merge({ ...sides, sent: { a: '1' } })).toMatchObject({ entries: { a: '12' }, taken: [] })
})

test('whatever two people do, an entry ends as one of them left it, and nothing contested is taken', () => {
  const names = ['a', 'b', 'c']
  const answers = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('', '1', '2', '3'))
  fc.assert(
    fc.property(answers, answers, answers, (mine, theirs, before) => {
      const merged = mergeEntries(names, { mine, theirs, before, sent: null })
      for (const name of names) {
        const [here, there, was] = [mine[name] ?? '', theirs[name] ?? '', before[name] ?? '']
        expect([here, there]).toContain(merged.entries[name])
        if (here !== was) expect(merged.entries[name]).toBe(here)
        if (there !== was && there !== here)
          expect([...merged.taken, ...merged.contested]).toContain(name)
      }
      expect(merged.taken.filter(name => merged.contested.includes(name))).toEqual([])
    }),
  )
})
