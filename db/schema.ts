import type { Generated } from 'kysely'
import type { Role, StaffRole, CompanyRole } from '#rules/procedure/roles.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import type { State } from '#rules/procedure/states.ts'
import type { Language } from '#rules/words.ts'
import type {
  AvoidanceRequestTable,
  CaseTiesTable,
  ExpertTable,
  PanelMemberTable,
  PanelReviewTable,
  PanelTable,
} from './schema-experts.ts'
import type { AppealTable, CertificateTable, DefenceNoticeTable } from './schema-certificates.ts'
import type { ObjectionTable, PublicNoticeRowTable, PublicNoticeTable } from './schema-notices.ts'
import type {
  CaseMessageTable,
  InboxItemTable,
  MatchLookTable,
  MessageWishTable,
} from './schema-messages.ts'
import type { CompanyPaperTable, FileScanTable, StoredFileTable } from './schema-evidence.ts'
import type {
  CaseAssignmentTable,
  DistrictPlaceTable,
  FieldRemarkTable,
  RoundOfficerTable,
  SavedFilterTable,
} from './schema-desk.ts'
import type { AnnualReportTable, ChangeReportTable } from './schema-duties.ts'
import type { PresenceTable } from './schema-presences.ts'
import type { CalendarYearTable, DecisionDraftTable, RoundTable } from './schema-rounds.ts'

/**
 * The tables. Only types that both drivers give back alike: text ids made here, ISO instants in UTC
 * (`At`), ISO days (`On`), JSON as text (`Json`), flags as 0 or 1, counts as integers.
 */
export interface Database {
  organisations: OrganisationTable
  accounts: AccountTable
  memberships: MembershipTable
  staff_roles: StaffRoleTable
  sessions: SessionTable
  account_tokens: AccountTokenTable
  throttles: ThrottleTable
  profile_sections: ProfileSectionTable
  applications: ApplicationTable
  application_sections: ApplicationSectionTable
  submissions: SubmissionTable
  application_events: ApplicationEventTable
  correction_notices: CorrectionNoticeTable
  attachments: AttachmentTable
  stored_files: StoredFileTable
  file_scans: FileScanTable
  company_papers: CompanyPaperTable
  outbox: OutboxTable
  idempotency_keys: IdempotencyKeyTable
  audit: AuditTable
  parameter_settings: ParameterSettingTable
  counters: CounterTable
  rounds: RoundTable
  round_officers: RoundOfficerTable
  decision_drafts: DecisionDraftTable
  calendar_years: CalendarYearTable
  experts: ExpertTable
  case_ties: CaseTiesTable
  avoidance_requests: AvoidanceRequestTable
  panels: PanelTable
  panel_members: PanelMemberTable
  panel_reviews: PanelReviewTable
  message_wishes: MessageWishTable
  inbox_items: InboxItemTable
  case_messages: CaseMessageTable
  match_looks: MatchLookTable
  public_notices: PublicNoticeTable
  public_notice_rows: PublicNoticeRowTable
  objections: ObjectionTable
  certificates: CertificateTable
  defence_notices: DefenceNoticeTable
  appeals: AppealTable
  annual_reports: AnnualReportTable
  case_assignments: CaseAssignmentTable
  district_places: DistrictPlaceTable
  change_reports: ChangeReportTable
  field_remarks: FieldRemarkTable
  saved_filters: SavedFilterTable
  presences: PresenceTable
}

type Instant = string
type Day = string
type Json = string
type Flag = 0 | 1

export interface OrganisationTable {
  id: string
  /** Unified social credit code, normalised; unique. */
  credit_code: string
  name: string
  /** GB/T 2260 code of the district that looks after it now. */
  district_code: string
  created_at: Instant
  updated_at: Instant
}

export interface AccountTable {
  id: string
  /** Lower case; unique. */
  email: string
  password_hash: string | null
  name: string
  language: Language
  verified_at: Instant | null
  disabled_at: Instant | null
  created_at: Instant
}

export interface MembershipTable {
  account_id: string
  organisation_id: string
  role: CompanyRole
  created_at: Instant
}

export interface StaffRoleTable {
  account_id: string
  role: StaffRole
  /** Set for district officers, else null. */
  district_code: string | null
  granted_by: string | null
  created_at: Instant
}

export interface SessionTable {
  id: string
  /** SHA-256 of the token in hex; the token itself is only in the cookie. */
  token_hash: string
  account_id: string
  created_at: Instant
  seen_at: Instant
  /** The absolute end. */
  expires_at: Instant
}

export interface AccountTokenTable {
  id: string
  account_id: string
  purpose: 'verify' | 'reset' | 'invite'
  token_hash: string
  created_at: Instant
  expires_at: Instant
  used_at: Instant | null
}

