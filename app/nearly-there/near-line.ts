import type { Outcome } from '#rules/engine/evaluate.ts'

/** One company of the list: what it misses, and by how much. */
export type NearLine = {
  id: string
  name: string
  district: string
  outcome: Outcome
  missed: { sentence: string; gap: string | null }[]
  unknown: number
}

/** Whether every binding condition that can be checked on the facts given is met. */
export function missesNothing({ missed }: Pick<NearLine, 'missed'>): boolean {
  return missed.length === 0
}
