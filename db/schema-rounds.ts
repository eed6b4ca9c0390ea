import type { ApplicationEvent } from '#rules/procedure/transitions.ts'

type Instant = string
type Json = string

export interface RoundTable {
  id: string
  /** The family of the programme's versions. */
  programme_id: string
  programme_version: string
  name_zh: string
  name_en: string
  /** The first instant at which an application may be begun. */
  opens_at: Instant
  /** The last instant at which one may be submitted, that instant included. */
  closes_at: Instant
  /** How long after the close one that was begun before it may still be submitted. */
  grace_minutes: number
  /** `CaseSettings` as JSON; frozen once the round has opened. */
  settings: Json
  /** What the experts mark, as JSON; null where none are asked. */
  rubric: Json | null
  status: 'draft' | 'published' | 'cancelled'
  version: number
  cloned_from: string | null
  created_by: string
  created_at: Instant
  published_by: string | null
  published_at: Instant | null
}

export interface DecisionDraftTable {
  id: string
  application_id: string
  /** The application's id while it waits for its signature, null when ended: one each. Unique. */
  open_key: string | null
  event: ApplicationEvent
  /** What will be handed in with the event when it is signed. */
  handed: Json
  drafted_by: string
  drafted_at: Instant
  outcome: 'signed' | 'returned' | 'withdrawn' | 'replaced' | null
  ended_by: string | null
  ended_at: Instant | null
  /** Why it was returned. */
  note: string | null
}

export interface CalendarYearTable {
  /** Such as `2027`. */
  year: string
  /** The official notice with its number. */
  notice: string
  /** Where it was read. */
  source: string
  /** `{off, worked}` of a `CalendarYear`. */
  days: Json
  version: number
  set_by: string
  set_at: Instant
}
