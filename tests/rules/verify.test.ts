import { expect, test } from 'vitest'
import { sealOf } from '#rules/engine/proof.ts'
import type { Proof, ProofCriterion, ProofStep, ProofValue } from '#rules/engine/proof-shape.ts'
import { verifyProof } from '#rules/engine/verify.ts'
import { sealAgain } from '#rules/engine/verify-seal.ts'

const three: ProofStep = {
  op: 'constant',
  is: 3,
  value: { low: '3/1', high: '3/1', absence: 'no', gaps: [] },
}
const listed: ProofStep = {
  op: 'flag',
  fact: 'listed',
  is: true,
  judge: false,
  says: { truth: 'yes', gaps: [] },
}
const unknown: ProofStep = {
  ...listed,
  fact: 'small',
  says: { truth: 'open', gaps: ['fact:small:'] },
}
const judged: ProofStep = {
  op: 'judgement',
  fact: null,
  says: { truth: 'open', gaps: ['judge:'] },
}
const broken: ProofStep = { ...listed, is: false, says: { truth: 'no', gaps: [] } }

function criterion(
  id: string,
  steps: readonly ProofStep[],
  status: ProofCriterion['status'],
  more: Partial<ProofCriterion> = {},
): ProofCriterion {
  return { id, strength: 'hard', steps, applies: null, condition: 0, status, ...more }
}

/** A proof of one criterion, sealed. */
function proof(each: ProofCriterion, settled: Settled, more: Partial<Proof> = {}): Proof {
  const outcomes = {
    yes: 'may_apply',
    no: 'not_yet',
    unknown: 'cannot_tell_yet',
    bureau: 'bureau_decides',
  } as const
  return sealed({
    programme: 'p',
    ruleBook: 'r',
    day: '2026-07-01',
    facts: { listed: true },
    parameters: {},
    force: { from: null, until: null },
    criteria: [each],
    tree: { node: 'criterion', id: each.id, settled },
    outcome: outcomes[settled ?? 'yes'],
    seal: '',
    ...more,
  })
}

type Settled = 'yes' | 'no' | 'unknown' | 'bureau' | null

const sealed = (unsealed: Proof): Proof => ({ ...unsealed, seal: sealOf(unsealed) })
const holds = { holds: true }
const breaksAt = (at: string) => ({ holds: false, at })

test('the seal is counted alike by both, and is FNV-1a of the sorted text', () => {
  const one = proof(criterion('c', [listed], 'met'), 'yes')
  const many = { ...one, facts: { 鞍山: '区', z: 1, a: { 2025: null } }, parameters: { p: '是' } }
  for (const each of [one, many]) expect(sealAgain(each)).toBe(sealOf(each))
  const members = Object.fromEntries(Object.entries(many).reverse())
  expect(sealAgain({ ...many, ...members })).toBe(sealOf(many))
  expect(sealAgain(many)).not.toBe(sealAgain(one))
  expect(verifyProof({ ...one, seal: `${one.seal.slice(1)}0` })).toEqual(breaksAt('seal'))
})

test.for<[string, ProofCriterion, Settled]>([
  ['met', criterion('c', [listed], 'met'), 'yes'],
  ['not met', criterion('c', [broken], 'not_met'), 'no'],
  ['soft and not met', criterion('c', [broken], 'not_met', { strength: 'soft' }), 'bureau'],
  ['a notice', criterion('c', [broken], 'not_met', { strength: 'notice' }), null],
  ['unknown', criterion('c', [unknown], 'unknown'), 'unknown'],
  ['for the bureau', criterion('c', [judged], 'judgement'), 'bureau'],
  ['not applicable', criterion('c', [broken, broken], 'not_applicable', { applies: 1 }), null],
  ['applicable and met', criterion('c', [listed, listed], 'met', { applies: 1 }), 'yes'],
  ['met where it may apply', criterion('c', [listed, unknown], 'met', { applies: 1 }), 'yes'],
  ['broken where it applies', criterion('c', [broken, listed], 'not_met', { applies: 1 }), 'no'],
  [
    'broken where it may apply',
    criterion('c', [broken, unknown], 'unknown', { applies: 1 }),
    'unknown',
  ],
  [
    'broken where the bureau says whether it applies',
    criterion('c', [broken, judged], 'judgement', { applies: 1 }),
    'bureau',
  ],
  [
    'for the bureau where it may apply',
    criterion('c', [judged, unknown], 'unknown', { applies: 1 }),
    'unknown',
  ],
])(
  'a criterion that is %s is proven with what it settles, and with nothing else',
  ([, each, settled]) => {
    expect(verifyProof(proof(each, settled))).toEqual(holds)
    for (const other of ['met', 'not_met', 'unknown', 'judgement', 'not_applicable'] as const) {
      if (other === each.status) continue
      expect(verifyProof(proof({ ...each, status: other }, settled))).toEqual(breaksAt('c status'))
    }
    for (const other of ['yes', 'no', 'unknown', 'bureau', null] as const) {
      if (other === settled) continue
      expect(verifyProof(proof(each, other))).toEqual(breaksAt('combination of c'))
    }
  },
)

