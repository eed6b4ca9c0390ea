import type { ChangeKind } from '#rules/procedure/change-reports.ts'

type Instant = string
type Day = string
type Json = string
type Flag = 0 | 1

/** One for each recognition and calendar year, from when it is filed or stands as missing. */
export interface AnnualReportTable {
  id: string
  application_id: string
  organisation_id: string
  /** The calendar year that it is about; unique with the application. */
  year: number
  /** The last day of filing, that day included. */
  due_on: Day
  /** When it was noted as missing; null where it came in time. */
  missing_since: Instant | null
  /** Such as `NB-2027-0001`, given on filing; unique. */
  number: string | null
  /** What was stated, as it was typed: `Record<string, string>`. */
  figures: Json | null
  text: string | null
  /** Filed after the last day. */
  is_late: Flag
  filed_by: string | null
  /** Null while it is missing. */
  filed_at: Instant | null
}

/** What a company reports to have changed while its recognition lasts. */
export interface ChangeReportTable {
  id: string
  application_id: string
  organisation_id: string
  /** Such as `BG-2026-000001`; unique. */
  number: string
  kind: ChangeKind
  changed_on: Day
  text_before: string
  text_after: string
  /** The last day of reporting, that day included; null where the text gives no period. */
  due_on: Day | null
  due_provisional: Flag
  /** Reported after that day. */
  is_late: Flag
  reported_by: string
  reported_at: Instant
  noted_by: string | null
  /** Null until an officer takes note of it. */
  noted_at: Instant | null
  /** What the officer adds for the company. */
  remark: string | null
}
