import type { Outcome } from '#rules/engine/evaluate.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import type { ClauseGroup } from './explanation.ts'

/** What changed figures would change, ready to be shown in one language. */
export type WhatIfView = {
  /** Whether anything that can be read differs from what was there before. */
  changed: boolean
  outcome: Turn<Outcome>
  /** Conditions of this programme whose state or figure is another; those of another state first. */
  clauses: ClauseChange[]
  /** Other programmes whose verdict is another. */
  others: { id: string; name: string; outcome: Turn<Outcome> }[]
  /** Programmes that stay refused, but by fewer conditions or a smaller gap. */
  nearer: Distance[]
  further: Distance[]
  /** Entries that cannot be read; they count as unknown. */
  unread: FieldIssue[]
}

export type Turn<T> = { from: T; to: T }

export type ClauseChange = {
  id: string
  sentence: string
  group: Turn<ClauseGroup>
  figures: FigureChange[]
}

export type FigureChange = {
  label: string | null
  ours: Turn<string>
  threshold: string | null
  gap: { text: string; good: boolean } | null
}

/** How many conditions refuse a programme, before and after. */
export type Distance = { id: string; name: string; missed: Turn<number> }
