import { expect, test } from 'vitest'
import { chance } from '#rules/engine/boundaries-chance.ts'
import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import { parametersFor, type Situation, variablesOf } from '#rules/engine/boundaries-variable.ts'
import { criteriaOf } from '#rules/engine/criterion.ts'
import { assess } from '#rules/engine/evaluate.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Proof } from '#rules/engine/proof-shape.ts'
import { proofOf, sealOf } from '#rules/engine/proof.ts'
import { proofSchema } from '#rules/engine/proof-wire.ts'
import { verifyProof } from '#rules/engine/verify.ts'
import { programmes } from '#rules/programmes/index.ts'
import { incubatorNational2018 } from '#rules/programmes/incubator-national-2018.ts'
import { aGazelle, aHighTechCompany, anIncubator, DAY } from './subjects.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { gazelle } from '#rules/programmes/gazelle.ts'

const RULE_BOOK = '0123456789abcdef'

/** A seeded situation over everything that a programme reads, some of it unknown. */
function situation(programme: Programme, seed: number) {
  const dice = chance(seed)
  const criteria = criteriaOf(programme.requirement)
  const set = seed % 2 === 0 ? criteria : []
  const overrides: ParameterOverrides = Object.fromEntries(
    set.flatMap(each => Object.entries(parametersFor(each, DAY))),
  )
  const empty: Situation = { facts: {}, overrides }
  return criteria
    .flatMap(each => variablesOf(each, DAY))
    .filter(each => !each.name.startsWith('parameter '))
    .reduce((before, variable) => {
      const line = variable.line === null ? [] : variable.line.probes.map(variable.line.at)
      const isGiven = dice.one([true, true, true, false])
      return isGiven ? variable.put(before, dice.one([...line, ...variable.apart])) : before
    }, empty)
}

function seededProof(programme: Programme, seed: number): Proof {
  const { facts, overrides } = situation(programme, seed)
  return proofOf(programme, facts, { day: DAY, overrides, ruleBook: RULE_BOOK })
}

test.for(programmes.map(each => [each.id, each] as const))(
  'every proof of 12 seeded situations of %s is verified, and survives JSON',
  ([, programme]) => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const proof = seededProof(programme, seed)
      expect([seed, verifyProof(proof)]).toEqual([seed, { holds: true }])
      expect(proofSchema.parse(JSON.parse(JSON.stringify(proof)))).toEqual(proof)
    }
  },
)

test('a proof says what the assessment says', () => {
  for (const programme of programmes) {
    const { facts, overrides } = situation(programme, 5)
    const { outcome, criteria } = assess(programme, facts, { day: DAY, overrides })
    const proof = proofOf(programme, facts, { day: DAY, overrides, ruleBook: RULE_BOOK })
    expect(proof.outcome).toBe(outcome)
    expect(proof.criteria.map(each => [each.id, each.status])).toEqual(
      criteria.filter(each => each.id !== 'force').map(each => [each.id, each.status]),
    )
  }
})

type Leaf = readonly (string | number)[]

function leavesOf(value: unknown, path: Leaf = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** The same with one leaf changed: a number by one, a yes into a no, a text by a letter. */
function tampered(value: unknown, [key, ...rest]: Leaf): unknown {
  if (key === undefined) {
    if (typeof value === 'number') return value + 1
    if (typeof value === 'boolean') return !value
    return typeof value === 'string' ? changedText(value) : 0
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return items.map((each, index) => (index === key ? tampered(each, rest) : each))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? tampered(each, rest) : each]),
  )
}

const opposites: Readonly<Record<string, string>> = {
  met: 'not_met',
  not_met: 'met',
  yes: 'no',
  no: 'yes',
  may_apply: 'not_yet',
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
}

function changedText(text: string): string {
  return opposites[text] ?? `${text}1`
}

/** Whether a stored text is refused: unreadable, or wrong in a step. */
function isRefused(json: unknown): boolean {
  const read = proofSchema.safeParse(json)
  return !read.success || !verifyProof(read.data).holds
}

test('of 1,000 proofs changed in one place chosen by chance, all are refused', () => {
  const dice = chance(20260701)
  let accepted = 0
  for (let index = 0; index < 1_000; index += 1) {
    const proof = seededProof(dice.one(programmes), 1 + (index % 12))
    const leaf = dice.one(leavesOf(proof))
    if (!isRefused(tampered(proof, leaf))) accepted += 1
  }
  expect(accepted).toBe(0)
})

test('a changed conclusion is refused even when the seal is made again', () => {
  const sealedAgain = (json: unknown) => {
    const read = proofSchema.safeParse(json)
    return read.success ? { ...read.data, seal: sealOf(read.data) } : json
  }
  const conclusions = new Set(['status', 'outcome', 'settled', 'truth', 'low', 'high', 'absence'])
  const dice = chance(7)
  let tried = 0
  for (let index = 0; index < 300; index += 1) {
    const proof = seededProof(dice.one(programmes), 1 + (index % 12))
    const leaf = dice.one(leavesOf(proof).filter(path => conclusions.has(String(path.at(-1)))))
    expect([leaf, isRefused(sealedAgain(tampered(proof, leaf)))]).toEqual([leaf, true])
    tried += 1
  }
  expect(tried).toBe(300)
})

test('a fact changed after the assessment is named by the first step that read it', () => {
  const basis = { day: DAY, ruleBook: RULE_BOOK }
  const proof = proofOf(hnte, aHighTechCompany(), basis)
  const facts = { ...proof.facts, residentEnterprise: false }
  expect(verifyProof({ ...proof, facts })).toEqual({
    holds: false,
    at: 'hnte.resident step 1 (flag)',
  })
  const grown = proofOf(gazelle, aGazelle(), basis)
  const sales = { 2022: 1 }
  expect(verifyProof({ ...grown, facts: { ...grown.facts, sales } })).toEqual({
    holds: false,
    at: 'gaz.intensity step 6 (fact)',
  })
})

test('a criterion taken out of the combination is missed', () => {
  const proof = proofOf(hnte, aHighTechCompany(), { day: DAY, ruleBook: RULE_BOOK })
  const criteria = proof.criteria.slice(1)
  const short: Proof = { ...proof, criteria }
  expect(verifyProof({ ...short, seal: sealOf(short) })).toMatchObject({
    holds: false,
    at: 'combination: criteria are missing or stand twice',
  })
})

test('a proof of a version that does not govern the day proves not yet', () => {
  const proof = proofOf(incubatorNational2018, anIncubator(), { day: DAY, ruleBook: RULE_BOOK })
  expect(proof.outcome).toBe('not_yet')
  expect(verifyProof(proof)).toEqual({ holds: true })
  const forEver: Proof = { ...proof, force: { from: null, until: null } }
  expect(verifyProof({ ...forEver, seal: sealOf(forEver) })).toEqual({
    holds: false,
    at: 'outcome',
  })
})
