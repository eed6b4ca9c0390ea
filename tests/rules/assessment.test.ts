import { expect, test } from 'vitest'
import type { Condition } from '#rules/engine/condition.ts'
import {
  allOf,
  anyOf,
  applyingIf,
  criteriaOf,
  type Criterion,
  criterion,
  type Requirement,
  type Strength,
} from '#rules/engine/criterion.ts'
import {
  assess,
  criterionResult,
  forceDay,
  outcomeOf,
  outsideVerdict,
  type Settled,
  settledOf,
  settleTree,
  type Status,
} from '#rules/engine/evaluate.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { requirementResult } from '#rules/engine/requirement-result.ts'
import { words } from '#rules/facts/fact.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { ground, number, openFlag } from './open-numbers.ts'
import { DAY } from './subjects.ts'

const atLeast = (left: string, right: string): Condition => ({
  node: 'compare',
  left: number(left),
  operator: '>=',
  right: number(right),
})

const conditions = {
  yes: atLeast('1', '1'),
  no: atLeast('0', '1'),
  a: openFlag('a'),
  b: openFlag('b'),
  judged: { node: 'judgement', words: words('判断', 'judged'), fact: null },
  scored: { node: 'judgement', words: words('判断', 'judged'), fact: 'rdUnit' },
  unset: atLeast('any parameter', '1'),
} as const satisfies Record<string, Condition>

type Name = keyof typeof conditions

function requires(id: string, name: Name, appliesIf: Name | null = null, strength?: Strength) {
  return criterion({
    id,
    words: words('甲', 'x'),
    clause: { document: 'hnte-measure', article: words('第一条', 'Article 1') },
    confidence: 'seen',
    condition: conditions[name],
    ...(appliesIf === null ? {} : { appliesIf: conditions[appliesIf] }),
    ...(strength === undefined ? {} : { strength }),
  })
}

function soleOf(requirement: Requirement): Criterion {
  if (requirement.node !== 'criterion') throw new Error('That is a combination.')
  return requirement.criterion
}

test.for<[Name, Name | null, Status]>([
  ['yes', null, 'met'],
  ['no', null, 'not_met'],
  ['a', null, 'unknown'],
  ['judged', null, 'judgement'],
  ['unset', null, 'judgement'],
  ['no', 'no', 'not_applicable'],
  ['yes', 'no', 'not_applicable'],
  ['yes', 'yes', 'met'],
  ['yes', 'a', 'met'],
  ['no', 'yes', 'not_met'],
  ['no', 'a', 'unknown'],
  ['no', 'judged', 'judgement'],
  ['judged', 'a', 'unknown'],
  ['a', 'judged', 'unknown'],
])('a condition that says %s, asked where %s: %s', ([name, appliesIf, status]) => {
  expect(criterionResult(soleOf(requires('c', name, appliesIf)), ground()).status).toBe(status)
})

test.for<[Name, Name | null, object]>([
  ['a', null, { missing: ['listed'], awaits: [], unset: [], judged: false }],
  ['a', 'a', { missing: ['listed'], awaits: [], unset: [], judged: false }],
  ['a', 'b', { missing: ['residentEnterprise', 'listed'], judged: false }],
  ['scored', null, { missing: [], awaits: ['rdUnit'], unset: [], judged: true }],
  ['judged', null, { missing: [], awaits: [], unset: [], judged: true }],
  ['unset', null, { missing: [], awaits: [], unset: ['alliance.rd_floor'], judged: true }],
  ['a', 'judged', { missing: ['listed'], judged: true }],
  ['a', 'yes', { missing: ['listed'], awaits: [] }],
  ['yes', 'a', { missing: [], awaits: [], unset: [], judged: false }],
  ['a', 'no', { missing: [], awaits: [], unset: [], judged: false }],
])('%s where %s names what keeps it open, each once (%#)', ([name, appliesIf, named]) => {
  const result = criterionResult(soleOf(requires('c', name, appliesIf)), ground())
  expect(result).toMatchObject(named)
})

test('what a criterion rests on is shown whatever it comes to', () => {
  expect(criterionResult(soleOf(requires('c', 'yes', 'no')), ground()).figures).toHaveLength(1)
})

test.for<[Status, Strength, Settled | null]>([
  ['met', 'hard', 'yes'],
  ['met', 'soft', 'yes'],
  ['met', 'notice', null],
  ['not_met', 'hard', 'no'],
  ['not_met', 'soft', 'bureau'],
  ['not_met', 'notice', null],
  ['unknown', 'hard', 'unknown'],
  ['judgement', 'hard', 'bureau'],
  ['not_applicable', 'hard', null],
])('%s and %s settles %s', ([status, strength, settled]) => {
  const result = criterionResult(soleOf(requires('c', 'yes')), ground())
  expect(settledOf({ ...result, status, strength })).toBe(settled)
})

test.for<['allOf' | 'anyOf', readonly (Settled | null)[], Settled | null]>([
  ['allOf', ['yes', 'yes'], 'yes'],
  ['allOf', ['yes', 'bureau'], 'bureau'],
  ['allOf', ['bureau', 'unknown'], 'unknown'],
  ['allOf', ['unknown', 'no'], 'no'],
  ['allOf', ['yes', null], 'yes'],
  ['allOf', [null], null],
  ['anyOf', ['no', 'no'], 'no'],
  ['anyOf', ['no', 'bureau'], 'bureau'],
  ['anyOf', ['bureau', 'unknown'], 'unknown'],
  ['anyOf', ['unknown', 'yes'], 'yes'],
  ['anyOf', ['no', null], 'no'],
  ['anyOf', [null], null],
])('of an assessment %s of %j settles %s', ([node, parts, settled]) => {
  const of = parts.map((_, at) => requires(`c${at}`, 'yes'))
  const tree = node === 'allOf' ? allOf(...of) : anyOf(words('途径', 'routes'), ...of)
  expect(settleTree(tree, each => parts[Number(each.id.slice(1))] ?? null)).toBe(settled)
})

