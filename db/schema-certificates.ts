type Instant = string
type Day = string
type Json = string
type Flag = 0 | 1

export interface CertificateTable {
  id: string
  /** One each. */
  application_id: string
  /** `record` = of a title that the higher authority gave, which is no certificate of the bureau. */
  kind: 'certificate' | 'record'
  /** Such as `AS-CERT-2026-000001`; unique. */
  number: string
  /** Ten characters that nobody can guess; unique. */
  code: string
  organisation_id: string
  /** Name and credit code on the day of issue. */
  holder_name: string
  credit_code: string
  /** The family of the programme's versions. */
  programme_id: string
  programme_version: string
  /** The higher authority's document; null for a certificate. */
  document_number: string | null
  document_on: Day | null
  issued_on: Day
  valid_from: Day
  /** The last day, that day included; null = as the documents say, or without end. */
  valid_to: Day | null
  /** SHA-256 in hex of what it says. */
  content_hash: string
  issued_at: Instant
}

export interface DefenceNoticeTable {
  id: string
  application_id: string
  /** The application's id while it is open, null when ended: one each. Unique. */
  open_key: string | null
  /** At the company's own request there is nothing to be heard about. */
  own_request: Flag
  /** `Ground[]` */
  grounds: Json
  text: string
  served_by: string
  served_at: Instant
  /** The last day for the answer, that day included. */
  answer_by: Day
  answer_by_provisional: Flag
  answer: string | null
  answered_by: string | null
  answered_at: Instant | null
  outcome: 'revoked' | 'dropped' | null
  ended_by: string | null
  ended_at: Instant | null
  /** Why it was dropped. */
  note: string | null
}

export interface AppealTable {
  id: string
  application_id: string
  /** The application's id while it is open, null when ended: one each. Unique. */
  open_key: string | null
  /** The event that decided; unique: one appeal each. */
  decision_event_id: string
  ground: string
  text: string
  lodged_by: string
  lodged_at: Instant
  outcome: 'upheld' | 'dismissed' | null
  reasons: string | null
  ended_by: string | null
  ended_at: Instant | null
}
