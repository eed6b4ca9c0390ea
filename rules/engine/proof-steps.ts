import { factByKey, type FactKey } from '../facts/dictionary.ts'
import type { Condition } from './condition.ts'
import { decide } from './decide.ts'
import type { End } from './ends.ts'
import type { Numeric } from './expression.ts'
import { measure } from './measure.ts'
import type { ConditionStep, NumberStep, ProofSays, ProofStep, ProofValue } from './proof-shape.ts'
import { yearlyValue } from './series.ts'
import { domainOf, type Gap, type Ground, type Value } from './value.ts'
import { yearOf } from './days.ts'

/** A number step before what it gave is written beside it; unions keep their members apart. */
type Bare<S> = S extends unknown ? Omit<S, 'value' | 'says'> : never

/** Writes a condition down step by step, each after those it is made of; gives its place. */
export function conditionStep(condition: Condition, ground: Ground, steps: ProofStep[]): number {
  const says = saysOf(condition, ground)
  const under = (each: Condition) => conditionStep(each, ground, steps)
  const push = (bare: Bare<ConditionStep>) => steps.push({ ...bare, says }) - 1
  switch (condition.node) {
    case 'compare': {
      const of = [condition.left, condition.right].map(each => numberStep(each, ground, steps))
      return push({ op: 'compare', of, operator: condition.operator })
    }
    case 'flag':
      return push({
        op: 'flag',
        fact: condition.fact,
        is: condition.is,
        judge: isJudged(condition.fact),
      })
    case 'oneOf': {
      const { fact, values } = condition
      return push({ op: 'oneOf', fact, values, judge: isJudged(fact) })
    }
    case 'reached':
    case 'notPassed': {
      const { fact } = condition
      const span = condition.node === 'reached' ? condition.after : condition.within
      const of = [numberStep(span, ground, steps)]
      const bound = condition.node === 'reached' ? 'from' : 'until'
      return push({ op: 'day', fact, of, unit: span.unit, bound, judge: isJudged(fact) })
    }
    case 'all':
    case 'any':
    case 'readings':
      return push({ op: condition.node, of: condition.of.map(under) })
    case 'not':
      return push({ op: 'not', of: [under(condition.of)] })
    case 'judgement':
      return push({ op: 'judgement', fact: condition.fact })
  }
}

function numberStep(number: Numeric, ground: Ground, steps: ProofStep[]): number {
  const value = valueOf(measure(number, ground))
  const under = (each: Numeric) => numberStep(each, ground, steps)
  const push = (bare: Bare<NumberStep>, gave: ProofValue = value) =>
    steps.push({ ...bare, value: gave }) - 1
  const year = (fact: FactKey, offset: number) =>
    push(factStep(fact, yearOf(ground.day) + offset), valueOf(yearlyValue(ground, fact, offset)))
  switch (number.node) {
    case 'constant':
      return push({ op: 'constant', is: number.value })
    case 'fact':
      return push(factStep(number.fact, null))
    case 'yearly':
      return year(number.fact, number.offset)
    case 'parameter':
      return push({ op: 'parameter', parameter: number.parameter })
    case 'sum':
      return push({ op: 'sum', of: number.terms.map(under) })
    case 'smallest':
    case 'largest':
      return push({ op: number.node, of: number.of.map(under) })
    case 'difference':
      return push({ op: 'difference', of: [under(number.from), under(number.less)] })
    case 'ratio':
      return push({ op: 'ratio', of: [under(number.of), under(number.to)] })
    case 'density': {
      const area: Numeric = { node: 'scaled', unit: number.area.unit, of: number.area, by: 0.001 }
      return push({ op: 'ratio', of: [under(number.of), under(area)] })
    }
    case 'scaled':
      return push({ op: 'scaled', of: [under(number.of)], by: number.by })
    case 'perEach':
      return push({ op: 'perEach', of: [under(number.of)], by: number.each })
    case 'total':
      return push({ op: 'total', of: number.offsets.map(offset => year(number.fact, offset)) })
    case 'meanOfRatios': {
      const of = number.offsets.map(offset => year(number.of, offset))
      return push({
        op: 'meanOfRatios',
        of,
        to: number.offsets.map(offset => year(number.to, offset)),
      })
    }
    case 'meanGrowth': {
      const of = [-2, -1, 0].map(back => year(number.fact, number.lastOffset + back))
      return push({ op: 'meanGrowth', of })
    }
    case 'annualGrowth': {
      const of = [number.fromOffset, number.toOffset].map(offset => year(number.fact, offset))
      const years = number.toOffset - number.fromOffset
      const { growth } = measure(number, ground)
      const gave = growth === null ? value : valueOf(growth.quotient)
      return push({ op: 'annualGrowth', of, years }, gave)
    }
    case 'banded': {
      const { bands, otherwise } = number
      return push({ op: 'banded', of: [under(number.of)], bands, otherwise })
    }
    case 'judged': {
      const score: Numeric = { node: 'fact', unit: number.unit, fact: number.score }
      const within = number.within === null ? [] : [under(number.within)]
      return push({ op: 'judged', of: [under(score), ...within] })
    }
    case 'chosen': {
      const when = conditionStep(number.when, ground, steps)
      return push({ op: 'chosen', when, of: [under(number.then), under(number.otherwise)] })
    }
  }
}

function factStep(fact: FactKey, year: number | null): Bare<Extract<NumberStep, { op: 'fact' }>> {
  const { low, high } = domainOf(fact)
  const finite = (at: number) => (Number.isFinite(at) ? at : null)
  return {
    op: 'fact',
    fact,
    year,
    least: finite(low.at),
    most: finite(high.at),
    judge: isJudged(fact),
  }
}

function isJudged(fact: FactKey): boolean {
  return factByKey(fact).judge !== undefined
}

function saysOf(condition: Condition, ground: Ground): ProofSays {
  const { truth, gaps } = decide(condition, ground)
  return { truth, gaps: gapsOf(gaps) }
}

function valueOf({ low, high, absence, gaps }: Value): ProofValue {
  return { low: textOf(low), high: textOf(high), absence, gaps: gapsOf(gaps) }
}

function textOf(end: End): string {
  if (!Number.isFinite(end.at)) return end.at > 0 ? 'inf' : '-inf'
  const { numerator, denominator } = end.exact()
  const shared = divisor(numerator < 0n ? -numerator : numerator, denominator)
  return `${numerator / shared}/${denominator / shared}`
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b)
}

function gapsOf(gaps: readonly Gap[]): readonly string[] {
  return [...new Set(gaps.map(gapText))].sort()
}

function gapText(gap: Gap): string {
  switch (gap.kind) {
    case 'fact':
      return `fact:${gap.fact}:${gap.year ?? ''}`
    case 'judge':
      return `judge:${gap.fact ?? ''}`
    case 'parameter':
      return `parameter:${gap.parameter}`
  }
}
