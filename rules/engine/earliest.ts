import type { FactKey, Facts } from '../facts/dictionary.ts'
import type { IsoDay } from './days.ts'
import { assess, type AssessmentBasis, type Outcome } from './evaluate.ts'
import type { Programme } from './programme.ts'
import { turningDays } from './turning-days.ts'

/** When a subject may first apply if nothing but the day changes. */
export type Earliest =
  | { readonly kind: 'now'; readonly outcome: Outcome }
  | { readonly kind: 'on'; readonly day: IsoDay; readonly outcome: Outcome }
  /** From that day on it depends on figures that are not known yet. */
  | { readonly kind: 'figures'; readonly from: IsoDay; readonly missing: readonly FactKey[] }
  /** Waiting alone changes nothing. */
  | { readonly kind: 'never' }

/** Whether the outcome lets a subject apply, if only for the bureau to decide. */
export function mayBeSubmitted(outcome: Outcome): boolean {
  return outcome === 'may_apply' || outcome === 'bureau_decides'
}

/** The earliest day, from that of the basis on, on which the subject may apply. */
export function earliestDay(programme: Programme, facts: Facts, basis: AssessmentBasis): Earliest {
  const days = turningDays(programme, { facts, overrides: {}, ...basis })
  let open: Extract<Earliest, { kind: 'figures' }> | null = null
  for (const day of [basis.day, ...days]) {
    const { outcome, missing } = assess(programme, facts, { ...basis, day })
    if (mayBeSubmitted(outcome)) {
      return day === basis.day ? { kind: 'now', outcome } : { kind: 'on', day, outcome }
    }
    if (outcome === 'cannot_tell_yet') open ??= { kind: 'figures', from: day, missing }
  }
  return open ?? { kind: 'never' }
}
