import type { Settled } from './evaluate.ts'
import type { Leaf, Node } from './questions-tree.ts'
import type { LeafProof } from './questions-world.ts'

/** A verdict in one world with the sets of visits, each of which would be enough to know it. */
export type Proof = { readonly settled: Settled; readonly ways: readonly ReadonlySet<string>[] }

/** The effort of a set of visits. */
export type Weigh = (asks: ReadonlySet<string>) => number

const NOTHING: ReadonlySet<string> = new Set()

/** Each way to know what a tree comes to; where every part must be known, there is one way. */
export function prove(node: Node, leaf: (leaf: Leaf) => LeafProof, weigh: Weigh): Proof {
  switch (node.node) {
    case 'leaf': {
      const { settled, asks } = leaf(node.leaf)
      return { settled, ways: [asks] }
    }
    case 'soft': {
      const inner = prove(node.of, leaf, weigh)
      return inner.settled === 'no' ? { ...inner, settled: 'bureau' } : inner
    }
    case 'all':
    case 'any': {
      const parts = node.of.map(part => prove(part, leaf, weigh))
      const strong = node.node === 'all' ? 'no' : 'yes'
      const enough = parts.filter(part => part.settled === strong)
      if (enough.length > 0) return { settled: strong, ways: enough.flatMap(part => part.ways) }
      const whole = new Set(parts.flatMap(part => [...lightest(part.ways, weigh)]))
      return { settled: weakest(parts, node.node === 'all' ? 'yes' : 'no'), ways: [whole] }
    }
  }
}

function weakest(parts: readonly Proof[], weak: Settled): Settled {
  if (parts.some(part => part.settled === 'unknown')) return 'unknown'
  return parts.some(part => part.settled === 'bureau') ? 'bureau' : weak
}

function lightest(ways: readonly ReadonlySet<string>[], weigh: Weigh): ReadonlySet<string> {
  let best = NOTHING
  let least = Infinity
  for (const way of ways) {
    const weight = weigh(way)
    if (weight < least) [best, least] = [way, weight]
  }
  return best
}
