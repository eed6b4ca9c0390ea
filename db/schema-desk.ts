import type { StaffRole } from '#rules/procedure/roles.ts'

type Instant = string

/** Who was given a case, who gave it back, and why; what an officer receives stands in the events. */
export interface CaseAssignmentTable {
  id: string
  application_id: string
  organisation_id: string
  from_account: string | null
  to_account: string | null
  /** Handed back because of a tie to the company: its cases do not come to this officer again. */
  is_tie: 0 | 1
  reason: string
  by_account: string
  at: Instant
}

/** A case that its district has recommended; it keeps its place whatever becomes of it. */
export interface DistrictPlaceTable {
  application_id: string
  round_id: string
  district_code: string
  taken_at: Instant
}

/** What a reviewer remarks on one field; it asks for nothing and is never changed. */
export interface FieldRemarkTable {
  id: string
  application_id: string
  /** The submitted version that was read. */
  ordinal: number
  /** Such as `profile.people.staffAverage` or `document.audit`. */
  field: string
  /** `house` = the company never sees it. */
  audience: 'house' | 'company'
  text: string
  author_id: string
  author_role: StaffRole
  at: Instant
}

/** A list of the queue that somebody comes back to. */
export interface SavedFilterTable {
  id: string
  account_id: string
  /** With the account: unique. */
  name: string
  /** The address of the list, such as `tab=open&district=210302`. */
  query: string
  saved_at: Instant
}

/** Who alone receives the cases of a round; a round without any leaves them to everybody. */
export interface RoundOfficerTable {
  round_id: string
  account_id: string
}
