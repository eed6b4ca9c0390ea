import type { ConditionStep, ProofSays, ProofValue } from './proof-shape.ts'
import { type Fraction, fraction, order, plus, power } from './verify-fraction.ts'
import { type Basis, type Before, gapFor } from './verify-number.ts'

/** What a condition comes to, computed again; `yearsOf` tells a growth from a plain number. */
export function saysAgain(
  step: ConditionStep,
  basis: Basis,
  before: Before & { readonly yearsOf: (at: number) => number | null },
): ProofSays {
  const { yearsOf } = before
  const known = 'fact' in step && step.fact !== null ? basis.facts[step.fact] : undefined
  const asked = (isKnown: boolean, holds: boolean, judge: boolean, fact: string): ProofSays =>
    isKnown
      ? { truth: holds ? 'yes' : 'no', gaps: [] }
      : { truth: 'open', gaps: [gapFor(judge, fact, null)] }
  const parts =
    'of' in step && step.op !== 'compare' && step.op !== 'day' ? step.of.map(before.says) : []
  const openGaps = parts.flatMap(part => (part.truth === 'open' ? part.gaps : []))
  const all = (truth: ProofSays['truth']) => parts.every(part => part.truth === truth)
  switch (step.op) {
    case 'compare': {
      const [left = -1, right = -1] = step.of
      const years = yearsOf(left)
      return compared(before.number(left), before.number(right), { operator: step.operator, years })
    }
    case 'flag':
      return asked(typeof known === 'boolean', known === step.is, step.judge, step.fact)
    case 'oneOf':
      return asked(
        typeof known === 'string',
        typeof known === 'string' && step.values.includes(known),
        step.judge,
        step.fact,
      )
    case 'day': {
      const count = before.number(step.of[0] ?? -1)
      const isKnown = typeof known === 'string'
      const gaps = [...(isKnown ? [] : [gapFor(step.judge, step.fact, null)]), ...count.gaps]
      if (!isKnown || gaps.length > 0) return { truth: 'open', gaps }
      const limit = later(known, fraction(count.low), step.unit)
      const holds = step.bound === 'from' ? basis.day >= limit : basis.day <= limit
      return { truth: holds ? 'yes' : 'no', gaps: [] }
    }
    case 'all':
      if (parts.some(part => part.truth === 'no')) return { truth: 'no', gaps: [] }
      return { truth: all('yes') ? 'yes' : 'open', gaps: openGaps }
    case 'any':
      if (parts.some(part => part.truth === 'yes')) return { truth: 'yes', gaps: [] }
      return { truth: all('no') ? 'no' : 'open', gaps: openGaps }
    case 'not': {
      const { truth = 'open', gaps = [] } = parts[0] ?? {}
      return { truth: truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'open', gaps }
    }
    case 'readings': {
      if (all('yes')) return { truth: 'yes', gaps: [] }
      if (all('no')) return { truth: 'no', gaps: [] }
      const gaps = parts.flatMap(part => part.gaps)
      return { truth: 'open', gaps: gaps.length > 0 ? gaps : ['judge:'] }
    }
    case 'judgement':
      return known === true
        ? { truth: 'yes', gaps: [] }
        : { truth: 'open', gaps: [`judge:${step.fact ?? ''}`] }
  }
}

function compared(
  left: ProofValue,
  right: ProofValue,
  { operator, years }: { operator: string; years: number | null },
): ProofSays {
  if (left.absence === 'yes' || right.absence === 'yes') return { truth: 'no', gaps: [] }
  const lifted = (text: string) =>
    years === null ? fraction(text) : power(plus(fraction(text), [1n, 1n]), years)
  const [low, high] = [lifted(right.low), lifted(right.high)]
  const isUp = operator === '>=' || operator === '>'
  const best = isUp ? order(fraction(left.high), low) : order(high, fraction(left.low))
  const worst = isUp ? order(fraction(left.low), high) : order(low, fraction(left.high))
  const met = (by: number) => by > 0 || (by === 0 && operator.endsWith('='))
  if (!met(best)) return { truth: 'no', gaps: [] }
  const sure = left.absence === 'no' && right.absence === 'no'
  return met(worst) && sure
    ? { truth: 'yes', gaps: [] }
    : { truth: 'open', gaps: [...left.gaps, ...right.gaps] }
}

/** The day so much later, by the civil calendar; a shorter month ends on its last day. */
function later(day: string, [n, d]: Fraction, unit: string): string {
  const by = Number(n) / Number(d)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + by, 0)).getUTCDate()
  const at =
    unit === 'years'
      ? Date.UTC(year + by, month - 1, date)
      : unit === 'months'
        ? Date.UTC(year, month - 1 + by, Math.min(date, last))
        : Date.UTC(year, month - 1, date + by)
  return new Date(at).toISOString().slice(0, 10)
}