export interface ThrottleTable {
  /** What is counted, e.g. `login:account:…`. */
  bucket: string
  window_start: Instant
  hits: number
}

export interface ProfileSectionTable {
  organisation_id: string
  section: string
  /** What was typed, as it was typed: `Record<string, string>`. */
  answers: Json
  version: number
  updated_by: string
  updated_at: Instant
}

export interface ApplicationTable {
  id: string
  /** Given on submission; unique. */
  number: string | null
  organisation_id: string
  /** The district at submission; a later move does not change it. */
  district_code: string
  programme_id: string
  programme_version: string
  /** The round it belongs to; null where the programme takes applications all year. */
  round_id: string | null
  state: State
  /** Counts the moves; every move is guarded by it. */
  version: Generated<number>
  state_since: Instant
  due_on: Day | null
  due_provisional: Flag
  assigned_to: string | null
  /** `organisation:programme` while open, null when ended: one open application each. Unique. */
  open_key: string | null
  created_by: string
  created_at: Instant
  submitted_at: Instant | null
}

export interface ApplicationSectionTable {
  application_id: string
  section: string
  answers: Json
  marked_complete: Flag
  version: number
  updated_by: string
  updated_at: Instant
}

export interface SubmissionTable {
  id: string
  application_id: string
  /** 1 for the first submission, then one more for each correction. */
  ordinal: number
  answers: Json
  facts: Json
  evidence: Json
  assessment: Json
  declaration: Json
  rule_book: string
  submitted_by: string
  submitted_at: Instant
}

export interface ApplicationEventTable {
  id: string
  application_id: string
  /** Equals the application's version after the move. */
  ordinal: number
  event: ApplicationEvent | 'begin'
  from_state: State | null
  to_state: State
  actor_id: string | null
  actor_role: Role
  at: Instant
  /** Reason or note, as written. */
  note: string | null
  detail: Json
}

export interface CorrectionNoticeTable {
  id: string
  application_id: string
  ordinal: number
  submission_id: string
  /** `{field, label, reason, text}[]` */
  items: Json
  /** Which items of the form were checked and how they were marked. */
  checklist: Json
  checklist_hash: string
  due_on: Day
  due_provisional: Flag
  sent_by: string
  sent_at: Instant
  answered_at: Instant | null
  answers: Json | null
}

export interface AttachmentTable {
  id: string
  organisation_id: string
  application_id: string
  /** The paper of the programme's list that it is handed in for. */
  document_id: string
  file_name: string
  media_type: string
  size_bytes: number
  sha256: string
  storage_path: string
  uploaded_by: string
  uploaded_at: Instant
  removed_at: Instant | null
}

export interface OutboxTable {
  id: string
  kind: string
  /** `kind:subject:recipient:version`; unique: two senders collide instead of sending twice. */
  dedupe_key: string
  application_id: string | null
  account_id: string | null
  recipient: string
  language: Language
  payload: Json
  status: 'pending' | 'sent' | 'dead' | 'cancelled'
  attempts: number
  next_attempt_at: Instant
  lease_token: string | null
  lease_until: Instant | null
  created_at: Instant
  sent_at: Instant | null
  last_error: string | null
  /** What the mail server said when it took the mail. */
  server_answer: string | null
  /** Its words as it left, without the unsubscribe link; null before, and for what is not about a case. */
  sent_subject: string | null
  sent_text: string | null
  /** When a server refused it for good. */
  bounced_at: Instant | null
}

export interface IdempotencyKeyTable {
  /** Hidden form value, scoped to account and action. */
  id: string
  account_id: string
  action: string
  /** Hash of what was sent; the same key with other content is refused. */
  request_hash: string
  result: Json
  created_at: Instant
}

export interface AuditTable {
  id: string
  at: Instant
  actor_id: string | null
  actor_role: string
  action: string
  object_type: string
  object_id: string
  organisation_id: string | null
  request_id: string | null
  detail: Json
  /** Gap-free place in the chain, given by the sealer. */
  seq: number | null
  /** SHA-256 of the previous hash and this row. */
  hash: string | null
}

export interface CounterTable {
  /** What is numbered, e.g. `application:2026`. */
  name: string
  /** The last number given. */
  value: number
}

export interface ParameterSettingTable {
  id: string
  parameter_id: string
  /** The value as JSON: a number in the parameter's unit, an ISO day, or null to take it back. */
  value: Json
  /** First day on which it holds. */
  in_force_from: Day
  /** The document that it rests on, with its number. */
  document: string
  note: string
  set_by: string
  set_at: Instant
}
