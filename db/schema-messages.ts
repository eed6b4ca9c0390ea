import type { Role } from '#rules/procedure/roles.ts'

type Instant = string
type Day = string
type Json = string

/** How somebody wishes to be told of a helpful message. */
export type Wish = 'at once' | 'digest' | 'off'

export interface MessageWishTable {
  id: string
  account_id: string
  /** With the account: unique. */
  kind: string
  wish: Wish
  set_at: Instant
}

export interface InboxItemTable {
  id: string
  account_id: string
  /** That of the mail; unique. */
  dedupe_key: string
  kind: string
  application_id: string | null
  payload: Json
  /** What its account wished when it was written. */
  wish: Wish
  /** The mail of a decision that can be taken back shows only when it no longer can. */
  shown_from: Instant
  read_at: Instant | null
  /** The day of the digest that told it. */
  digest_on: Day | null
}

export interface CaseMessageTable {
  id: string
  application_id: string
  author_id: string
  author_role: Role
  /** `bureau` = a note that the company never sees. */
  audience: 'both' | 'bureau'
  text: string
  sent_at: Instant
}

export interface MatchLookTable {
  organisation_id: string
  /** Fingerprint of the profile, the book and the settings that were looked at. */
  seen: string
  /** Families of the programmes that the company may apply for: `string[]`. */
  may_apply: Json
  looked_at: Instant
}
