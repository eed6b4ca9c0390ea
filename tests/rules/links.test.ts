import { expect, test } from 'vitest'
import { highestTitle, linkBreaches, titleHeld } from '#rules/engine/link.ts'
import type { Outcome } from '#rules/engine/evaluate.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { programmes } from '#rules/programmes/index.ts'
import { links, linksOf } from '#rules/programmes/links.ts'

test('every link names programmes of the book, and stands once', () => {
  expect(linkBreaches(links, programmes)).toEqual([])
})

test('a link to a programme that is not there, to itself, or twice is named', () => {
  const [first] = links
  if (first === undefined) throw new Error('No link.')
  const about = { words: first.words, clause: first.clause, confidence: first.confidence }
  const lost = { ...about, id: 'lost', kind: 'stacks', together: ['hnte', 'no-such'] } as const
  const alone = { ...about, id: 'alone', kind: 'stacks', together: ['hnte', 'hnte'] } as const
  expect(linkBreaches([lost, alone, alone], programmes)).toEqual([
    'link lost: no programme no-such',
    'link alone: it needs two different programmes',
    'link alone: it needs two different programmes',
    'link alone stands twice',
  ])
})

test('of eaglet, gazelle and unicorn the highest that may apply is the one to apply for', () => {
  const link = links.find(each => each.kind === 'oneTitle')
  if (link?.kind !== 'oneTitle') throw new Error('No link of titles.')
  const with1 = (outcomes: Readonly<Record<string, Outcome>>) =>
    highestTitle(link, family => outcomes[family] ?? 'not_yet')
  expect(with1({ eaglet: 'may_apply', gazelle: 'may_apply' })).toBe('gazelle')
  expect(with1({ eaglet: 'may_apply', unicorn: 'bureau_decides' })).toBe('eaglet')
  expect(with1({ unicorn: 'may_apply', eaglet: 'may_apply' })).toBe('unicorn')
  expect(with1({})).toBeNull()
})

test('a title is held, not held or not known by the fact that shows it', () => {
  const rate = links.find(each => each.id === 'high-tech-before-rate')
  const register = links.find(each => each.id === 'register-before-high-tech')
  if (rate === undefined || register === undefined) throw new Error('No such link.')
  const held = (facts: Facts) => titleHeld(rate, facts, { day: '2026-11-23' })
  expect(held({ hnteCertificateValid: true })).toBe('yes')
  expect(held({ hnteCertificateValid: false })).toBe('no')
  expect(held({})).toBe('open')
  expect(titleHeld(register, {}, { day: '2026-11-23' })).toBeNull()
})

test('a programme shows the links that name it: the 15 % rate needs, ends with and stacks', () => {
  expect(linksOf('hnte-income-tax').map(link => link.id)).toEqual([
    'high-tech-before-rate',
    'rate-ends-with-certificate',
    'relief-stacks',
  ])
})
