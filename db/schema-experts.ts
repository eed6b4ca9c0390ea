type Instant = string
type Day = string
type Json = string
type Flag = 0 | 1

export interface ExpertTable {
  id: string
  /** An account of the role `expert`; unique. */
  account_id: string
  title: string
  city: string
  technical: Flag
  finance: Flag
  /** What the expert knows: `string[]`. */
  fields: Json
  /** `{employers, holdings, relations}` of an expert's ties. */
  ties: Json
  /** Hashes, for comparison only. */
  phone_mark: string | null
  mail_mark: string
  address_mark: string | null
  /** The most invitations in a calendar month. */
  monthly_load: number
  /** The last day on which the expert is not drawn. */
  suspended_until: Day | null
  suspension_note: string | null
  version: number
  created_by: string
  created_at: Instant
  updated_by: string
  updated_at: Instant
}

export interface CaseTiesTable {
  application_id: string
  /** Names and codes that the form and the registers give: officers, inventors, partners. */
  ties: Json
  version: number
  set_by: string
  set_at: Instant
}

/** Whom a company asks to be kept off the panel of its case. */
export interface AvoidanceRequestTable {
  id: string
  application_id: string
  organisation_id: string
  /** As the company typed it: it does not see the pool. */
  named: string
  employer: string
  reason: string
  asked_by: string
  asked_at: Instant
  /** This and all below are null until an officer judges. */
  outcome: 'upheld' | 'dismissed' | null
  /** The entries of the pool that are meant: `string[]`. */
  matched: Json | null
  /** For the bureau alone. */
  judged_reason: string | null
  judged_by: string | null
  judged_at: Instant | null
}

export interface PanelTable {
  id: string
  application_id: string
  /** The application's id until the panel is closed or void, then null: one each. Unique. */
  open_key: string | null
  /** The version of the application that is reviewed. */
  submission_id: string
  state: 'frozen' | 'drawn' | 'closed' | 'void'
  /** How many experts are asked now; more than at the draw if one was added. */
  asked: number
  /** Whether the experts see the case without names, people and district. */
  blind: Flag
  /** `{technicalPercent, financeLeast, aggregation}`, frozen. */
  settings: Json
  rubric: Json
  /** `{id, technical, finance, barred, reasons, warnings}[]`, frozen. */
  pool: Json
  pool_hash: string
  /** The officer's words on those who were admitted in spite of a warning. */
  pool_note: string
  frozen_by: string
  frozen_at: Instant
  /** Made public after the pool was frozen, and where. */
  public_value: string | null
  value_source: string | null
  seed: string | null
  /** Ids of experts in the order of the draw. */
  draw_order: Json | null
  drawn_by: string | null
  drawn_at: Instant | null
  result: Json | null
  ended_by: string | null
  ended_at: Instant | null
  /** Why it is void, or how it was settled. */
  end_note: string | null
}

export interface PanelMemberTable {
  id: string
  panel_id: string
  expert_id: string
  state: MemberState
  /** The first one asked is 1. */
  ordinal: number
  invited_at: Instant
  /** The last day on which to answer. */
  answer_due: Day
  answered_at: Instant | null
  declaration: 'none' | 'possible' | 'conflict' | null
  declared_text: string | null
  /** What the officer made of a possible conflict. */
  judged_by: string | null
  judged_at: Instant | null
  judged_note: string | null
  /** The last day on which to hand in the review; null before the review began. */
  review_due: Day | null
  /** When the expert first saw the case. */
  opened_at: Instant | null
  ended_at: Instant | null
  /** Why the expert does not review. */
  end_reason: string | null
}

/**
 * `possible` = a possible conflict was declared, and the officer has not judged it. The last four
 * do not review: `replaced` by the bureau, `void` with the whole panel.
 */
export type MemberState =
  'invited' | 'possible' | 'accepted' | 'submitted' | 'declined' | 'conflict' | 'replaced' | 'void'

export interface PanelReviewTable {
  member_id: string
  /** A `Review`, perhaps with gaps until it is submitted. */
  content: Json
  version: number
  updated_at: Instant
  submitted_at: Instant | null
  /** Why the officer sent it back; null if it was not. */
  returned_reason: string | null
  returned_by: string | null
  returned_at: Instant | null
}
