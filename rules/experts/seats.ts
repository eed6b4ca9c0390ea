import { technicalLeast, type PanelRules } from './panel-rules.ts'

/** An expert as the constraints of a panel see one. */
export type Seat = { readonly id: string; readonly technical: boolean; readonly finance: boolean }

/**
 * What there is too little of. `mix` = enough of each kind, but not within the seats of the panel.
 */
export type Shortage = {
  readonly kind: 'experts' | 'technical' | 'finance' | 'mix'
  readonly there: number
  readonly needed: number
}

/** What a panel or a pool has too few of by the rules; empty for a panel that may sit. */
export function shortagesOf(panel: readonly Seat[], rules: PanelRules): Shortage[] {
  const technical = panel.filter(seat => seat.technical).length
  const finance = panel.filter(seat => seat.finance).length
  const all: Shortage[] = [
    { kind: 'experts', there: panel.length, needed: rules.asked },
    { kind: 'technical', there: technical, needed: technicalLeast(rules) },
    { kind: 'finance', there: finance, needed: rules.financeLeast },
  ]
  return all.filter(({ there, needed }) => there < needed)
}

/** Whether the seats that are left can be filled from `rest` so that the rules hold. */
export function canFill(taken: readonly Seat[], rest: readonly Seat[], rules: PanelRules): boolean {
  const seats = Math.max(0, rules.asked - taken.length)
  const technical = Math.max(0, technicalLeast(rules) - countOf(taken, 'technical'))
  const finance = Math.max(0, rules.financeLeast - countOf(taken, 'finance'))
  const both = rest.filter(seat => seat.technical && seat.finance).length
  const shared = Math.min(technical, finance, both)
  return (
    seats <= rest.length &&
    technical <= countOf(rest, 'technical') &&
    finance <= countOf(rest, 'finance') &&
    technical + finance - shared <= seats
  )
}

function countOf(seats: readonly Seat[], kind: 'technical' | 'finance'): number {
  return seats.filter(seat => seat[kind]).length
}
