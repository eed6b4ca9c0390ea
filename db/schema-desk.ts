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
