import type { ParameterOverrides } from '../basis/parameters.ts'
import { factByKey, type Facts } from '../facts/dictionary.ts'
import type { IsoDay } from './days.ts'
import { assess } from './evaluate.ts'
import type { Programme } from './programme.ts'
import { type Memory, memoryFor } from './questions-memory.ts'
import { prove, type Weigh } from './questions-proof.ts'
import { type Leaf, leavesUnder, type Node, treeOf } from './questions-tree.ts'
import { type Visit, visitOf, visitsOf } from './questions-visits.ts'
import { likeness } from './questions-world.ts'

/** Something to ask at once, with what it is good for. */
export type Question = Visit & {
  /** Verdicts that it is expected to help settle, for its effort; for sorting only. */
  readonly worth: number
  /** The programmes whose verdict it can help to settle. */
  readonly programmes: readonly string[]
}

export type QuestionBasis = {
  readonly day: IsoDay
  /** Plausible subjects; see `population`. They order the questions and decide nothing. */
  readonly prior: readonly Facts[]
  readonly overrides?: ParameterOverrides
  /** What a visit costs; its seconds unless told. */
  readonly cost?: (visit: Visit) => number
}

type Planted = { readonly programme: Programme; readonly tree: Node }
type Open = { readonly id: string; readonly tree: Node; readonly visits: ReadonlySet<string> }

/** The questions worth asking next, the best first; none once every programme is settled. */
export function nextQuestions(
  programmes: readonly Programme[],
  facts: Facts,
  { count, ...basis }: QuestionBasis & { readonly count: number },
): readonly Question[] {
  return questioner(programmes, basis)(facts, count)
}

/**
 * A source of questions that remembers what it worked out, for many subjects or many answers of
 * one. In each plausible world every way to know the verdict is found, and a question is worth,
 * for each programme, one over the cost of the lightest way that it is part of.
 */
export function questioner(
  programmes: readonly Programme[],
  { day, prior, overrides = {}, cost = visit => visit.effort }: QuestionBasis,
): (facts: Facts, count: number) => readonly Question[] {
  const planted = programmes.flatMap((programme): readonly Planted[] => {
    const tree = treeOf(programme.requirement)
    return tree === null ? [] : [{ programme, tree }]
  })
  const memory = memoryFor({ day, overrides })
  return (facts, count) => {
    const ground = { facts, day, overrides }
    const open = planted.flatMap(({ programme, tree }): readonly Open[] => {
      const { outcome, missing } = assess(programme, facts, ground)
      if (outcome !== 'cannot_tell_yet') return []
      const visits = new Set(missing.map(fact => visitOf(factByKey(fact))))
      return [{ id: programme.id, tree, visits }]
    })
    const leaves = open.flatMap(({ tree }) => leavesUnder(tree))
    const visits = visitsOf(leaves, ground)
    const costs = new Map([...visits].map(([id, visit]) => [id, cost(visit)]))
    const worth = worthOf(open, { facts, prior, memory }, asks => {
      let sum = 0
      for (const id of asks) sum += costs.get(id) ?? 0
      return sum
    })
    return [...visits.values()]
      .map(visit => ({
        ...visit,
        worth: worth.get(visit.id) ?? 0,
        programmes: open.filter(each => each.visits.has(visit.id)).map(each => each.id),
      }))
      .filter(question => question.programmes.length > 0)
      .toSorted((a, b) => b.worth - a.worth || a.effort - b.effort)
      .slice(0, count)
  }
}

type Situation = {
  readonly facts: Facts
  readonly prior: readonly Facts[]
  readonly memory: Memory
}

function worthOf(
  open: readonly Open[],
  { facts, prior, memory }: Situation,
  weigh: Weigh,
): ReadonlyMap<string, number> {
  const leaves = open.flatMap(({ tree }) => leavesUnder(tree))
  const states = new Map(leaves.map(leaf => [leaf, memory.stateOf(leaf, facts)]))
  const worth = new Map<string, number>()
  for (const world of prior) {
    const weight = likeness(states, leaf => memory.settledIn(leaf, world))
    const leafProof = (leaf: Leaf) => memory.proofOf(leaf, facts, world)
    for (const { tree } of open) {
      const best = new Map<string, number>()
      for (const way of prove(tree, leafProof, weigh).ways) {
        const gain = weight / weigh(way)
        for (const id of way) best.set(id, Math.max(best.get(id) ?? 0, gain))
      }
      for (const [id, gain] of best) worth.set(id, (worth.get(id) ?? 0) + gain)
    }
  }
  return worth
}
