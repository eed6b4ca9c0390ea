import type { Words } from '../facts/fact.ts'
import type { Requirement } from './criterion.ts'
import { type Assessment, type Settled, settledOf, settleTree } from './evaluate.ts'

/** The tree of a programme with what each part of it comes to; null = it does not count. */
export type RequirementResult =
  | { readonly node: 'criterion'; readonly id: string; readonly settled: Settled | null }
  | {
      readonly node: 'allOf'
      readonly settled: Settled | null
      readonly of: readonly RequirementResult[]
    }
  | {
      readonly node: 'anyOf'
      readonly words: Words
      readonly settled: Settled | null
      readonly of: readonly RequirementResult[]
    }

/** Lays an assessment out along the tree of its programme, for pages that show routes. */
export function requirementResult(
  requirement: Requirement,
  assessment: Assessment,
): RequirementResult {
  const byId = new Map(assessment.criteria.map(each => [each.id, settledOf(each)]))
  const settle = (part: Requirement) => settleTree(part, each => byId.get(each.id) ?? null)
  const lay = (part: Requirement): RequirementResult => {
    const settled = settle(part)
    switch (part.node) {
      case 'criterion':
        return { node: 'criterion', id: part.criterion.id, settled }
      case 'allOf':
        return { node: 'allOf', settled, of: part.of.map(lay) }
      case 'anyOf':
        return { node: 'anyOf', words: part.words, settled, of: part.of.map(lay) }
    }
  }
  return lay(requirement)
}
