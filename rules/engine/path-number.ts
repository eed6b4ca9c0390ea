import { factByKey, type FactKey } from '../facts/dictionary.ts'
import { leverOf } from '../facts/levers.ts'
import type { Condition } from './condition.ts'
import { decide } from './decide.ts'
import { measure } from './measure.ts'
import { type Moves, moved, standsAt, type Start, stepOf, withMove } from './path-move.ts'
import { leavesOfCondition } from './reads.ts'

/** As many doublings of a step as a sum of money in fen can need. */
const DOUBLINGS = 46

/** At most so many levers are moved for one comparison. */
const LEVERS_TOGETHER = 3

type Comparison = Extract<Condition, { node: 'compare' }>
export type Wanted = 'yes' | 'no'

/** The fewest levers, each moved as little as can be, that make a comparison come out. */
export function solveComparison(
  condition: Comparison,
  wanted: Wanted,
  start: Start,
  moves: Moves,
): readonly Moves[] {
  const pulls = pullsOf(condition, start)
  const isDone = (tried: Moves) =>
    decide(condition, moved(start, tried)).truth !== (wanted === 'yes' ? 'no' : 'yes')
  const search = (from: Moves, rest: readonly Pull[], depth: number): readonly Moves[] => {
    const alone = rest.flatMap(pull => {
      const after = (steps: number) => withMove(from, pull.lever, steps * pull.sign)
      const steps = leastMove(pull, start, tried => isDone(after(tried)))
      return steps === null ? [] : [after(steps)]
    })
    if (alone.length > 0 || depth === LEVERS_TOGETHER) return alone
    return rest.flatMap((pull, index) => {
      const others = rest.slice(index + 1)
      const after = (steps: number) => withMove(from, pull.lever, steps * pull.sign)
      return others.length === 0
        ? []
        : helpfulMoves(pull, start, steps =>
            standing(condition, wanted, start, after(steps)),
          ).flatMap(steps => search(after(steps), others, depth + 1))
    })
  }
  return search(moves, pulls, 1)
}

/** A lever, and the way it is pulled: up, or down. */
type Pull = { readonly lever: FactKey; readonly sign: 1 | -1 }

function pullsOf(condition: Comparison, start: Start): readonly Pull[] {
  return leversOf(condition, start).map(lever => ({
    lever,
    sign: leverOf(lever)?.direction === 'down' ? -1 : 1,
  }))
}

/** The levers that a comparison hangs on and that stand at a known number. */
function leversOf(condition: Comparison, start: Start): readonly FactKey[] {
  const keys = leavesOfCondition(condition).flatMap(leaf =>
    leaf.kind === 'fact' ? [leaf.fact] : [],
  )
  return [...new Set(keys)].filter(
    key => isMovable(key, start) && typeof standsAt(start, key) === 'number',
  )
}

/** Whether somebody can act on a fact before the day of the start. */
export function isMovable(key: FactKey, { runningYear }: Start): boolean {
  const lever = leverOf(key)
  return lever !== null && (lever.lead !== 'year' || runningYear !== null)
}

/** The least number of steps with which something is done; null where none is enough. */
function leastMove(pull: Pull, start: Start, isDone: (by: number) => boolean): number | null {
  const most = mostSteps(pull, start)
  let below = 0
  for (let doubling = 0; doubling <= DOUBLINGS; doubling += 1) {
    const by = Math.min(2 ** doubling, most)
    if (by <= below) return null
    if (isDone(by)) return leastBetween(below, by, isDone)
    below = by
  }
  return null
}

/** The least whole number above `below` that is done, where `done` is. */
export function leastBetween(below: number, done: number, isDone: (by: number) => boolean): number {
  let [low, high] = [below, done]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isDone(middle)) high = middle
    else low = middle
  }
  return high
}

/** The moves of a lever that bring a comparison nearer, each the least for what it brings. */
function helpfulMoves(
  pull: Pull,
  start: Start,
  standingAt: (by: number) => number,
): readonly number[] {
  const most = mostSteps(pull, start)
  const found: number[] = []
  let best = standingAt(0)
  let below = 0
  for (let doubling = 0; doubling <= DOUBLINGS && below < most; doubling += 1) {
    const by = Math.min(2 ** doubling, most)
    const at = standingAt(by)
    if (at > best) {
      found.push(leastBetween(below, by, tried => standingAt(tried) >= at))
      best = at
    }
    below = by
  }
  return found.slice(-3)
}

function mostSteps({ lever, sign }: Pull, start: Start): number {
  const fact = factByKey(lever)
  const now = standsAt(start, lever)
  if (fact.kind !== 'number' && fact.kind !== 'yearly') return 0
  const end = sign === 1 ? fact.max : fact.min === null ? undefined : (fact.min ?? 0)
  if (end === undefined || typeof now !== 'number') return 2 ** DOUBLINGS
  return Math.max(0, Math.round((sign * (end - now)) / stepOf(fact.unit)))
}

/** How well the best completion stands to the threshold; more is better. */
function standing(
  { left, operator, right }: Comparison,
  wanted: Wanted,
  start: Start,
  moves: Moves,
): number {
  const ground = moved(start, moves)
  const [value, threshold] = [measure(left, ground), measure(right, ground)]
  if (value.absence === 'yes' || threshold.absence === 'yes') return -Infinity
  const rises = (operator === '>=' || operator === '>') === (wanted === 'yes')
  return rises ? value.high.at - threshold.low.at : threshold.high.at - value.low.at
}
