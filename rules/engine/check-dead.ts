import { canonicalJson } from './canonical.ts'
import type { Condition } from './condition.ts'
import { criteriaOf, type Criterion } from './criterion.ts'
import { decide } from './decide.ts'
import type { Programme } from './programme.ts'
import { leavesOfCondition } from './reads.ts'
import { conditionsUnder } from './walk.ts'

/** A day to count spans from; which one makes no difference to what can never be. */
const ANY_DAY = '2026-07-01'

/**
 * Criteria, and parts of them, that can never be met or never fail whatever the facts and unset
 * parameters are, by the ends that each number can have.
 */
export function deadBreaches(programme: Programme): readonly string[] {
  return criteriaOf(programme.requirement).flatMap(each =>
    deadIn(each).map(breach => `${each.id}: ${breach}`),
  )
}

function deadIn({ condition, appliesIf }: Criterion): readonly string[] {
  return [
    ...partsOf(condition).flatMap(each => deadPart(each, 'it')),
    ...(appliesIf === null
      ? []
      : partsOf(appliesIf).flatMap(each => deadPart(each, 'when it applies'))),
  ]
}

function deadPart(condition: Condition, name: string): readonly string[] {
  if (!leavesOfCondition(condition).some(leaf => leaf.kind === 'fact')) return []
  const { truth } = decide(condition, { facts: {}, day: ANY_DAY, overrides: {} })
  if (truth === 'yes') return [`${name} can never fail (${saidOf(condition)})`]
  if (truth === 'no') return [`${name} can never be met (${saidOf(condition)})`]
  return condition.node === 'all' || condition.node === 'any' ? crossed(condition, name) : []
}

/** Bounds on one number that leave nothing between them, or nothing outside. */
function crossed(
  condition: Extract<Condition, { node: 'all' | 'any' }>,
  name: string,
): readonly string[] {
  const bounds = condition.of.flatMap(part => {
    if (part.node !== 'compare' || part.right.node !== 'constant') return []
    const isFloor = part.operator.startsWith('>')
    const { value } = part.right
    return [{ of: canonicalJson(part.left), isFloor, value, isIn: part.operator.endsWith('=') }]
  })
  const pairs = bounds
    .filter(each => each.isFloor)
    .flatMap(floor =>
      bounds
        .filter(each => !each.isFloor && each.of === floor.of)
        .map(ceiling => ({ floor, ceiling })),
    )
  return pairs.flatMap(({ floor, ceiling }) => {
    const touches = floor.value === ceiling.value
    if (condition.node === 'all') {
      const isEmpty = floor.value > ceiling.value || (touches && !(floor.isIn && ceiling.isIn))
      return isEmpty
        ? [`${name} can never be met (at least ${floor.value}, at most ${ceiling.value})`]
        : []
    }
    const isWhole = floor.value < ceiling.value || (touches && (floor.isIn || ceiling.isIn))
    return isWhole ? [`${name} can never fail (from ${floor.value}, or to ${ceiling.value})`] : []
  })
}

function partsOf(condition: Condition): readonly Condition[] {
  return [condition, ...conditionsUnder(condition).flatMap(partsOf)]
}

function saidOf(condition: Condition): string {
  if (condition.node !== 'compare') return condition.node
  const { left, operator, right } = condition
  return `${left.node} ${operator} ${right.node === 'constant' ? right.value : right.node}`
}
