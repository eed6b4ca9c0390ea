import type { FactKey, Facts, FactValue } from '../facts/dictionary.ts'
import { factByKey } from '../facts/dictionary.ts'
import type { Settled } from './evaluate.ts'
import { type Leaf, settleLeaf } from './questions-tree.ts'
import { openReads, visitOf } from './questions-visits.ts'
import type { Ground } from './value.ts'

/** What a leaf comes to, and the visits that it takes to know it. */
export type LeafProof = { readonly settled: Settled; readonly asks: ReadonlySet<string> }

/** What is known of a leaf without a world: settled, or the facts that are open by visit. */
export type LeafState =
  | { readonly node: 'settled'; readonly settled: Settled }
  | { readonly node: 'open'; readonly asks: ReadonlyMap<string, readonly FactKey[]> }

const NOTHING: ReadonlySet<string> = new Set()

/** How much less likely a world is for each clause on which it differs from what is known. */
const UNLIKENESS = 0.35

export function leafState(leaf: Leaf, ground: Ground): LeafState {
  const settled = settleLeaf(leaf, ground)
  if (settled !== 'unknown') return { node: 'settled', settled }
  const asks = new Map<string, readonly FactKey[]>()
  for (const fact of openReads(leaf, ground).keys()) {
    const visit = visitOf(factByKey(fact))
    asks.set(visit, [...(asks.get(visit) ?? []), fact])
  }
  return { node: 'open', asks }
}

/** What a leaf comes to in a world, with as few of its open visits as settle it. */
export function proveLeaf(leaf: Leaf, state: LeafState, ground: Ground, world: Facts): LeafProof {
  if (state.node === 'settled') return { settled: state.settled, asks: NOTHING }
  const settledBy = (visits: readonly string[]) => {
    const told = visits.flatMap(visit => state.asks.get(visit) ?? [])
    return settleLeaf(leaf, { ...ground, facts: withAll(ground.facts, world, told) })
  }
  let asks = [...state.asks.keys()]
  const settled = settledBy(asks)
  if (asks.length > 1) {
    for (const visit of state.asks.keys()) {
      const fewer = asks.filter(each => each !== visit)
      if (settledBy(fewer) === settled) asks = fewer
    }
  }
  return { settled, asks: new Set(asks) }
}

/** How likely a world is, by the clauses on which it agrees with what is known; at most 1. */
export function likeness(
  states: ReadonlyMap<Leaf, LeafState>,
  settledIn: (leaf: Leaf) => Settled,
): number {
  let differing = 0
  for (const [leaf, state] of states) {
    if (state.node !== 'settled' || state.settled === 'bureau') continue
    if (settledIn(leaf) !== state.settled) differing += 1
  }
  return UNLIKENESS ** differing
}

/** The facts, with some of a world's put where they say nothing. */
export function withAll(facts: Facts, world: Facts, asks: readonly FactKey[]): Facts {
  const filled: { [K in FactKey]?: FactValue } = { ...facts }
  for (const fact of asks) {
    const told = facts[fact]
    const value = world[fact]
    if (value === undefined) continue
    filled[fact] =
      typeof value === 'object' && typeof told === 'object' ? { ...value, ...told } : value
  }
  return filled
}
