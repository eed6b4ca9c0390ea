import type { FactKey } from '../facts/dictionary.ts'
import type { TimeUnit } from '../facts/units.ts'
import type { Condition, Operator } from './condition.ts'
import { daysBetween, shiftDay } from './days.ts'
import { addEnds, compareEnds, end, powerEnd } from './ends.ts'
import type { Numeric } from './expression.ts'
import type { Bounds, Figure, Truth } from './figure.ts'
import { measure } from './measure.ts'
import { judgedIn, readsOf } from './reads.ts'
import { type Gap, gapOf, type Ground, span, type Value } from './value.ts'

/** What a condition comes to: its truth, what keeps it open, and every figure on the way. */
export type Decision = {
  readonly truth: Truth
  readonly gaps: readonly Gap[]
  readonly figures: readonly Figure[]
}

/** Whether a condition holds on what is known; every part of it is evaluated. */
export function decide(condition: Condition, ground: Ground): Decision {
  switch (condition.node) {
    case 'compare':
      return decideComparison(condition, ground)
    case 'flag':
      return decideFlag(condition.fact, condition.is, ground)
    case 'oneOf':
      return decideChoice(condition.fact, condition.values, ground)
    case 'reached':
      return decideDay(condition.fact, condition.after, 'from', ground)
    case 'notPassed':
      return decideDay(condition.fact, condition.within, 'until', ground)
    case 'all':
      return joined(decideEach(condition.of, ground), 'no', 'yes')
    case 'any':
      return joined(decideEach(condition.of, ground), 'yes', 'no')
    case 'not': {
      const inner = decide(condition.of, ground)
      return { ...inner, truth: inner.truth === 'open' ? 'open' : opposite(inner.truth) }
    }
    case 'readings':
      return decideReadings(decideEach(condition.of, ground))
    case 'judgement':
      return decideJudgement(condition, ground)
  }
}

function decideEach(conditions: readonly Condition[], ground: Ground): readonly Decision[] {
  return conditions.map(condition => decide(condition, ground))
}

/** `strong` settles the whole as soon as one part has it; `weak` needs every part. */
function joined(parts: readonly Decision[], strong: Truth, weak: Truth): Decision {
  const figures = parts.flatMap(part => part.figures)
  if (parts.some(part => part.truth === strong)) return { truth: strong, gaps: [], figures }
  const gaps = parts.flatMap(part => (part.truth === 'open' ? part.gaps : []))
  return { truth: parts.every(part => part.truth === weak) ? weak : 'open', gaps, figures }
}

function decideReadings(parts: readonly Decision[]): Decision {
  const figures = parts.flatMap(part => part.figures)
  const truths = new Set(parts.map(part => part.truth))
  const [only] = truths
  if (truths.size === 1 && only !== undefined && only !== 'open')
    return { truth: only, gaps: [], figures }
  const gaps = parts.flatMap(part => part.gaps)
  const disagree: Gap = { kind: 'judge', fact: null }
  return { truth: 'open', gaps: gaps.length > 0 ? gaps : [disagree], figures }
}

function decideComparison(
  { left, operator, right }: Extract<Condition, { node: 'compare' }>,
  ground: Ground,
): Decision {
  const value = measure(left, ground)
  const threshold = measure(right, ground)
  const truth = truthOf(value, operator, threshold)
  const figure: Figure = {
    kind: 'comparison',
    truth,
    unit: left.unit,
    value: boundsOf(value),
    operator,
    threshold: boundsOf(threshold),
    gap: gapBetween(value, operator, threshold),
    absent: value.why ?? threshold.why,
    reads: readsOf(left, ground),
    parts: partsOf(left, ground),
  }
  const gaps = truth === 'open' ? [...value.gaps, ...threshold.gaps] : []
  return { truth, gaps, figures: [figure] }
}

/** A number that cannot be computed meets no threshold. */
function truthOf(value: Value, operator: Operator, threshold: Value): Truth {
  if (value.absence === 'yes' || threshold.absence === 'yes') return 'no'
  if (value.growth !== null) {
    const { quotient, years } = value.growth
    const raise = (at: Value['low']) => powerEnd(addEnds(at, end(1)), years)
    return truthOf(
      quotient,
      operator,
      span(raise(threshold.low), raise(threshold.high), threshold.gaps),
    )
  }
  const [best, worst] = ordersOf(value, operator, threshold)
  const met = (order: number) => (operator === '>=' || operator === '<=' ? order >= 0 : order > 0)
  if (!met(best)) return 'no'
  const certain = value.absence === 'no' && threshold.absence === 'no'
  return met(worst) && certain ? 'yes' : 'open'
}

