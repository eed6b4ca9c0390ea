import type { Language } from '#rules/words.ts'

type Instant = string
type Day = string

export interface PublicNoticeTable {
  id: string
  /** Given when it is prepared; unique. */
  number: string
  programme_version: string
  /** Null for cases that belong to no round. */
  round_id: string | null
  title_zh: string
  title_en: string
  text_zh: string
  text_en: string
  /** First and last day before the public, both included. */
  starts_on: Day
  ends_on: Day
  /** Number of the minutes of the meeting that passed the list. */
  minutes: string
  /** Where else it is displayed; empty if nowhere. */
  channel: string
  /** SHA-256 of the canonical list in hex; null until it is published. */
  list_hash: string | null
  status: 'prepared' | 'published' | 'dropped'
  version: number
  prepared_by: string
  prepared_at: Instant
  /** Who published or dropped it. */
  signed_by: string | null
  signed_at: Instant | null
  /** Why it was dropped. */
  note: string | null
}

export interface PublicNoticeRowTable {
  id: string
  notice_id: string
  application_id: string
  /** From 1; given anew to the rows that are published. */
  position: number
  /** Name and credit code as they were when the notice was prepared. */
  company_name: string
  credit_code: string
  /** What became of the case in this notice; `left_out` = it could not be published. */
  outcome: 'proposed' | 'left_out' | 'listed' | 'paused' | 'withdrawn' | 'recognised' | 'refused'
}

export interface ObjectionTable {
  id: string
  /** Of the receipt; unique. */
  number: string
  notice_id: string
  application_id: string
  /** A tip names nobody and holds nothing up. */
  kind: 'named' | 'tip'
  name: string
  email: string
  telephone: string
  language: Language
  ground: string
  lodged_at: Instant
  /** `moot` = the company withdrew before it was judged. */
  status: 'received' | 'accepted' | 'inadmissible' | 'dismissed' | 'sustained' | 'moot' | 'tip'
  /** What the company is told of it, without whoever made it. */
  substance: string | null
  handled_by: string | null
  handled_at: Instant | null
  /** Why it was not admitted. */
  reply: string | null
  findings: string | null
  /** What the company says to it. */
  answer: string | null
  answered_by: string | null
  answered_at: Instant | null
  ended_at: Instant | null
}
