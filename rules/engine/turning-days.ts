import { parameterById } from '../basis/parameters.ts'
import type { FactKey } from '../facts/dictionary.ts'
import type { TimeUnit } from '../facts/units.ts'
import type { Condition } from './condition.ts'
import { criteriaOf } from './criterion.ts'
import { type IsoDay, shiftDay, yearOf } from './days.ts'
import { forceDay } from './evaluate.ts'
import type { Numeric } from './expression.ts'
import { measure } from './measure.ts'
import type { Programme } from './programme.ts'
import { leavesOfCondition } from './reads.ts'
import type { Ground } from './value.ts'
import { conditionsUnder, numbersIn } from './walk.ts'

/**
 * The days after that of the ground on which something of a programme may turn by itself, in
 * order: a span reached or passed, a version or a parameter in force, the turn of the year. On
 * every other day the verdict is that of the day before.
 */
export function turningDays(programme: Programme, ground: Ground): readonly IsoDay[] {
  const conditions = criteriaOf(programme.requirement)
    .flatMap(({ condition, appliesIf }) =>
      appliesIf === null ? [condition] : [condition, appliesIf],
    )
    .flatMap(everyCondition)
  const { from, until } = programme.inForce
  const days = [
    ...conditions.flatMap(condition => spanDays(condition, ground)),
    ...conditions.flatMap(parameterDays),
    ...[from, until].map(day => forceDay(day, ground.day, ground.overrides)),
    `${String(yearOf(ground.day) + 1)}-01-01`,
  ]
  const later = days.filter((day): day is IsoDay => day !== null && day > ground.day)
  return [...new Set(later)].toSorted()
}

function everyCondition(condition: Condition): readonly Condition[] {
  const inNumbers = numbersIn(condition).numbers.flatMap(number =>
    number.node === 'chosen' ? everyCondition(number.when) : [],
  )
  return [condition, ...conditionsUnder(condition).flatMap(everyCondition), ...inNumbers]
}

function spanDays(condition: Condition, ground: Ground): readonly IsoDay[] {
  if (condition.node === 'reached') return limitOf(condition.fact, condition.after, ground)
  if (condition.node !== 'notPassed') return []
  return limitOf(condition.fact, condition.within, ground).map(day => shiftDay(day, 1, 'days'))
}

function limitOf(fact: FactKey, by: Numeric<TimeUnit>, ground: Ground): readonly IsoDay[] {
  const known = ground.facts[fact]
  const count = measure(by, ground)
  if (typeof known !== 'string' || count.gaps.length > 0) return []
  return [shiftDay(known, count.low.at, by.unit)]
}

function parameterDays(condition: Condition): readonly IsoDay[] {
  return leavesOfCondition(condition).flatMap(leaf => {
    if (leaf.kind !== 'parameter') return []
    const entries = parameterById(leaf.parameter)?.entries ?? []
    return entries.flatMap(entry => (entry.from === null ? [] : [entry.from]))
  })
}