test('an outcome that does not follow from what is settled is refused', () => {
  for (const outcome of ['not_yet', 'cannot_tell_yet', 'bureau_decides'] as const) {
    const wrong = proof(criterion('c', [listed], 'met'), 'yes', { outcome })
    expect(verifyProof(wrong)).toEqual(breaksAt('outcome'))
  }
})

test.for<[string | null, string | null, boolean]>([
  [null, null, true],
  ['2026-07-01', null, true],
  ['2026-07-02', null, false],
  [null, '2026-07-02', true],
  [null, '2026-07-01', false],
  ['2026-07-01', '2026-07-02', true],
])('in force from %s and before %s, a proof of 1 July 2026 says so', ([from, until, governs]) => {
  const outcome = governs ? ('may_apply' as const) : ('not_yet' as const)
  const contrary = governs ? ('not_yet' as const) : ('may_apply' as const)
  const force = { from, until }
  const each = criterion('c', [listed], 'met')
  expect(verifyProof(proof(each, 'yes', { force, outcome }))).toEqual(holds)
  expect(verifyProof(proof(each, 'yes', { force, outcome: contrary }))).toEqual(breaksAt('outcome'))
})

test.for<['allOf' | 'anyOf', readonly Settled[], Settled]>([
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
  ['anyOf', [null], null],
])('%s of %j settles %s, and nothing else', ([node, parts, settled]) => {
  const made = {
    yes: criterion('y', [listed], 'met'),
    no: criterion('n', [broken], 'not_met'),
    unknown: criterion('u', [unknown], 'unknown'),
    bureau: criterion('b', [judged], 'judgement'),
    nothing: criterion('o', [broken], 'not_met', { strength: 'notice' }),
  }
  const criteria = parts.map((part, at) => ({ ...made[part ?? 'nothing'], id: `c${at}` }))
  const of = parts.map((part, at) => ({ node: 'criterion', id: `c${at}`, settled: part }) as const)
  const whole = (says: Settled) =>
    proof(criterion('', [], 'met'), says, { criteria, tree: { node, settled: says, of } })
  expect(verifyProof(whole(settled))).toEqual(holds)
  const names = criteria.map(each => each.id).join(', ')
  for (const other of ['yes', 'no', 'unknown', 'bureau', null] as const)
    if (other !== settled)
      expect(verifyProof(whole(other))).toEqual(breaksAt(`combination ${node} of ${names}`))
})

test('criteria that are missing from the combination or stand twice are refused', () => {
  const each = criterion('c', [listed], 'met')
  const breaks = breaksAt('combination: criteria are missing or stand twice')
  expect(verifyProof(proof(each, 'yes', { criteria: [] }))).toEqual(breaks)
  expect(verifyProof(proof(each, 'yes', { criteria: [each, each] }))).toEqual(breaks)
})

