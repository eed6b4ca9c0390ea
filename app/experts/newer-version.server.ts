import { panelSubmission } from '#db/panel-cases.ts'
import type { Panel } from '#db/panels.ts'
import { latestSubmission } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { programmeById } from '#rules/programmes/index.ts'
import type { Language } from '#rules/words.ts'
import { answerSections } from '../review/case-answers.server.ts'
import { evidencePapers } from '../review/case-evidence.server.ts'
import { versionOf } from '../review/case-versions.server.ts'
import { frozenContent } from '../use-cases/frozen.ts'
import { formatInstant } from '../words/format.ts'

/** A version that was handed in after the one that a panel reviewed. */
export type NewerVersion = {
  reviewed: number
  latest: number
  at: string
  /** The fields and papers that differ, by name: what they say is not for everybody. */
  changed: string[]
}

/**
 * What the company handed in after the version that a panel reviewed, as after a late clarification;
 * null for nothing. While a panel is open nothing can be.
 */
export async function newerVersion(
  db: Db,
  panel: Pick<Panel, 'id' | 'application_id'>,
  language: Language,
): Promise<NewerVersion | null> {
  const found = await panelSubmission(db, panel.id)
  const latest = await latestSubmission(db, panel.application_id)
  if (found === null || latest === null) return null
  const { submission: reviewed, programmeVersion } = found
  const programme = programmeById(programmeVersion)
  const version = versionOf([latest], null)
  if (programme === null || version === null || latest.ordinal <= reviewed.ordinal) return null
  const compared = { ...version, before: frozenContent(reviewed) }
  const rows = answerSections(programme, compared, language).flatMap(section => section.rows)
  const papers = evidencePapers(programme, { version: compared, files: [] }, language)
  return {
    reviewed: reviewed.ordinal,
    latest: latest.ordinal,
    at: formatInstant(latest.submitted_at),
    changed: [...rows, ...papers].filter(each => each.changed).map(each => each.label),
  }
}