/** How the best and the worst completion stand to the threshold; positive = on the good side. */
function ordersOf(value: Value, operator: Operator, threshold: Value): readonly [number, number] {
  return operator === '>=' || operator === '>'
    ? [compareEnds(value.high, threshold.low), compareEnds(value.low, threshold.high)]
    : [compareEnds(threshold.high, value.low), compareEnds(threshold.low, value.high)]
}

function decideFlag(fact: FactKey, wanted: boolean, ground: Ground): Decision {
  const known = ground.facts[fact]
  const value = typeof known === 'boolean' ? known : null
  const truth = value === null ? 'open' : value === wanted ? 'yes' : 'no'
  const gaps = value === null ? [gapOf(fact)] : []
  return { truth, gaps, figures: [{ kind: 'flag', truth, fact, value, wanted }] }
}

function decideChoice(fact: FactKey, wanted: readonly string[], ground: Ground): Decision {
  const known = ground.facts[fact]
  const value = typeof known === 'string' ? known : null
  const truth = value === null ? 'open' : wanted.includes(value) ? 'yes' : 'no'
  const gaps = value === null ? [gapOf(fact)] : []
  return { truth, gaps, figures: [{ kind: 'choice', truth, fact, value, wanted }] }
}

function decideDay(
  fact: FactKey,
  by: Numeric<TimeUnit>,
  bound: 'from' | 'until',
  ground: Ground,
): Decision {
  const known = ground.facts[fact]
  const value = typeof known === 'string' ? known : null
  const count = measure(by, ground)
  const gaps = [...(value === null ? [gapOf(fact)] : []), ...count.gaps]
  if (value === null || gaps.length > 0) {
    const figure: Figure = {
      kind: 'day',
      truth: 'open',
      fact,
      value,
      limit: null,
      bound,
      gap: null,
    }
    return { truth: 'open', gaps, figures: [figure] }
  }
  const limit = shiftDay(value, count.low.at, by.unit)
  const gap = bound === 'from' ? daysBetween(limit, ground.day) : daysBetween(ground.day, limit)
  const truth = gap >= 0 ? 'yes' : 'no'
  return { truth, gaps: [], figures: [{ kind: 'day', truth, fact, value, limit, bound, gap }] }
}

function decideJudgement(
  { words, fact }: Extract<Condition, { node: 'judgement' }>,
  ground: Ground,
): Decision {
  const known = fact === null ? undefined : ground.facts[fact]
  const value = typeof known === 'boolean' ? known : null
  const truth = value === true ? 'yes' : 'open'
  const gap: Gap = { kind: 'judge', fact }
  return {
    truth,
    gaps: truth === 'yes' ? [] : [gap],
    figures: [{ kind: 'judgement', truth, words, fact, value }],
  }
}

function gapBetween(value: Value, operator: Operator, threshold: Value): number | null {
  const known = isKnown(value) && isKnown(threshold)
  if (!known) return null
  const gap = value.low.at - threshold.low.at
  return operator === '>=' || operator === '>' ? gap : -gap
}

function isKnown(value: Value): boolean {
  return value.absence === 'no' && value.low.at === value.high.at
}

/** The parts of a number that judges score, with the points they can still get. */
export function partsOf(number: Numeric, ground: Ground) {
  return judgedIn(number).map(part => ({
    fact: part.score,
    given: ground.facts[part.score] !== undefined,
    bounds: boundsOf(measure(part, ground)) ?? { low: null, high: null },
  }))
}

function boundsOf(value: Value): Bounds | null {
  if (value.absence === 'yes') return null
  return { low: finite(value.low.at), high: finite(value.high.at) }
}

function finite(at: number): number | null {
  return Number.isFinite(at) ? at : null
}

function opposite(truth: 'yes' | 'no'): Truth {
  return truth === 'yes' ? 'no' : 'yes'
}
