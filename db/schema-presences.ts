type Instant = string

/** Where an account was last at work; what is older than a few minutes says nothing. */
export interface PresenceTable {
  account_id: string
  /** Who may know of it: the id of a company, or `staff`. */
  audience: string
  /** Such as `people`, or `<application>:statement`. */
  place: string
  seen_at: Instant
}
