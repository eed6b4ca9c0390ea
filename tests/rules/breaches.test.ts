import { expect, test } from 'vitest'
import { bandBreaches, breachesOf, checkProgrammes } from '#rules/engine/check.ts'
import type { Condition, Operator } from '#rules/engine/condition.ts'
import { allOf, criterion } from '#rules/engine/criterion.ts'
import type { Band, Numeric } from '#rules/engine/expression.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { words } from '#rules/facts/fact.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { one } from './open-numbers.ts'

const clause = { document: 'hnte-measure', article: words('第一条', 'Article 1') } as const
// @ts-expect-error an unknown document does not compile
const unknown: 'hnte-measure' = 'no-such'
const empty = words(' ', 'x')
const items = { unit: 'items' } as const
const rights: Numeric = { ...items, node: 'fact', fact: 'classOneOwned' }

function asking(condition: Condition, appliesIf: Condition | null = null) {
  const about = { id: 'x', words: words('甲', 'x'), clause, confidence: 'seen' } as const
  return allOf(criterion({ ...about, condition, appliesIf }))
}

const compared = (left: Numeric, operator: Operator, right: Numeric): Condition => ({
  node: 'compare',
  left,
  operator,
  right,
})
const sound = compared(rights, '>=', one(1))
const broken = (changes: Partial<Programme>) =>
  breachesOf({ ...hnte, requirement: asking(sound), ...changes })
const about = { words: words('甲', 'x'), confidence: 'seen' } as const
const paper = { ...about, id: 'p', required: true, form: 'copy', accepts: ['pdf'] } as const
const receivedBy = {
  office: words('省厅', 'Office'),
  document: 'hnte-measure',
  confidence: 'seen',
} as const
const fen = (value: number): Numeric<'fen'> => ({ unit: 'fen', node: 'constant', value })
const lost = { unit: 'fen', node: 'parameter', parameter: 'no.such' } as const
const amount = { kind: 'exact', of: fen(1), times: [], appliesIf: null } as const

test.for<[string, Partial<Programme>, readonly string[]]>([
  ['sound', {}, []],
  ['without a name', { names: empty }, ['names lack words']],
  ['without a summary', { summary: words('甲', ' ') }, ['summary lack words']],
  ['without an authority', { authority: empty }, ['authority lack words']],
  ['with a nameless paper', { papers: [{ ...paper, words: empty }] }, ['p lack words']],
  ['with one paper twice', { papers: [paper, paper, paper] }, ['paper p stands twice']],
  ['with a benefit', { benefits: [{ ...about, clause, amount }] }, []],
  ['with a benefit of no article', { benefits: [about] }, []],
  [
    'with a multiple of an unknown parameter',
    { benefits: [{ ...about, amount: { ...amount, of: lost } }] },
    ['benefit x: parameter no.such has no series', 'benefit x: parameter no.such has no series'],
  ],
  [
    'with a benefit for whom a multiple is wrong',
    {
      benefits: [
        {
          ...about,
          amount: {
            ...amount,
            appliesIf: compared({ ...items, node: 'scaled', of: one(1), by: -1 }, '>', one(1)),
          },
        },
      ],
    },
    ['benefit x: a multiple is not above zero'],
  ],
  ['received elsewhere', { procedure: { ...hnte.procedure, receivedHere: false, receivedBy } }, []],
  [
    'received by nobody named',
    {
      procedure: {
        ...hnte.procedure,
        receivedHere: false,
        receivedBy: { ...receivedBy, office: empty },
      },
    },
    ['the office that receives lack words'],
  ],
  ['in force by its days', { inForce: { from: '2020-01-01', until: '2030-01-01' } }, []],
  [
    'in force from a parameter that is a day',
    { inForce: { from: { parameter: 'inc.miit2025.in_force_from' }, until: null } },
    [],
  ],
  [
    'in force by a parameter that is no day',
    { inForce: { from: null, until: { parameter: 'cst.core_members_min' } } },
    ['parameter cst.core_members_min is in people'],
  ],
])('a programme %s has these breaches', ([, changes, breaches]) => {
  expect(broken(changes)).toEqual(breaches)
})

test('documents that are not in the list are refused where a benefit, an office or a clause names them', () => {
  const at = { ...clause, document: unknown }
  expect(broken({ benefits: [{ ...about, clause: at }] })).toEqual([
    'benefit x: its document is unknown',
  ])
  const procedure = {
    ...hnte.procedure,
    receivedHere: false,
    receivedBy: { ...receivedBy, document: unknown },
  } as const
  expect(broken({ procedure })).toEqual(['document no-such is unknown'])
  expect(broken({ basis: ['hnte-measure', unknown] })).toEqual(['document no-such is unknown'])
  const requirement = allOf(criterion({ ...about, id: 'x', clause: at, condition: sound }))
  expect(broken({ requirement })).toEqual(['x: its document is unknown'])
})

test('a criterion without words is refused by its id', () => {
  const each = criterion({ ...about, id: 'x', words: empty, clause, condition: sound })
  expect(broken({ requirement: each })).toEqual(['x: words lack words'])
})

