import { compareRational, type Rational } from '../engine/rational.ts'
import { resultBy, type Method } from './aggregate.ts'

/** A case's place among others when no expert, or one of its own, is left out. */
export type Sensitivity = {
  rank: number
  of: number
  /** By how many places leaving out any one expert moves the case, at most. */
  moves: number
}

/**
 * How much the place of a case hangs on a single expert. `others` are the results of the cases it
 * stands beside. Null where nobody gave a total.
 */
export function sensitivityOf(
  totals: readonly Rational[],
  others: readonly Rational[],
  method: Method,
): Sensitivity | null {
  const result = resultBy(method, totals)
  if (result === null) return null
  const rank = rankOf(result, others)
  const places = totals.flatMap((_, left) => {
    const without = resultBy(
      method,
      totals.filter((_, at) => at !== left),
    )
    return without === null ? [] : [rankOf(without, others)]
  })
  const moves = places.reduce((most, place) => Math.max(most, Math.abs(place - rank)), 0)
  return { rank, of: others.length + 1, moves }
}

/** 1 for the highest; equals share the better place. */
function rankOf(result: Rational, others: readonly Rational[]): number {
  return 1 + others.filter(other => compareRational(other, result) > 0).length
}
