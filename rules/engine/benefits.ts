import type { ParameterId } from '../basis/parameters.ts'
import { dictionary, type FactKey, type Facts } from '../facts/dictionary.ts'
import { decide } from './decide.ts'
import type { AssessmentBasis } from './evaluate.ts'
import { measure } from './measure.ts'
import type { Benefit, BenefitAmount, Programme } from './programme.ts'
import { type Leaf, leavesOf, leavesOfCondition } from './reads.ts'
import type { Gap, Ground, Value } from './value.ts'

/** What a benefit comes to in money; amounts are whole fen. */
export type BenefitMoney =
  | { readonly state: 'known'; readonly fen: number }
  | {
      /** Not known yet, within these ends, both inclusive; null = no end. */
      readonly state: 'open'
      readonly low: number
      readonly high: number | null
      readonly missing: readonly FactKey[]
      readonly unset: readonly ParameterId[]
    }
  | { readonly state: 'none' }

export type BenefitResult = {
  readonly benefit: Benefit
  /** null = the rule gives no amount to compute. */
  readonly money: BenefitMoney | null
}

/**
 * What each benefit of a programme comes to for one subject, were it granted; whether it may be
 * had is the assessment's to say. An amount with a fact or a parameter missing stays open and
 * names it; `none` = the benefit is not for this subject.
 */
export function benefitAmounts(
  programme: Programme,
  facts: Facts,
  basis: AssessmentBasis,
): readonly BenefitResult[] {
  const ground: Ground = { facts, day: basis.day, overrides: basis.overrides ?? {} }
  return programme.benefits.map(benefit => ({
    benefit,
    money: benefit.amount === undefined ? null : moneyOf(benefit.amount, ground),
  }))
}

/** The facts that the amounts of a programme are worked out from, in the order of the forms. */
export function factsOfBenefits(programme: Programme): readonly FactKey[] {
  const read = new Set(
    programme.benefits
      .flatMap(({ amount }) => (amount === undefined ? [] : leavesOfAmount(amount)))
      .flatMap(leaf => (leaf.kind === 'fact' ? [leaf.fact] : [])),
  )
  return dictionary.map(fact => fact.key).filter(key => read.has(key))
}

function leavesOfAmount({ of, times, appliesIf }: BenefitAmount): readonly Leaf[] {
  return [
    ...[of, ...times].flatMap(leavesOf),
    ...(appliesIf === null ? [] : leavesOfCondition(appliesIf)),
  ]
}

function moneyOf(amount: BenefitAmount, ground: Ground): BenefitMoney {
  const applies = amount.appliesIf === null ? null : decide(amount.appliesIf, ground)
  if (applies?.truth === 'no') return { state: 'none' }
  const factors = [amount.of, ...amount.times].map(number => measure(number, ground))
  const gaps = [...(applies?.gaps ?? []), ...factors.flatMap(value => value.gaps)]
  const whole = applies?.truth !== 'open' && factors.every(value => value.absence === 'no')
  const low = whole ? product(factors, value => value.low.at) : 0
  const high = product(factors, value => value.high.at)
  if (whole && low === high) return { state: 'known', fen: low }
  return {
    state: 'open',
    low,
    high: Number.isFinite(high) && factors.every(value => value.absence === 'no') ? high : null,
    missing: keysOf(gaps, gap => (gap.kind === 'fact' ? gap.fact : null)),
    unset: keysOf(gaps, gap => (gap.kind === 'parameter' ? gap.parameter : null)),
  }
}

/** No factor of a benefit is below zero. */
function product(factors: readonly Value[], side: (value: Value) => number): number {
  const raw = factors.map(value => Math.max(0, side(value)))
  return raw.includes(0) ? 0 : Math.round(raw.reduce((all, each) => all * each, 1))
}

function keysOf<K>(gaps: readonly Gap[], pick: (gap: Gap) => K | null): readonly K[] {
  return [...new Set(gaps.map(pick).filter(key => key !== null))]
}
