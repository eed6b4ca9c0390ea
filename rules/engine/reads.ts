import type { ParameterId } from '../basis/parameters.ts'
import { factByKey, type FactKey } from '../facts/dictionary.ts'
import type { Condition } from './condition.ts'
import { yearOf } from './days.ts'
import type { Numeric } from './expression.ts'
import type { Read } from './figure.ts'
import { type Ground, yearlyNumber } from './value.ts'

/** A leaf of a rule: a fact in a year, counted from that of the day, or a parameter. */
export type Leaf =
  | { readonly kind: 'fact'; readonly fact: FactKey; readonly offset: number | null }
  | { readonly kind: 'parameter'; readonly parameter: ParameterId }

/** The facts and parameters that a number is made of, in the order of its text. */
export function leavesOf(number: Numeric): readonly Leaf[] {
  switch (number.node) {
    case 'constant':
      return []
    case 'fact':
      return [{ kind: 'fact', fact: number.fact, offset: null }]
    case 'yearly':
      return [{ kind: 'fact', fact: number.fact, offset: number.offset }]
    case 'parameter':
      return [{ kind: 'parameter', parameter: number.parameter }]
    case 'sum':
      return number.terms.flatMap(leavesOf)
    case 'smallest':
    case 'largest':
      return number.of.flatMap(leavesOf)
    case 'difference':
      return [...leavesOf(number.from), ...leavesOf(number.less)]
    case 'ratio':
      return [...leavesOf(number.of), ...leavesOf(number.to)]
    case 'density':
      return [...leavesOf(number.of), ...leavesOf(number.area)]
    case 'scaled':
    case 'perEach':
    case 'banded':
      return leavesOf(number.of)
    case 'total':
      return yearsOf(number.fact, number.offsets)
    case 'meanOfRatios':
      return [...yearsOf(number.of, number.offsets), ...yearsOf(number.to, number.offsets)]
    case 'meanGrowth':
      return yearsOf(
        number.fact,
        [-2, -1, 0].map(back => back + number.lastOffset),
      )
    case 'annualGrowth':
      return yearsOf(number.fact, [number.fromOffset, number.toOffset])
    case 'judged':
      return [
        ...(number.within === null ? [] : leavesOf(number.within)),
        { kind: 'fact', fact: number.score, offset: null },
      ]
    case 'chosen':
      return [
        ...leavesOfCondition(number.when),
        ...leavesOf(number.then),
        ...leavesOf(number.otherwise),
      ]
  }
}

/** The facts and parameters that a condition reads. */
export function leavesOfCondition(condition: Condition): readonly Leaf[] {
  switch (condition.node) {
    case 'compare':
      return [...leavesOf(condition.left), ...leavesOf(condition.right)]
    case 'flag':
    case 'oneOf':
      return [{ kind: 'fact', fact: condition.fact, offset: null }]
    case 'reached':
      return [{ kind: 'fact', fact: condition.fact, offset: null }, ...leavesOf(condition.after)]
    case 'notPassed':
      return [{ kind: 'fact', fact: condition.fact, offset: null }, ...leavesOf(condition.within)]
    case 'all':
    case 'any':
    case 'readings':
      return condition.of.flatMap(leavesOfCondition)
    case 'not':
      return leavesOfCondition(condition.of)
    case 'judgement':
      return condition.fact === null ? [] : [{ kind: 'fact', fact: condition.fact, offset: null }]
  }
}

/** The facts behind a number on a ground, each once, with what is known of them. */
export function readsOf(number: Numeric, ground: Ground): readonly Read[] {
  const reads = new Map<string, Read>()
  for (const leaf of leavesOf(number)) {
    if (leaf.kind !== 'fact') continue
    const read = readLeaf(leaf.fact, leaf.offset, ground)
    reads.set(`${read.fact} ${read.year ?? ''}`, read)
  }
  return [...reads.values()]
}

/** The parts that judges score in a number. */
export function judgedIn(number: Numeric): readonly Extract<Numeric, { node: 'judged' }>[] {
  switch (number.node) {
    case 'judged':
      return [number]
    case 'sum':
      return number.terms.flatMap(judgedIn)
    case 'smallest':
    case 'largest':
      return number.of.flatMap(judgedIn)
    default:
      return []
  }
}

function readLeaf(fact: FactKey, offset: number | null, ground: Ground): Read {
  if (factByKey(fact).kind === 'yearly' && offset !== null) {
    const year = yearOf(ground.day) + offset
    const value = yearlyNumber(ground, fact, year)
    return { fact, year, known: value !== undefined, value: value ?? null }
  }
  const value = ground.facts[fact]
  return {
    fact,
    year: null,
    known: value !== undefined,
    value: value === undefined || typeof value === 'object' ? null : value,
  }
}

function yearsOf(fact: FactKey, offsets: readonly number[]): readonly Leaf[] {
  return offsets.map(offset => ({ kind: 'fact', fact, offset }))
}
