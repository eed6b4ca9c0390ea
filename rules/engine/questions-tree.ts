import type { Condition } from './condition.ts'
import type { Requirement } from './criterion.ts'
import { decide } from './decide.ts'
import type { Settled } from './evaluate.ts'
import type { Ground } from './value.ts'

/** A programme as conditions that are settled one by one, joined by "all" and "any". */
export type Node =
  | { readonly node: 'leaf'; readonly leaf: Leaf }
  | { readonly node: 'all' | 'any'; readonly of: readonly Node[] }
  /** Not met, it goes to the bureau instead of refusing. */
  | { readonly node: 'soft'; readonly of: Node }

/** A condition asked as a whole; `wanted` false = it counts where it does not hold. */
export type Leaf = { readonly condition: Condition; readonly wanted: boolean }

/** The tree of a requirement; null = nothing of it counts. */
export function treeOf(requirement: Requirement): Node | null {
  if (requirement.node !== 'criterion') {
    const of = requirement.of.map(treeOf).filter((part): part is Node => part !== null)
    if (of.length === 0) return null
    return { node: requirement.node === 'allOf' ? 'all' : 'any', of }
  }
  const { condition, appliesIf, strength } = requirement.criterion
  if (strength === 'notice') return null
  const asked = underCondition(condition, true)
  const node: Node = strength === 'soft' ? { node: 'soft', of: asked } : asked
  if (appliesIf === null) return node
  return { node: 'any', of: [underCondition(appliesIf, false), node] }
}

/** The leaves of a tree, in its order. */
export function leavesUnder(node: Node): readonly Leaf[] {
  switch (node.node) {
    case 'leaf':
      return [node.leaf]
    case 'soft':
      return leavesUnder(node.of)
    case 'all':
    case 'any':
      return node.of.flatMap(leavesUnder)
  }
}

/** What a leaf comes to on a ground. */
export function settleLeaf({ condition, wanted }: Leaf, ground: Ground): Settled {
  const { truth, gaps } = decide(condition, ground)
  if (truth !== 'open') return (truth === 'yes') === wanted ? 'yes' : 'no'
  return gaps.some(gap => gap.kind === 'fact') ? 'unknown' : 'bureau'
}

function underCondition(condition: Condition, wanted: boolean): Node {
  switch (condition.node) {
    case 'all':
    case 'any': {
      const node = (condition.node === 'all') === wanted ? 'all' : 'any'
      return { node, of: condition.of.map(part => underCondition(part, wanted)) }
    }
    case 'not':
      return underCondition(condition.of, !wanted)
    default:
      return { node: 'leaf', leaf: { condition, wanted } }
  }
}
