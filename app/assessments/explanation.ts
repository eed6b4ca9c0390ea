import type { Confidence, Strength } from '#rules/engine/criterion.ts'
import type { Outcome, Status } from '#rules/engine/evaluate.ts'

/** Where a condition stands in an explanation; groups are shown in this order. */
export const clauseGroups = [
  'not_met',
  'unknown',
  'judgement',
  'met',
  'not_applicable',
  'notice',
] as const satisfies readonly (Status | 'notice')[]

export type ClauseGroup = (typeof clauseGroups)[number]

/** Places on a small scale, 0 to 100 from left to right; `good` is the side that meets it. */
export type ScaleView = {
  ours: { from: number; to: number }
  threshold: { from: number; to: number }
  good: 'right' | 'left'
  /** The same in words, for those who do not see it. */
  twin: string
}

/** One comparison behind a clause, in the reader's language. */
export type FigureView = {
  label: string | null
  ours: string
  threshold: string | null
  gap: { text: string; good: boolean } | null
  note: string | null
  scale: ScaleView | null
  reads: { label: string; value: string }[]
}

/** A fact that is missing, with the years where some are, and the section that asks it. */
export type MissingView = { key: string; label: string; section: string; sectionName: string }

export type ClauseView = {
  id: string
  group: ClauseGroup
  sentence: string
  strength: Strength
  softNotMet: boolean
  /** Document, number and article; null for the force of the version. */
  article: string | null
  confidence: Confidence | null
  figures: FigureView[]
  missing: MissingView[]
  awaits: string[]
  unset: string[]
  advice: string | null
}

/** A condition of its own, or several routes of which one is enough. */
export type ItemView =
  | { kind: 'clause'; id: string; group: ClauseGroup; clause: ClauseView }
  | { kind: 'routes'; id: string; group: ClauseGroup; sentence: string; options: ClauseView[][] }

export type ScoreView = {
  items: { label: string; safe: string; most: string }[]
  safe: string
  most: string
  line: string
  standing:
    | { kind: 'enough' }
    | { kind: 'out of reach' }
    /** Points still needed from the experts, and the most they may give. */
    | { kind: 'needs'; points: number; room: number }
}

export type SettlingView = MissingView & { settles: string[] }

/** The whole explanation of one assessment, ready to be shown in one language. */
export type ExplanationView = {
  programme: { id: string; name: string }
  day: string
  outcome: Outcome
  /** Whether what is still missing leaves the outcome as it is, whatever it turns out to be. */
  settledAnyway: boolean
  met: number
  counted: number
  groups: { group: ClauseGroup; items: ItemView[] }[]
  score: ScoreView | null
  /** Missing facts, those that settle most first. */
  settling: SettlingView[]
}