test.for<[string, readonly ProofStep[], string]>([
  ['a wrong low end', [{ ...three, value: { ...three.value, low: '2/1' } }], 'step 1 (constant)'],
  ['a wrong high end', [{ ...three, value: { ...three.value, high: '4/1' } }], 'step 1 (constant)'],
  [
    'a wrong absence',
    [{ ...three, value: { ...three.value, absence: 'maybe' } }],
    'step 1 (constant)',
  ],
  ['a gap too many', [{ ...three, value: { ...three.value, gaps: ['a'] } }], 'step 1 (constant)'],
  ['a wrong truth', [listed, { ...listed, says: { truth: 'no', gaps: [] } }], 'step 2 (flag)'],
  ['a wrong gap', [{ ...unknown, says: { truth: 'open', gaps: ['fact:b:'] } }], 'step 1 (flag)'],
  [
    'a step that reads itself',
    [{ op: 'not', of: [0], says: { truth: 'open', gaps: [] } }],
    'step 1 (not)',
  ],
  ['a sum that counts itself', [{ op: 'sum', of: [0], value: three.value }], 'step 1 (sum)'],
  [
    'a condition read as a number',
    [listed, { op: 'sum', of: [0], value: three.value }],
    'step 2 (sum)',
  ],
  [
    'a number read as a condition',
    [three, { op: 'not', of: [0], says: { truth: 'no', gaps: [] } }],
    'step 2 (not)',
  ],
])('%s is refused at its step', ([, steps, at]) => {
  expect(verifyProof(proof(criterion('c', steps, 'met'), 'yes'))).toEqual(breaksAt(`c ${at}`))
})

test('a criterion that rests on a step which is no condition is refused by its status', () => {
  const each = criterion('c', [three], 'met')
  expect(verifyProof(proof(each, 'yes'))).toEqual(breaksAt('c status'))
  expect(verifyProof(proof({ ...each, condition: 7 }, 'yes'))).toEqual(breaksAt('c status'))
})

test('a part that settles what it does not is refused, though the whole follows from it', () => {
  const criteria = [criterion('y', [listed], 'met'), criterion('n', [broken], 'not_met')]
  const leaf = (id: string, settled: Settled) => ({ node: 'criterion', id, settled }) as const
  const whole = (yes: Settled, no: Settled, route: Settled, all: Settled) =>
    proof(criterion('', [], 'met'), all, {
      criteria,
      tree: {
        node: 'allOf',
        settled: all,
        of: [leaf('y', yes), { node: 'anyOf', settled: route, of: [leaf('n', no)] }],
      },
    })
  expect(verifyProof(whole('yes', 'no', 'no', 'no'))).toEqual(holds)
  expect(verifyProof(whole('yes', 'yes', 'yes', 'yes'))).toEqual(breaksAt('combination of n'))
  expect(verifyProof(whole('yes', 'no', 'yes', 'yes'))).toEqual(breaksAt('combination anyOf of n'))
})

test('a number that is no growth is compared as it is', () => {
  const compared: ProofStep = {
    op: 'compare',
    of: [0, 0],
    operator: '>=',
    says: { truth: 'yes', gaps: [] },
  }
  const each = criterion('c', [three, compared], 'met', { condition: 1 })
  expect(verifyProof(proof(each, 'yes'))).toEqual(holds)
})

test('growth is compared to the years of its own step', () => {
  const value = (low: string): ProofValue => ({ low, high: low, absence: 'no', gaps: [] })
  const steps = (is: number, growth: string, truth: 'yes' | 'no'): readonly ProofStep[] => [
    { op: 'constant', is: 100, value: value('100/1') },
    { op: 'constant', is, value: value(`${is}/1`) },
    { op: 'annualGrowth', of: [0, 1], years: 2, value: value(growth) },
    { op: 'constant', is: 0.2, value: value('1/5') },
    { op: 'compare', of: [2, 3], operator: '>=', says: { truth, gaps: [] } },
  ]
  const grown = criterion('c', steps(144, '36/25', 'yes'), 'met', { condition: 4 })
  const less = criterion('c', steps(143, '143/100', 'no'), 'not_met', { condition: 4 })
  expect(verifyProof(proof(grown, 'yes'))).toEqual(holds)
  expect(verifyProof(proof(less, 'no'))).toEqual(holds)
})

test('a gap met twice is written once, in the order of its letters', () => {
  const says = { truth: 'open', gaps: ['fact:small:'] } as const
  const twice: ProofStep = {
    op: 'all',
    of: [0, 1, 2],
    says: { ...says, gaps: ['fact:small:', 'judge:'] },
  }
  const each = criterion('c', [judged, unknown, unknown, twice], 'unknown', { condition: 3 })
  expect(verifyProof(proof(each, 'unknown'))).toEqual(holds)
})
