import { type FactKey, type Facts } from '../facts/dictionary.ts'
import type { Settled } from './evaluate.ts'
import { type Leaf, settleLeaf } from './questions-tree.ts'
import { leafState, type LeafProof, type LeafState, proveLeaf } from './questions-world.ts'
import { leavesOfCondition } from './reads.ts'
import type { Ground } from './value.ts'

/** What was found of a leaf while the facts that it reads were the same. */
type Found = {
  readonly signature: string
  readonly state: LeafState
  readonly proofs: Map<Facts, LeafProof>
}

/** Answers about leaves, each worked out once while the facts behind it stay the same. */
export type Memory = {
  readonly stateOf: (leaf: Leaf, facts: Facts) => LeafState
  readonly proofOf: (leaf: Leaf, facts: Facts, world: Facts) => LeafProof
  /** What the leaf comes to for the world alone. */
  readonly settledIn: (leaf: Leaf, world: Facts) => Settled
}

export function memoryFor(basis: Omit<Ground, 'facts'>): Memory {
  const found = new Map<Leaf, Found>()
  const blank = new Map<Leaf, Found>()
  const alone = new Map<Leaf, Map<Facts, Settled>>()
  const reads = new Map<Leaf, readonly FactKey[]>()
  const readBy = (leaf: Leaf) => keep(reads, leaf, () => factsOf(leaf))
  const foundFor = (leaf: Leaf, facts: Facts): Found => {
    const known = readBy(leaf).map(key => facts[key] ?? null)
    const isBlank = known.every(value => value === null)
    const signature = isBlank ? '' : JSON.stringify(known)
    const before = (isBlank ? blank : found).get(leaf)
    if (before?.signature === signature) return before
    const state = leafState(leaf, { ...basis, facts })
    const now = { signature, state, proofs: new Map<Facts, LeafProof>() }
    ;(isBlank ? blank : found).set(leaf, now)
    return now
  }
  return {
    stateOf: (leaf, facts) => foundFor(leaf, facts).state,
    proofOf: (leaf, facts, world) => {
      const { state, proofs } = foundFor(leaf, facts)
      return keep(proofs, world, () => proveLeaf(leaf, state, { ...basis, facts }, world))
    },
    settledIn: (leaf, world) => {
      const worlds = keep(alone, leaf, () => new Map<Facts, Settled>())
      return keep(worlds, world, () => settleLeaf(leaf, { ...basis, facts: world }))
    },
  }
}

function factsOf({ condition }: Leaf): readonly FactKey[] {
  const keys = leavesOfCondition(condition).flatMap(read =>
    read.kind === 'fact' ? [read.fact] : [],
  )
  return [...new Set(keys)]
}

function keep<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const before = map.get(key)
  if (before !== undefined) return before
  const made = make()
  map.set(key, made)
  return made
}
