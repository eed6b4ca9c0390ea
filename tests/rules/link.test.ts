import { expect, test } from 'vitest'
import type { Condition } from '#rules/engine/condition.ts'
import {
  factsWithTitle,
  familiesOf,
  highestTitle,
  type Link,
  linkBreaches,
  titleHeld,
} from '#rules/engine/link.ts'
import { words } from '#rules/facts/fact.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { openFlag } from './open-numbers.ts'
import { DAY } from './subjects.ts'

const about = {
  id: 'l',
  words: words('甲', 'x'),
  clause: { document: 'hnte-measure', article: words('第一条', 'Article 1') },
  confidence: 'seen',
} as const
const shownBy = openFlag('a')
const opens = { ...about, kind: 'opens', first: 'a', then: 'b', needed: true, shownBy } as const
const excludes = { ...about, kind: 'excludes', held: 'a', from: 'b', shownBy } as const
const oneTitle = { ...about, kind: 'oneTitle', rising: ['a', 'b', 'c'] } as const
const stacks = { ...about, kind: 'stacks', together: ['a', 'b'] } as const
const lapses = { ...about, kind: 'lapses', runsOut: 'a', ends: 'b' } as const
const unshown = { ...about, kind: 'opens', first: 'a', then: 'b', needed: false } as const

test.for<[Link, readonly string[]]>([
  [opens, ['a', 'b']],
  [excludes, ['a', 'b']],
  [oneTitle, ['a', 'b', 'c']],
  [stacks, ['a', 'b']],
  [lapses, ['a', 'b']],
])('a link names its families (%#)', ([link, families]) => {
  expect(familiesOf(link)).toEqual(families)
})

test('whether a title is held is told by its fact, where one tells it', () => {
  const held = (link: Link, facts = {}) => titleHeld(link, facts, { day: DAY })
  expect(held(opens, { listed: true })).toBe('yes')
  expect(held(excludes, { listed: false })).toBe('no')
  expect(held(opens)).toBe('open')
  for (const link of [unshown, oneTitle, stacks, lapses])
    expect(held(link, { listed: true })).toBeNull()
})

test('a title may be shown by a number against a value that the bureau set', () => {
  const byValue: Condition = {
    node: 'compare',
    left: { unit: 'fen', node: 'parameter', parameter: 'alliance.rd_floor' },
    operator: '>=',
    right: { unit: 'fen', node: 'constant', value: 5 },
  }
  const overrides = { 'alliance.rd_floor': 5 }
  expect(titleHeld({ ...opens, shownBy: byValue }, {}, { day: DAY, overrides })).toBe('yes')
  expect(titleHeld({ ...opens, shownBy: byValue }, {}, { day: DAY })).toBe('open')
})

test('with the title, its fact is as the title makes it, and all others as they were', () => {
  const facts = { residentEnterprise: true }
  const not: Condition = { node: 'flag', fact: 'listed', is: false }
  const seat: Condition = { node: 'oneOf', fact: 'seat', values: ['210303', '210302'] }
  const none: Condition = { node: 'oneOf', fact: 'seat', values: [] }
  expect(factsWithTitle(opens, facts)).toEqual({ residentEnterprise: true, listed: true })
  expect(factsWithTitle({ ...opens, shownBy: not }, facts)).toEqual({ ...facts, listed: false })
  expect(factsWithTitle({ ...opens, shownBy: seat }, facts)).toEqual({ ...facts, seat: '210303' })
  expect(factsWithTitle({ ...opens, shownBy: none }, facts)).toStrictEqual(facts)
  for (const link of [unshown, excludes, stacks]) expect(factsWithTitle(link, facts)).toEqual(facts)
})

test('a link to no programme, to one alone or twice to the same, or twice there, is refused', () => {
  const programmes = ['a', 'b', 'c'].map(family => ({ ...hnte, family }))
  const breaches = (...links: readonly Link[]) => linkBreaches(links, programmes)
  expect(breaches(opens, { ...lapses, id: 'm' }, { ...oneTitle, id: 'n' })).toEqual([])
  expect(breaches({ ...opens, then: 'z' })).toEqual(['link l: no programme z'])
  expect(breaches({ ...oneTitle, rising: ['a'] })).toEqual([
    'link l: it needs two different programmes',
  ])
  expect(breaches({ ...opens, then: 'a' })).toEqual(['link l: it needs two different programmes'])
  expect(breaches(opens, lapses, stacks)).toEqual(['link l stands twice', 'link l stands twice'])
})

test('of rising titles the highest that may be applied for is the one', () => {
  const only = (...may: readonly string[]) =>
    highestTitle(oneTitle, family => (may.includes(family) ? 'may_apply' : 'not_yet'))
  expect(only('a', 'b')).toBe('b')
  expect(only('a')).toBe('a')
  expect(only()).toBeNull()
})
