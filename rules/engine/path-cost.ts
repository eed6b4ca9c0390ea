import type { FactKey } from '../facts/dictionary.ts'
import { type Lead, leverOf } from '../facts/levers.ts'
import { type Moves, type Setting, standsAt, type Start } from './path-move.ts'

/** Orders of size for sorting only: what takes a year weighs as much as ten matters of days. */
const leadWeights: Readonly<Record<Lead, number>> = { days: 1, months: 4, year: 10 }

/** What a set of moves costs, for sorting: how long each takes, and how far it goes. */
export function costOf(moves: Moves, start: Start): number {
  return [...moves].reduce((sum, [key, by]) => sum + costOfMove(key, by, start), 0)
}

function costOfMove(key: FactKey, by: Setting, start: Start): number {
  const weight = leadWeights[leverOf(key)?.lead ?? 'year']
  if (typeof by !== 'number') return weight
  const now = standsAt(start, key)
  const share = Math.abs(by) / Math.max(typeof now === 'number' ? Math.abs(now) : 0, 1)
  return weight * (1 + Math.log2(1 + share))
}
