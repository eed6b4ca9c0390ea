import { factByKey, type FactKey, type Facts, type FactValue } from '../facts/dictionary.ts'
import { leverOf } from '../facts/levers.ts'
import type { Unit } from '../facts/units.ts'
import { yearOf } from './days.ts'
import type { Ground } from './value.ts'

/** What a fact can be moved to. */
export type Setting = number | boolean | string

/**
 * By how much each lever is moved, in whole steps of its unit, below zero where it goes down; a
 * flag or a choice takes its value.
 */
export type Moves = ReadonlyMap<FactKey, Setting>

/** What a path starts from: the facts on a day, and the year whose figures can still be moved. */
export type Start = { readonly ground: Ground; readonly runningYear: number | null }

export const NO_MOVES: Moves = new Map()

/** The smallest step in which a number of a unit is stated. */
export function stepOf(unit: Unit): number {
  return unit === 'percent' || unit === 'ratio' ? 0.01 : 1
}

export function withMove(moves: Moves, lever: FactKey, by: Setting): Moves {
  const before = moves.get(lever)
  const sum = typeof by === 'number' && typeof before === 'number' ? before + by : by
  return new Map([...moves, [lever, sum]])
}

/** The ground on which the moves have been made. */
export function moved({ ground, runningYear }: Start, moves: Moves): Ground {
  if (moves.size === 0) return ground
  const facts: { [K in FactKey]?: FactValue } = { ...ground.facts }
  for (const [key, by] of moves) {
    if (typeof by !== 'number') facts[key] = by
    else for (const each of leverOf(key)?.moves ?? [key]) raise(facts, each, by, runningYear)
  }
  return { ...ground, facts }
}

function raise(
  facts: { [K in FactKey]?: FactValue },
  key: FactKey,
  steps: number,
  runningYear: number | null,
): void {
  const fact = factByKey(key)
  if (fact.kind !== 'number' && fact.kind !== 'yearly') return
  const raised = (from: number) => {
    const to = Number((from + steps * stepOf(fact.unit)).toFixed(6))
    return Math.min(
      Math.max(to, fact.min === null ? -Infinity : (fact.min ?? 0)),
      fact.max ?? Infinity,
    )
  }
  const now = facts[key]
  if (typeof now === 'number') facts[key] = raised(now)
  if (typeof now === 'object' && runningYear !== null) {
    const at = now[String(runningYear)]
    if (typeof at === 'number') facts[key] = { ...now, [String(runningYear)]: raised(at) }
  }
}

/** The value that a lever stands at; null where it is not known or cannot be moved. */
export function standsAt({ ground, runningYear }: Start, key: FactKey): Setting | null {
  const now = ground.facts[key]
  if (now === undefined) return null
  if (typeof now !== 'object') return now
  return runningYear === null ? null : (now[String(runningYear)] ?? null)
}

/**
 * The facts as they stand a year later if each figure of the running year comes out as that of
 * the year before, where it is not known yet.
 */
export function carriedFacts(facts: Facts, day: string): Facts {
  const year = yearOf(day)
  const carried: { [K in FactKey]?: FactValue } = { ...facts }
  for (const [key, value] of Object.entries(facts)) {
    if (typeof value !== 'object') continue
    const last = value[String(year - 1)]
    if (value[String(year)] !== undefined || last === undefined) continue
    Object.assign(carried, { [key]: { ...value, [String(year)]: last } })
  }
  return carried
}
