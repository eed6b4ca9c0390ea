import type { Submission } from './submissions.ts'
import type { Db } from './transaction.ts'

/** What a panel reviews: the version, and the programme; nothing of whose it is. */
export async function panelSubmission(
  db: Db,
  panelId: string,
): Promise<{ submission: Submission; programmeVersion: string } | null> {
  const row = await db
    .selectFrom('panels')
    .innerJoin('submissions', 'submissions.id', 'panels.submission_id')
    .innerJoin('applications', 'applications.id', 'panels.application_id')
    .selectAll('submissions')
    .select('applications.programme_version')
    .where('panels.id', '=', panelId)
    .executeTakeFirst()
  if (row === undefined) return null
  const { programme_version: programmeVersion, ...submission } = row
  return { submission, programmeVersion }
}

/** Whom a blind panel must not come to know: for striking it out of texts, never for a page. */
export type Blinded = {
  name: string
  creditCode: string
  number: string | null
  districtCode: string
  people: { name: string; email: string }[]
}

/** @throws {Error} if there is no such application. */
export async function blindedOf(db: Db, applicationId: string): Promise<Blinded> {
  const row = await db
    .selectFrom('applications')
    .innerJoin('organisations', 'organisations.id', 'applications.organisation_id')
    .select([
      'organisations.id',
      'organisations.name',
      'organisations.credit_code',
      'applications.number',
      'applications.district_code',
    ])
    .where('applications.id', '=', applicationId)
    .executeTakeFirstOrThrow()
  const people = await db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.account_id')
    .select(['accounts.name', 'accounts.email'])
    .where('memberships.organisation_id', '=', row.id)
    .execute()
  const { name, credit_code: creditCode, number, district_code: districtCode } = row
  return { name, creditCode, number, districtCode, people }
}
