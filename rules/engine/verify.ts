import type { Proof, ProofCriterion, ProofStep, ProofTree, ProofValue } from './proof-shape.ts'
import { saysAgain } from './verify-condition.ts'
import { fraction, order } from './verify-fraction.ts'
import { numberAgain } from './verify-number.ts'
import { sealAgain } from './verify-seal.ts'
import type { Span } from './verify-span.ts'

/** Whether a proof holds; else the first step that does not, such as `hnte.age step 2 (day)`. */
export type Verdict = { readonly holds: true } | { readonly holds: false; readonly at: string }

/**
 * Computes a proof again from its facts, its parameters and its own steps, with exact fractions.
 * Shares no code with what made the proof; knows nothing of the rule book.
 */
export function verifyProof(proof: Proof): Verdict {
  const broken =
    firstOf(proof.criteria, each => brokenIn(each, proof)) ??
    brokenTree(proof.tree, proof.criteria) ??
    brokenOutcome(proof) ??
    (sealAgain(proof) === proof.seal ? null : 'seal')
  return broken === null ? { holds: true } : { holds: false, at: broken }
}

function firstOf<T>(
  all: readonly T[],
  find: (each: T, index: number) => string | null,
): string | null {
  for (const [index, each] of all.entries()) {
    const found = find(each, index)
    if (found !== null) return found
  }
  return null
}

function brokenIn(criterion: ProofCriterion, proof: Proof): string | null {
  const { id, steps } = criterion
  const broken = firstOf(steps, (step, index) =>
    holds(step, steps.slice(0, index), proof) ? null : `${id} step ${index + 1} (${step.op})`,
  )
  if (broken !== null) return broken
  return attempt(() => statusAgain(criterion)) === criterion.status ? null : `${id} status`
}

function holds(step: ProofStep, before: readonly ProofStep[], proof: Proof): boolean {
  const earlier = {
    number: (index: number) => numberIn(before, index),
    says: (index: number) => saysIn(before, index),
    yearsOf: (index: number) => {
      const found = before[index]
      return found?.op === 'annualGrowth' ? found.years : null
    },
  }
  return (
    attempt(() => {
      if ('value' in step) return isSame(numberAgain(step, proof, earlier), step.value)
      const { truth, gaps } = saysAgain(step, proof, earlier)
      return truth === step.says.truth && isSameSet(gaps, step.says.gaps)
    }) === true
  )
}

function numberIn(steps: readonly ProofStep[], index: number) {
  const step = steps[index]
  if (step === undefined || !('value' in step)) throw new RangeError(`${index} is no number before`)
  return step.value
}

function saysIn(steps: readonly ProofStep[], index: number) {
  const step = steps[index]
  if (step === undefined || !('says' in step))
    throw new RangeError(`${index} is no condition before`)
  return step.says
}

function isSame(again: Span, { low, high, absence, gaps }: ProofValue): boolean {
  return (
    absence === again.absence &&
    order(again.low, fraction(low)) === 0 &&
    order(again.high, fraction(high)) === 0 &&
    isSameSet(again.gaps, gaps)
  )
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join() === b.join()
}

/** What cannot be computed at all is no proof. */
function attempt<T>(compute: () => T): T | null {
  try {
    return compute()
  } catch {
    return null
  }
}

function statusAgain({ steps, applies, condition }: ProofCriterion) {
  const { truth, gaps } = saysIn(steps, condition)
  const when = applies === null ? null : saysIn(steps, applies)
  if (when?.truth === 'no') return 'not_applicable'
  if (truth === 'yes') return 'met'
  const open = when?.truth === 'open' ? when.gaps : []
  if (truth === 'no' && open.length === 0) return 'not_met'
  return [...open, ...gaps].some(gap => gap.startsWith('fact:')) ? 'unknown' : 'judgement'
}

type Settled = ProofTree['settled']

function settledOf({ strength, status }: ProofCriterion): Settled {
  if (strength === 'notice' || status === 'not_applicable') return null
  if (status === 'met') return 'yes'
  if (status === 'unknown') return 'unknown'
  return status === 'judgement' || strength === 'soft' ? 'bureau' : 'no'
}

function brokenTree(tree: ProofTree, criteria: readonly ProofCriterion[]): string | null {
  const named = criteriaIn(tree)
  const all = criteria.map(each => each.id)
  if (named.join() !== all.join()) return 'combination: criteria are missing or stand twice'
  return brokenPart(tree, new Map(criteria.map(each => [each.id, settledOf(each)])))
}

function criteriaIn(tree: ProofTree): readonly string[] {
  return tree.node === 'criterion' ? [tree.id] : tree.of.flatMap(criteriaIn)
}

function brokenPart(tree: ProofTree, settled: ReadonlyMap<string, Settled>): string | null {
  if (tree.node === 'criterion')
    return settled.get(tree.id) === tree.settled ? null : `combination of ${tree.id}`
  const below = firstOf(tree.of, part => brokenPart(part, settled))
  if (below !== null) return below
  const order =
    tree.node === 'allOf' ? ['no', 'unknown', 'bureau', 'yes'] : ['yes', 'unknown', 'bureau', 'no']
  const counted = tree.of.map(part => part.settled)
  const again = order.find(each => counted.some(one => one === each)) ?? null
  return again === tree.settled
    ? null
    : `combination ${tree.node} of ${criteriaIn(tree).join(', ')}`
}

function brokenOutcome({ day, force, tree, outcome }: Proof): string | null {
  const governs =
    (force.from === null || day >= force.from) && (force.until === null || day < force.until)
  const settled = governs ? (tree.settled ?? 'yes') : 'no'
  const words = {
    yes: 'may_apply',
    no: 'not_yet',
    unknown: 'cannot_tell_yet',
    bureau: 'bureau_decides',
  }
  return words[settled] === outcome ? null : 'outcome'
}
