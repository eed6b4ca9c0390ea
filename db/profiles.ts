import type { Selectable } from 'kysely'
import { readAnswersJson, type Answers } from './answers-json.ts'
import { unlessDuplicate } from './errors.ts'
import type { ProfileSectionTable } from './schema.ts'
import type { Db } from './transaction.ts'

export type ProfileSection = {
  section: string
  answers: Answers
  /** 1 after the first save; a section never saved has none. */
  version: number
  updatedBy: string
  updatedAt: string
}

/** All sections that were ever saved, by name. */
export async function profileOf(db: Db, organisationId: string): Promise<ProfileSection[]> {
  const rows = await db
    .selectFrom('profile_sections')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('section')
    .execute()
  return rows.map(sectionOf)
}

export type ProfileOfCompany = {
  organisationId: string
  name: string
  districtCode: string
  /** All entries of all sections together. */
  answers: Answers
}

/** The profiles of every company, or of one district's, in the order of their names. */
export async function profilesOfCompanies(
  db: Db,
  districtCode: string | null,
): Promise<ProfileOfCompany[]> {
  const rows = await db
    .selectFrom('organisations')
    .leftJoin('profile_sections', 'profile_sections.organisation_id', 'organisations.id')
    .select([
      'organisations.id',
      'organisations.name',
      'organisations.district_code',
      'profile_sections.answers',
    ])
    .$if(districtCode !== null, query =>
      query.where('organisations.district_code', '=', districtCode ?? ''),
    )
    .orderBy('organisations.name')
    .orderBy('organisations.id')
    .execute()
  const companies = new Map<string, ProfileOfCompany>()
  for (const row of rows) {
    const answers = row.answers === null ? {} : readAnswersJson(row.answers)
    companies.set(row.id, {
      organisationId: row.id,
      name: row.name,
      districtCode: row.district_code,
      answers: { ...companies.get(row.id)?.answers, ...answers },
    })
  }
  return [...companies.values()]
}

export async function profileSection(
  db: Db,
  key: { organisationId: string; section: string },
): Promise<ProfileSection | null> {
  const row = await db
    .selectFrom('profile_sections')
    .selectAll()
    .where('organisation_id', '=', key.organisationId)
    .where('section', '=', key.section)
    .executeTakeFirst()
  return row === undefined ? null : sectionOf(row)
}

export type ProfileSectionChange = {
  organisationId: string
  section: string
  answers: Answers
  /** The version that the person saw; 0 if there was none. */
  seen: number
  by: string
  at: string
}

/**
 * Saves a section over the version that the person saw. False if somebody saved in between; read
 * theirs in a new transaction, since this one may still see the old rows.
 */
export async function writeProfileSection(db: Db, change: ProfileSectionChange): Promise<boolean> {
  const saved = {
    answers: JSON.stringify(change.answers),
    version: change.seen + 1,
    updated_by: change.by,
    updated_at: change.at,
  }
  if (change.seen === 0) {
    const key = { organisation_id: change.organisationId, section: change.section }
    return unlessDuplicate(() =>
      db
        .insertInto('profile_sections')
        .values({ ...key, ...saved })
        .execute(),
    )
  }
  const { numUpdatedRows } = await db
    .updateTable('profile_sections')
    .set(saved)
    .where('organisation_id', '=', change.organisationId)
    .where('section', '=', change.section)
    .where('version', '=', change.seen)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

function sectionOf(row: Selectable<ProfileSectionTable>): ProfileSection {
  return {
    section: row.section,
    answers: readAnswersJson(row.answers),
    version: row.version,
    updatedBy: row.updated_by,
    updatedAt: row.updated_at,
  }
}