test.for([
  ['yes', 'may_apply', 'eligible'],
  ['no', 'not_yet', 'not_eligible'],
  ['unknown', 'cannot_tell_yet', 'open'],
  ['bureau', 'bureau_decides', 'open'],
] as const)('what settles %s is %s, and to the world outside %s', ([settled, outcome, outside]) => {
  expect(outcomeOf(settled)).toBe(outcome)
  expect(outsideVerdict(outcome)).toBe(outside)
})

function made(requirement: Requirement, inForce: Programme['inForce'] = always): Programme {
  return { ...hnte, id: 'made-up', requirement, inForce }
}
const always = { from: null, until: null } as const

test('an assessment names each missing fact once, and none that only a notice misses', () => {
  const requirement = allOf(
    requires('one', 'a'),
    requires('two', 'a', 'b'),
    requires('three', 'b', null, 'notice'),
  )
  expect(assess(made(requirement), {}, { day: DAY })).toMatchObject({
    programme: 'made-up',
    day: DAY,
    outcome: 'cannot_tell_yet',
    missing: ['listed', 'residentEnterprise'],
  })
  const notice = assess(made(requires('only', 'a', null, 'notice')), {}, { day: DAY })
  expect(notice).toMatchObject({ outcome: 'may_apply', missing: [] })
})

test.for<[string | null, string | null, boolean]>([
  [null, null, true],
  [DAY, null, true],
  ['2026-07-02', null, false],
  [null, '2026-07-02', true],
  [null, DAY, false],
  [DAY, '2026-07-02', true],
])('a version in force from %s and before %s governs 1 July 2026: %s', ([from, until, governs]) => {
  const { outcome, criteria } = assess(
    made(requires('c', 'yes'), { from, until }),
    {},
    { day: DAY },
  )
  expect(outcome).toBe(governs ? 'may_apply' : 'not_yet')
  const force = {
    id: 'force',
    strength: 'hard',
    status: 'not_met',
    missing: [],
    awaits: [],
    unset: [],
    judged: false,
    figures: [{ kind: 'force', truth: 'no', from, until }],
  }
  expect(criteria.filter(each => each.id === 'force')).toEqual(governs ? [] : [force])
  expect(criteria.at(-1)).toMatchObject({ id: 'c', status: 'met' })
})

test('a day of force may be a parameter, no day while it is unset or no text', () => {
  const day = { parameter: 'inc.miit2025.in_force_from' }
  expect(forceDay(day, DAY, { [day.parameter]: '2026-08-01' })).toBe('2026-08-01')
  expect(forceDay(day, DAY, { [day.parameter]: 5 })).toBeNull()
  expect(forceDay('2026-08-01', DAY, {})).toBe('2026-08-01')
  expect(forceDay(null, DAY, {})).toBeNull()
})

test('a parameter set by the bureau is used, and without one nothing is set', () => {
  const programme = made(requires('c', 'unset'))
  const overrides = { 'alliance.rd_floor': 1 }
  expect(assess(programme, {}, { day: DAY }).outcome).toBe('bureau_decides')
  expect(assess(programme, {}, { day: DAY, overrides }).outcome).toBe('may_apply')
})

test('an assessment is laid out along the tree, each part with what it settles', () => {
  const routes = words('途径', 'routes')
  const requirement = allOf(
    requires('one', 'yes'),
    anyOf(routes, requires('two', 'no'), requires('three', 'a')),
    requires('four', 'no', null, 'notice'),
  )
  const assessment = assess(made(requirement), {}, { day: DAY })
  const leaf = (id: string, settled: Settled | null) => ({ node: 'criterion', id, settled })
  expect(requirementResult(requirement, assessment)).toEqual({
    node: 'allOf',
    settled: 'unknown',
    of: [
      leaf('one', 'yes'),
      {
        node: 'anyOf',
        words: routes,
        settled: 'unknown',
        of: [leaf('two', 'no'), leaf('three', 'unknown')],
      },
      leaf('four', null),
    ],
  })
  expect(requirementResult(requires('other', 'yes'), assessment)).toEqual(leaf('other', null))
})

test('a requirement applying under a condition asks it of each of its criteria', () => {
  const when = conditions.a
  const applying = applyingIf(
    when,
    allOf(requires('one', 'yes'), anyOf(words('途径', 'routes'), requires('two', 'no'))),
  )
  expect(criteriaOf(applying).map(each => [each.id, each.appliesIf])).toEqual([
    ['one', when],
    ['two', when],
  ])
  expect(applying.node).toBe('allOf')
})

test('a criterion is hard, always applies and has no advice unless it says so', () => {
  expect(soleOf(requires('one', 'yes'))).toMatchObject({
    strength: 'hard',
    appliesIf: null,
    advice: null,
  })
  expect(soleOf(requires('one', 'yes', null, 'soft')).strength).toBe('soft')
})
