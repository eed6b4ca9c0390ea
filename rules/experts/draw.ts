import { chanceFrom, shuffled, type Sha256 } from './chance.ts'
import type { PanelRules } from './panel-rules.ts'
import { canFill, shortagesOf, type Seat, type Shortage } from './seats.ts'

/** One expert of a frozen pool: `barred` ones stay in the list and are never drawn. */
export type PoolEntry = Seat & { readonly barred: boolean }

export type Draw =
  /** `order` = all who may be drawn; the panel is the earliest in it that keeps the rules. */
  | { kind: 'drawn'; order: readonly string[]; panel: readonly string[] }
  | { kind: 'impossible'; shortages: readonly Shortage[] }

/** The pool as it is hashed and published: a line an expert, sorted by id. */
export function poolText(pool: readonly PoolEntry[]): string {
  return sorted(pool)
    .map(({ id, technical, finance, barred }) =>
      [id, technical ? 'T' : '-', finance ? 'F' : '-', barred ? 'X' : '-'].join(' '),
    )
    .join('\n')
}

/**
 * The seed of a draw: whose panel it is, the frozen pool, and a value that was made public after
 * the pool was frozen, so that nobody could choose the pool by its result.
 */
export function seedOf(
  { subject, poolHash, publicValue }: { subject: string; poolHash: string; publicValue: string },
  sha256: Sha256,
): string {
  return sha256(`${subject}\n${poolHash}\n${publicValue}`)
}

/** Draws a panel: the same pool, rules and seed give the same panel, so that anyone can replay it. */
export function drawPanel(
  { pool, rules, seed }: { pool: readonly PoolEntry[]; rules: PanelRules; seed: string },
  sha256: Sha256,
): Draw {
  const free = sorted(pool).filter(entry => !entry.barred)
  if (!canFill([], free, rules)) return { kind: 'impossible', shortages: shortOf(free, rules) }
  const order = shuffled(free, chanceFrom(seed, sha256))
  const panel: Seat[] = []
  for (const [at, seat] of order.entries()) {
    if (panel.length === rules.asked) break
    if (canFill([...panel, seat], order.slice(at + 1), rules)) panel.push(seat)
  }
  return { kind: 'drawn', order: order.map(seat => seat.id), panel: panel.map(seat => seat.id) }
}

/**
 * Who comes next in the order of the draw when somebody leaves: the first not asked before with
 * whom those who `stay` keep the rules; null if nobody does.
 */
export function nextInOrder(
  order: readonly Seat[],
  { stay, asked }: { stay: readonly Seat[]; asked: ReadonlySet<string> },
  rules: PanelRules,
): Seat | null {
  const rest = order.filter(seat => !asked.has(seat.id))
  return (
    rest.find(seat =>
      canFill(
        [...stay, seat],
        rest.filter(other => other.id !== seat.id),
        rules,
      ),
    ) ?? null
  )
}

/** Counted over all who are free: what the pool lacks before any draw. */
function shortOf(free: readonly Seat[], rules: PanelRules): readonly Shortage[] {
  const short = shortagesOf(free, rules)
  return short.length > 0 ? short : [{ kind: 'mix', there: free.length, needed: rules.asked }]
}

function sorted(pool: readonly PoolEntry[]): readonly PoolEntry[] {
  return [...pool].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
