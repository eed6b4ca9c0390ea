import type { NumberStep, Proof, ProofSays, ProofValue } from './proof-shape.ts'
import {
  above,
  below,
  decimal,
  fraction,
  least,
  minus,
  most,
  over,
  plus,
  raised,
  times,
  zero,
} from './verify-fraction.ts'
import {
  at,
  bandedOf,
  divided,
  either,
  gone,
  growthOf,
  isGone,
  joined,
  open,
  type Span,
  totalOf,
} from './verify-span.ts'

/** What was known, as the proof says it. */
export type Basis = Pick<Proof, 'facts' | 'parameters' | 'day'>

/** What the steps before gave. */
export type Before = {
  readonly number: (at: number) => ProofValue
  readonly says: (at: number) => ProofSays
}

/** The name of what an unknown fact leaves open. */
export const gapFor = (judge: boolean, fact: string, year: number | null) =>
  judge ? `judge:${fact}` : `fact:${fact}:${year ?? ''}`

/** The number of a step, computed again from the facts and the steps before it. */
export function numberAgain(step: NumberStep, basis: Basis, before: Before): Span {
  const read = (index: number): Span => {
    const { low, high, absence, gaps } = before.number(index)
    return { low: fraction(low), high: fraction(high), absence, gaps }
  }
  const of = 'of' in step ? step.of.map(read) : []
  const [a = gone, b = gone] = of
  switch (step.op) {
    case 'constant':
      return at(decimal(step.is))
    case 'fact': {
      const known = basis.facts[step.fact]
      const year = typeof known === 'object' ? known[String(step.year)] : undefined
      const value = step.year === null ? known : year
      if (value === null) return gone
      if (typeof value === 'number') return at(decimal(value))
      const low = step.least === null ? below : decimal(step.least)
      const high = step.most === null ? above : decimal(step.most)
      const gaps = [gapFor(step.judge, step.fact, step.year)]
      return { low, high, gaps, absence: step.year === null ? 'no' : 'maybe' }
    }
    case 'parameter': {
      const value = basis.parameters[step.parameter]
      if (typeof value === 'number') return at(decimal(value))
      return { ...open([`parameter:${step.parameter}`]), absence: 'no' }
    }
    case 'sum':
      return joined(of, all => all.reduce(plus, zero))
    case 'smallest':
      return joined(of, least)
    case 'largest':
      return joined(of, most)
    case 'difference':
      return {
        ...joined(of, least),
        ...(isGone(of) ? {} : { low: minus(a.low, b.high), high: minus(a.high, b.low) }),
      }
    case 'scaled':
      return joined(of, ([one = zero]) => times(one, decimal(step.by)))
    case 'perEach':
      return joined(of, ([one = zero]) => raised(over(one, decimal(step.by))))
    case 'ratio':
      return divided(a, b)
    case 'annualGrowth':
      return divided(b, a)
    case 'total':
      return totalOf(of)
    case 'meanOfRatios': {
      const to = step.to.map(read)
      const gaps = [...of, ...to].flatMap(each => each.gaps)
      if (gaps.length > 0) return { low: zero, high: above, absence: 'maybe', gaps }
      const ratios = of
        .map((part, index) => divided(part, to[index] ?? gone))
        .filter(each => each.absence === 'no')
      if (ratios.length === 0) return gone
      return at(over(ratios.map(each => each.low).reduce(plus), [BigInt(ratios.length), 1n]))
    }
    case 'meanGrowth':
      return growthOf(of)
    case 'banded':
      return bandedOf(a, step.bands, step.otherwise)
    case 'judged': {
      if (a.gaps.length === 0 || of.length < 2) return a
      if (b.gaps.length === 0) return b
      return { ...b, gaps: [...b.gaps.filter(gap => gap !== 'judge:'), ...a.gaps] }
    }
    case 'chosen': {
      const { truth, gaps } = before.says(step.when)
      return truth === 'yes' ? a : truth === 'no' ? b : either([a, b], gaps)
    }
  }
}
