type Instant = string
type Day = string

/**
 * What the last check found. `sound` = the content is what was received; `changed` = it is not;
 * `lost` = the file is not there; `released` = nothing needs it any more and it was taken away;
 * `stray` = it lies there and no record points at it.
 */
export type StoredFileState = 'sound' | 'changed' | 'lost' | 'released' | 'stray'

export interface StoredFileTable {
  /** Under the files' folder; several records may point at one stored file. */
  storage_path: string
  /** Whose room it takes; null for a stray. */
  organisation_id: string | null
  /** As it was received; null for a stray. */
  sha256: string | null
  size_bytes: number
  state: StoredFileState
  received_at: Instant
  checked_at: Instant
  /** Since when it is not sound. */
  found_at: Instant | null
  next_check_at: Instant
  lease_token: string | null
  lease_until: Instant | null
}

/**
 * What is known of the harm in a stored file. `waiting` = the scanner has not answered yet;
 * `quarantined` = it found something; `refused` = a person confirmed the finding. A file without a
 * row was received while no scanner was configured.
 */
export type FileScanState = 'clean' | 'quarantined' | 'waiting' | 'refused'

export interface FileScanTable {
  /** Under the files' folder; several records may point at one stored file. */
  storage_path: string
  state: FileScanState
  /** The scanner's name for what it found. */
  finding: string | null
  received_at: Instant
  scanned_at: Instant | null
  /** Who released it or confirmed the finding, and why. */
  judged_by: string | null
  judged_at: Instant | null
  reason: string | null
}

export type CompanyPaperKind = 'licence' | 'audit' | 'certificate' | 'contract' | 'other'

export interface CompanyPaperTable {
  id: string
  organisation_id: string
  /** Organisation and hash while it is kept, null once removed; unique: one file stands once. */
  live_key: string | null
  kind: CompanyPaperKind
  valid_from: Day | null
  /** The last day of validity; null if it does not end. */
  valid_to: Day | null
  note: string
  file_name: string
  media_type: string
  size_bytes: number
  sha256: string
  storage_path: string
  uploaded_by: string
  uploaded_at: Instant
  removed_at: Instant | null
}
