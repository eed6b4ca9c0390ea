import { dictionary, type FactKey } from '../facts/dictionary.ts'
import { criteriaOf } from './criterion.ts'
import type { Programme } from './programme.ts'
import { leavesOfCondition } from './reads.ts'

/** The facts that a programme reads, in the order in which forms ask them. */
export function factsReadBy(programme: Programme): readonly FactKey[] {
  const read = new Set(
    criteriaOf(programme.requirement)
      .flatMap(each => [
        ...leavesOfCondition(each.condition),
        ...(each.appliesIf === null ? [] : leavesOfCondition(each.appliesIf)),
      ])
      .flatMap(leaf => (leaf.kind === 'fact' ? [leaf.fact] : [])),
  )
  return dictionary.map(fact => fact.key).filter(key => read.has(key))
}
