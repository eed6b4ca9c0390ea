import type { Migration } from 'kysely'
import * as spine from './2026-11-23-spine.ts'
import * as spineIndexes from './2026-11-23-spine-indexes.ts'
import * as counters from './2026-11-23-counters.ts'
import * as parameterSettings from './2026-11-23-parameter-settings.ts'
import * as rounds from './2026-11-23-rounds.ts'
import * as provisionalDues from './2026-11-23-provisional-dues.ts'
import * as experts from './2026-11-23-experts.ts'
import * as messages from './2026-11-23-messages.ts'
import * as notices from './2026-11-23-notices.ts'
import * as certificates from './2026-11-23-certificates.ts'
import * as evidence from './2026-11-23-evidence.ts'
import * as decidedTimes from './2026-11-27-decided-times.ts'
import * as storedFiles from './2026-11-27-stored-files.ts'
import * as annualReports from './2026-11-27-annual-reports.ts'
import * as assignments from './2026-11-27-assignments.ts'
import * as districtPlaces from './2026-11-27-district-places.ts'
import * as changeReports from './2026-11-27-change-reports.ts'
import * as fieldRemarks from './2026-11-27-field-remarks.ts'
import * as presences from './2026-11-27-presences.ts'
import * as sentTexts from './2026-11-27-sent-texts.ts'
import * as savedFilters from './2026-11-27-saved-filters.ts'
import * as avoidanceRequests from './2026-11-27-avoidance-requests.ts'
import * as auditObject from './2026-11-27-audit-object.ts'
import * as roundOfficers from './2026-11-27-round-officers.ts'

/** The register: the names give the order; what stands here is never changed, only added to. */
export const migrations: Record<string, Migration> = {
  '2026-11-23-01-spine': spine,
  '2026-11-23-02-spine-indexes': spineIndexes,
  '2026-11-23-03-counters': counters,
  '2026-11-23-04-parameter-settings': parameterSettings,
  '2026-11-23-05-rounds': rounds,
  '2026-11-23-06-provisional-dues': provisionalDues,
  '2026-11-23-07-experts': experts,
  '2026-11-23-08-notices': notices,
  '2026-11-23-09-certificates': certificates,
  '2026-11-23-10-evidence': evidence,
  '2026-11-23-11-messages': messages,
  '2026-11-27-01-decided-times': decidedTimes,
  '2026-11-27-02-stored-files': storedFiles,
  '2026-11-27-03-annual-reports': annualReports,
  '2026-11-27-04-assignments': assignments,
  '2026-11-27-05-district-places': districtPlaces,
  '2026-11-27-06-change-reports': changeReports,
  '2026-11-27-07-field-remarks': fieldRemarks,
  '2026-11-27-08-presences': presences,
  '2026-11-27-09-sent-texts': sentTexts,
  '2026-11-27-10-saved-filters': savedFilters,
  '2026-11-27-11-avoidance-requests': avoidanceRequests,
  '2026-11-27-12-audit-object': auditObject,
  '2026-11-27-13-round-officers': roundOfficers,
}