test('a criterion without an article, or twice there, is refused by its id', () => {
  const each = criterion({
    ...about,
    id: 'x',
    clause: { ...clause, article: empty },
    condition: sound,
  })
  expect(broken({ requirement: each })).toEqual(['x: article lack words'])
  expect(broken({ requirement: allOf(asking(sound), asking(sound), asking(sound)) })).toEqual([
    'criterion x stands twice',
  ])
})

const growth = {
  unit: 'ratio',
  node: 'annualGrowth',
  fact: 'sales',
  fromOffset: -2,
  toOffset: -1,
} as const
const ratio = (value: number): Numeric => ({ unit: 'ratio', node: 'constant', value })
const person = { unit: 'people', node: 'constant', value: 1 } as const
const members = { unit: 'people', node: 'parameter', parameter: 'cst.core_members_min' } as const

test.for<[Condition, readonly string[]]>([
  [sound, []],
  [compared(person, '>=', one(1)), ['people is compared with items']],
  [compared(person, '>=', members), []],
  [
    compared(one(1), '>=', { ...members, unit: 'items' }),
    ['parameter cst.core_members_min is in people'],
  ],
  [compared(growth, '>=', ratio(0.2)), []],
  [
    compared(ratio(0.2), '>=', growth),
    ['growth stands on the right of a comparison', 'growth stands inside another number'],
  ],
  [
    compared({ unit: 'ratio', node: 'scaled', of: growth, by: 2 }, '>=', ratio(1)),
    ['growth stands inside another number'],
  ],
  [
    compared({ ...items, node: 'scaled', of: rights, by: 0 }, '>=', one(1)),
    ['a multiple is not above zero'],
  ],
  [compared({ ...items, node: 'scaled', of: rights, by: 0.1 }, '>=', one(1)), []],
  [
    compared({ ...items, node: 'perEach', of: rights, each: 0 }, '>=', one(1)),
    ['a group is not above zero'],
  ],
  [compared({ ...items, node: 'perEach', of: rights, each: 1 }, '>=', one(1)), []],
  [
    compared({ ...items, node: 'banded', of: rights, bands: [], otherwise: null }, '>=', one(1)),
    ['the lowest band has a floor', 'the highest band has a ceiling'],
  ],
])(
  'what is wrong inside a condition is named, also in when it applies (%#)',
  ([condition, breaches]) => {
    const named = breaches.map(each => `x: ${each}`)
    expect(broken({ requirement: asking(condition) })).toEqual(named)
    expect(broken({ requirement: asking(sound, condition) })).toEqual(named)
  },
)

test('a fact that is not in the dictionary is refused', () => {
  // @ts-expect-error an unknown fact does not compile
  const flag: Condition = { node: 'flag', fact: 'luck', is: true }
  expect(broken({ requirement: asking(flag) })).toEqual(['x: fact luck is not in the dictionary'])
})

const edge = (value: number, inclusive: boolean) => ({ value, inclusive })
const band = (from: Band['from'], to: Band['to']): Band => ({ from, to, gives: 1 })

test.for<[readonly Band[], readonly string[]]>([
  [[band(null, null)], []],
  [[band(edge(5, true), null), band(null, edge(5, false))], []],
  [[band(edge(5, false), null), band(null, edge(5, true))], []],
  [[band(null, edge(5, true)), band(edge(5, true), null)], ['bands leave a gap or overlap at 5']],
  [[band(null, edge(5, false)), band(edge(5, false), null)], ['bands leave a gap or overlap at 5']],
  [[band(null, edge(4, false)), band(edge(5, true), null)], ['bands leave a gap or overlap at 5']],
  [[band(null, edge(5, false)), band(null, null)], ['bands leave a gap or overlap at no floor']],
  [
    [band(null, edge(5, false)), band(edge(5, true), edge(9, false))],
    ['the highest band has a ceiling'],
  ],
  [
    [band(edge(9, true), null), band(edge(5, true), edge(9, false))],
    ['the lowest band has a floor'],
  ],
  [
    [band(edge(9, true), null), band(null, edge(5, false)), band(edge(5, true), edge(9, false))],
    [],
  ],
])('bands cover every number once, in whatever order they stand (%#)', ([bands, breaches]) => {
  expect(bandBreaches(bands)).toEqual(breaches)
})

test('a sound book is given back; of a broken one every breach is told with its file', () => {
  const good: Programme = { ...hnte, requirement: asking(sound) }
  expect(checkProgrammes([good])).toEqual([good])
  const never = {
    ...good,
    id: 'p',
    family: 'p',
    requirement: asking(compared(rights, '<', one(0))),
  }
  const nameless = { ...good, id: 'q', family: 'q', names: empty, summary: words('甲,乙', 'x') }
  expect(() => checkProgrammes([good, good, never, nameless])).toThrow(
    new Error(
      [
        'The rule book is broken:',
        'rules/programmes/hnte.ts: hnte: two programmes have this id',
        'rules/programmes/p.ts: p: x: it can never be met (fact < 0)',
        'rules/programmes/q.ts: q: names lack words',
        'rules/programmes/q.ts: q: half-width punctuation in 甲,乙',
        'rules/programmes/hnte.ts: hnte: governs from 2016-01-01, when hnte still does',
      ].join('\n'),
    ),
  )
})
