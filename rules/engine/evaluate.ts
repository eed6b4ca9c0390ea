import { type ParameterId, parameterOn, type ParameterOverrides } from '../basis/parameters.ts'
import type { FactKey, Facts } from '../facts/dictionary.ts'
import type { Criterion, Requirement, Strength } from './criterion.ts'
import { criteriaOf } from './criterion.ts'
import type { IsoDay } from './days.ts'
import { decide, type Decision } from './decide.ts'
import type { Figure } from './figure.ts'
import type { ForceDay, Programme } from './programme.ts'
import type { Gap, Ground } from './value.ts'

export type Status = 'met' | 'not_met' | 'unknown' | 'judgement' | 'not_applicable'

/** The outcome, in the only words a result may have; none of them promises recognition. */
export type Outcome = 'may_apply' | 'not_yet' | 'cannot_tell_yet' | 'bureau_decides'

export type CriterionResult = {
  /** The id of the criterion, or `force` for a version that does not govern the day. */
  readonly id: string
  readonly strength: Strength
  readonly status: Status
  /** Facts that the applicant could still give and that could change it. */
  readonly missing: readonly FactKey[]
  /** Facts that a judge is still to give. */
  readonly awaits: readonly FactKey[]
  /** Parameters without a value on the day. */
  readonly unset: readonly ParameterId[]
  /** Whether a judgement keeps it open, besides or instead of missing facts. */
  readonly judged: boolean
  readonly figures: readonly Figure[]
}

export type Assessment = {
  readonly programme: string
  readonly day: IsoDay
  readonly outcome: Outcome
  /** Every criterion, in the order of the programme's text; none is left out. */
  readonly criteria: readonly CriterionResult[]
  /** Facts worth giving next: those missing from criteria that are still unknown. */
  readonly missing: readonly FactKey[]
}

export type AssessmentBasis = { readonly day: IsoDay; readonly overrides?: ParameterOverrides }

/** What all the criteria of a requirement come to. */
export type Settled = 'yes' | 'no' | 'unknown' | 'bureau'

/**
 * Assesses one subject against one programme on a day. Never stops at the first failure; a fact
 * not given is unknown, never zero.
 */
export function assess(programme: Programme, facts: Facts, basis: AssessmentBasis): Assessment {
  const ground: Ground = { facts, day: basis.day, overrides: basis.overrides ?? {} }
  const force = forceResult(programme, ground)
  const criteria = criteriaOf(programme.requirement).map(each => criterionResult(each, ground))
  const settled = force === null ? settle(programme.requirement, settleEach(criteria)) : 'no'
  return {
    programme: programme.id,
    day: basis.day,
    outcome: outcomeOf(settled),
    criteria: force === null ? criteria : [force, ...criteria],
    missing: unique(
      criteria.flatMap(result => (result.strength === 'notice' ? [] : result.missing)),
    ),
  }
}

/** The three words of the world outside: may apply or be recommended, not, or open. */
export function outsideVerdict(outcome: Outcome): 'eligible' | 'not_eligible' | 'open' {
  switch (outcome) {
    case 'may_apply':
      return 'eligible'
    case 'not_yet':
      return 'not_eligible'
    case 'cannot_tell_yet':
    case 'bureau_decides':
      return 'open'
  }
}

/** What one criterion contributes; null = it does not count. */
export function settledOf(result: CriterionResult): Settled | null {
  if (result.strength === 'notice') return null
  switch (result.status) {
    case 'met':
      return 'yes'
    case 'not_met':
      return result.strength === 'soft' ? 'bureau' : 'no'
    case 'unknown':
      return 'unknown'
    case 'judgement':
      return 'bureau'
    case 'not_applicable':
      return null
  }
}

/**
 * Combines what the criteria contribute along the tree: in `allOf` one broken breaks all, in
 * `anyOf` one met is enough; null = nothing of it counts.
 */
export function settleTree(
  requirement: Requirement,
  each: (criterion: Criterion) => Settled | null,
): Settled | null {
  if (requirement.node === 'criterion') return each(requirement.criterion)
  const parts = requirement.of.map(part => settleTree(part, each))
  const order: readonly Settled[] =
    requirement.node === 'allOf'
      ? ['no', 'unknown', 'bureau', 'yes']
      : ['yes', 'unknown', 'bureau', 'no']
  return order.find(settled => parts.includes(settled)) ?? null
}

export function outcomeOf(settled: Settled): Outcome {
  switch (settled) {
    case 'yes':
      return 'may_apply'
    case 'no':
      return 'not_yet'
    case 'unknown':
      return 'cannot_tell_yet'
    case 'bureau':
      return 'bureau_decides'
  }
}

/** The day of force, read from its parameter where it is one. */
export function forceDay(day: ForceDay, on: IsoDay, overrides: ParameterOverrides): IsoDay | null {
  if (day === null || typeof day === 'string') return day
  const value = parameterOn(day.parameter, on, overrides)
  return typeof value === 'string' ? value : null
}

function settle(requirement: Requirement, each: (criterion: Criterion) => Settled | null): Settled {
  return settleTree(requirement, each) ?? 'yes'
}

function settleEach(results: readonly CriterionResult[]) {
  const byId = new Map(results.map(result => [result.id, settledOf(result)]))
  return (criterion: Criterion): Settled | null => byId.get(criterion.id) ?? null
}

/** One criterion on a ground, with every figure on the way. */
export function criterionResult(criterion: Criterion, ground: Ground): CriterionResult {
  const applies = criterion.appliesIf === null ? null : decide(criterion.appliesIf, ground)
  const decision = decide(criterion.condition, ground)
  const status = statusOf(applies, decision)
  const open = status === 'unknown' || status === 'judgement'
  const gaps = open ? [...(applies?.truth === 'open' ? applies.gaps : []), ...decision.gaps] : []
  return {
    id: criterion.id,
    strength: criterion.strength,
    status,
    missing: unique(gaps.flatMap(gap => (gap.kind === 'fact' ? [gap.fact] : []))),
    awaits: unique(
      gaps.flatMap(gap => (gap.kind === 'judge' && gap.fact !== null ? [gap.fact] : [])),
    ),
    unset: unique(gaps.flatMap(gap => (gap.kind === 'parameter' ? [gap.parameter] : []))),
    judged: gaps.some(gap => gap.kind !== 'fact'),
    figures: decision.figures,
  }
}

function statusOf(applies: Decision | null, { truth, gaps }: Decision): Status {
  if (applies?.truth === 'no') return 'not_applicable'
  if (truth === 'yes') return 'met'
  const open = applies?.truth === 'open' ? applies.gaps : []
  if (truth === 'no' && open.length === 0) return 'not_met'
  return hasMissing([...open, ...gaps]) ? 'unknown' : 'judgement'
}

function hasMissing(gaps: readonly Gap[]): boolean {
  return gaps.some(gap => gap.kind === 'fact')
}

/** What says that a version does not govern the day; null where it does. */
export function forceResult(programme: Programme, ground: Ground): CriterionResult | null {
  const from = forceDay(programme.inForce.from, ground.day, ground.overrides)
  const until = forceDay(programme.inForce.until, ground.day, ground.overrides)
  const governs = (from === null || ground.day >= from) && (until === null || ground.day < until)
  if (governs) return null
  return {
    id: 'force',
    strength: 'hard',
    status: 'not_met',
    missing: [],
    awaits: [],
    unset: [],
    judged: false,
    figures: [{ kind: 'force', truth: 'no', from, until }],
  }
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}
