import type { Selectable } from 'kysely'
import { readAnswersJson, type Answers } from './answers-json.ts'
import { unlessDuplicate } from './errors.ts'
import type { ApplicationSectionTable } from './schema.ts'
import type { Db } from './transaction.ts'

export type ApplicationSection = {
  section: string
  answers: Answers
  markedComplete: boolean
  version: number
  updatedBy: string
  updatedAt: string
}

/** All sections of an application that were ever saved. Whose it is, the caller has asked before. */
export async function sectionsOf(db: Db, applicationId: string): Promise<ApplicationSection[]> {
  const rows = await db
    .selectFrom('application_sections')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('section')
    .execute()
  return rows.map(sectionOf)
}

export async function applicationSection(
  db: Db,
  key: { applicationId: string; section: string },
): Promise<ApplicationSection | null> {
  const row = await db
    .selectFrom('application_sections')
    .selectAll()
    .where('application_id', '=', key.applicationId)
    .where('section', '=', key.section)
    .executeTakeFirst()
  return row === undefined ? null : sectionOf(row)
}

export type ApplicationSectionChange = {
  applicationId: string
  section: string
  answers: Answers
  markedComplete: boolean
  /** The version that the person saw; 0 if there was none. */
  seen: number
  by: string
  at: string
}

/** Saves over the version that the person saw. False if somebody saved in between. */
export async function writeApplicationSection(
  db: Db,
  change: ApplicationSectionChange,
): Promise<boolean> {
  const saved = {
    answers: JSON.stringify(change.answers),
    marked_complete: change.markedComplete ? (1 as const) : (0 as const),
    version: change.seen + 1,
    updated_by: change.by,
    updated_at: change.at,
  }
  if (change.seen === 0) {
    const key = { application_id: change.applicationId, section: change.section }
    return unlessDuplicate(() =>
      db
        .insertInto('application_sections')
        .values({ ...key, ...saved })
        .execute(),
    )
  }
  const { numUpdatedRows } = await db
    .updateTable('application_sections')
    .set(saved)
    .where('application_id', '=', change.applicationId)
    .where('section', '=', change.section)
    .where('version', '=', change.seen)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Copies what was saved into a new application, none of it marked complete. */
export async function copySections(
  trx: Db,
  { from, to, by, at, which }: SectionsCopy,
): Promise<void> {
  for (const { section, answers } of (await sectionsOf(trx, from)).filter(which)) {
    const copy = { applicationId: to, section, answers, markedComplete: false, seen: 0, by, at }
    await writeApplicationSection(trx, copy)
  }
}

type SectionsCopy = {
  from: string
  to: string
  by: string
  at: string
  /** Which of them come along. */
  which: (section: ApplicationSection) => boolean
}

function sectionOf(row: Selectable<ApplicationSectionTable>): ApplicationSection {
  return {
    section: row.section,
    answers: readAnswersJson(row.answers),
    markedComplete: row.marked_complete === 1,
    version: row.version,
    updatedBy: row.updated_by,
    updatedAt: row.updated_at,
  }
}
