import { parameterOn } from '../basis/parameters.ts'
import type { Facts } from '../facts/dictionary.ts'
import { canonicalJson, fingerprint } from './canonical.ts'
import { type Criterion, criteriaOf, type Requirement } from './criterion.ts'
import {
  assess,
  type AssessmentBasis,
  type CriterionResult,
  forceDay,
  settledOf,
  settleTree,
} from './evaluate.ts'
import { factsReadBy } from './facts-read.ts'
import type { Programme } from './programme.ts'
import type { Proof, ProofCriterion, ProofStep, ProofTree } from './proof-shape.ts'
import { conditionStep } from './proof-steps.ts'
import { leavesOfCondition } from './reads.ts'
import type { Ground } from './value.ts'

/**
 * The proof of an assessment: what was known, by which version of the rules, and every step with
 * its numbers, so that whoever doubts it can compute it again without the rule book.
 */
export function proofOf(
  programme: Programme,
  facts: Facts,
  { ruleBook, ...basis }: AssessmentBasis & { readonly ruleBook: string },
): Proof {
  const ground: Ground = { facts, day: basis.day, overrides: basis.overrides ?? {} }
  const assessment = assess(programme, facts, basis)
  const results = new Map(assessment.criteria.map(each => [each.id, each]))
  const criteria = criteriaOf(programme.requirement)
  const proof: Omit<Proof, 'seal'> = {
    programme: programme.id,
    ruleBook,
    day: basis.day,
    facts: Object.fromEntries(
      factsReadBy(programme).flatMap(key => {
        const value = facts[key]
        return value === undefined ? [] : [[key, value]]
      }),
    ),
    parameters: Object.fromEntries(
      criteria.flatMap(parametersIn).map(id => [id, parameterOn(id, ground.day, ground.overrides)]),
    ),
    force: {
      from: forceDay(programme.inForce.from, ground.day, ground.overrides),
      until: forceDay(programme.inForce.until, ground.day, ground.overrides),
    },
    criteria: criteria.map(each => criterionProof(each, results, ground)),
    tree: treeOf(programme.requirement, results),
    outcome: assessment.outcome,
  }
  return { ...proof, seal: sealOf(proof) }
}

/** The fingerprint of a proof, whatever seal it bears. */
export function sealOf(proof: Omit<Proof, 'seal'>): string {
  return fingerprint(canonicalJson({ ...proof, seal: undefined }))
}

type Results = ReadonlyMap<string, CriterionResult>

function criterionProof(criterion: Criterion, results: Results, ground: Ground): ProofCriterion {
  const steps: ProofStep[] = []
  const { id, strength, appliesIf } = criterion
  const applies = appliesIf === null ? null : conditionStep(appliesIf, ground, steps)
  const condition = conditionStep(criterion.condition, ground, steps)
  const status = results.get(id)?.status ?? 'unknown'
  return { id, strength, steps, applies, condition, status }
}

function treeOf(requirement: Requirement, results: Results): ProofTree {
  const settled = settleTree(requirement, ({ id }) => {
    const result = results.get(id)
    return result === undefined ? null : settledOf(result)
  })
  if (requirement.node === 'criterion')
    return { node: 'criterion', id: requirement.criterion.id, settled }
  const of = requirement.of.map(part => treeOf(part, results))
  return { node: requirement.node, settled, of }
}

function parametersIn({ condition, appliesIf }: Criterion): readonly string[] {
  return [condition, ...(appliesIf === null ? [] : [appliesIf])]
    .flatMap(leavesOfCondition)
    .flatMap(leaf => (leaf.kind === 'parameter' ? [leaf.parameter] : []))
}
