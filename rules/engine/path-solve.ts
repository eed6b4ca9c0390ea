import type { FactKey } from '../facts/dictionary.ts'
import { leverOf } from '../facts/levers.ts'
import type { Condition } from './condition.ts'
import type { Criterion, Requirement } from './criterion.ts'
import { decide } from './decide.ts'
import { criterionResult, settledOf, settleTree } from './evaluate.ts'
import { costOf } from './path-cost.ts'
import { type Moves, moved, standsAt, type Start, withMove } from './path-move.ts'
import { isMovable, solveComparison, type Wanted } from './path-number.ts'

/** How many alternatives are followed at once. */
const BREADTH = 6

/** Sets of moves after which a requirement refuses no longer, the cheapest first. */
export function solveRequirement(
  requirement: Requirement,
  start: Start,
  moves: Moves,
): readonly Moves[] {
  if (!refuses(requirement, start, moves)) return [moves]
  switch (requirement.node) {
    case 'criterion':
      return solveCriterion(requirement.criterion, start, moves)
    case 'anyOf':
      return cheapest(
        requirement.of.flatMap(part => solveRequirement(part, start, moves)),
        start,
      )
    case 'allOf':
      return inTurn(requirement.of, start, moves, (part, tried) =>
        solveRequirement(part, start, tried),
      )
  }
}

function refuses(requirement: Requirement, start: Start, moves: Moves): boolean {
  const ground = moved(start, moves)
  return settleTree(requirement, each => settledOf(criterionResult(each, ground))) === 'no'
}

function solveCriterion(
  { condition, appliesIf }: Criterion,
  start: Start,
  moves: Moves,
): readonly Moves[] {
  const within = solveCondition(condition, 'yes', start, moves)
  const outside = appliesIf === null ? [] : solveCondition(appliesIf, 'no', start, moves)
  return cheapest([...within, ...outside], start)
}

function solveCondition(
  condition: Condition,
  wanted: Wanted,
  start: Start,
  moves: Moves,
): readonly Moves[] {
  const unwanted = wanted === 'yes' ? 'no' : 'yes'
  if (decide(condition, moved(start, moves)).truth !== unwanted) return [moves]
  const each = (part: Condition, tried: Moves) => solveCondition(part, wanted, start, tried)
  switch (condition.node) {
    case 'compare':
      return cheapest(solveComparison(condition, wanted, start, moves), start)
    case 'flag':
      return solveFlag(condition.fact, condition.is === (wanted === 'yes'), start, moves)
    case 'all':
    case 'any':
      return (condition.node === 'all') === (wanted === 'yes')
        ? inTurn(condition.of, start, moves, each)
        : cheapest(
            condition.of.flatMap(part => each(part, moves)),
            start,
          )
    case 'readings':
      return cheapest(
        [
          ...inTurn(condition.of, start, moves, each),
          ...condition.of.flatMap(part => each(part, moves)),
        ],
        start,
      )
    case 'not':
      return solveCondition(condition.of, unwanted, start, moves)
    case 'oneOf':
      return solveChoice(condition, wanted, start, moves)
    case 'reached':
    case 'notPassed':
    case 'judgement':
      return []
  }
}

/** A yes or no can be changed where somebody can act on it. */
function solveFlag(fact: FactKey, to: boolean, start: Start, moves: Moves): readonly Moves[] {
  if (leverOf(fact) === null || !isMovable(fact, start)) return []
  return standsAt(start, fact) === null ? [] : [withMove(moves, fact, to)]
}

/** A choice can come to some of its values. */
function solveChoice(
  { fact, values }: Extract<Condition, { node: 'oneOf' }>,
  wanted: Wanted,
  start: Start,
  moves: Moves,
): readonly Moves[] {
  if (!isMovable(fact, start) || standsAt(start, fact) === null) return []
  return (leverOf(fact)?.choices ?? [])
    .filter(value => values.includes(value) === (wanted === 'yes'))
    .map(value => withMove(moves, fact, value))
}

/** Every part after the other, each on what the ones before have moved. */
function inTurn<Part>(
  parts: readonly Part[],
  start: Start,
  moves: Moves,
  solve: (part: Part, moves: Moves) => readonly Moves[],
): readonly Moves[] {
  return parts.reduce<readonly Moves[]>(
    (reached, part) =>
      cheapest(
        reached.flatMap(tried => solve(part, tried)),
        start,
      ),
    [moves],
  )
}

function cheapest(alternatives: readonly Moves[], start: Start): readonly Moves[] {
  return alternatives.toSorted((a, b) => costOf(a, start) - costOf(b, start)).slice(0, BREADTH)
}
