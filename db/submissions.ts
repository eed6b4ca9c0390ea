import type { Selectable } from 'kysely'
import type { SubmissionTable } from './schema.ts'
import type { Db } from './transaction.ts'

/** What was submitted, frozen; never updated and never deleted. */
export type Submission = Selectable<SubmissionTable>

/** @throws the engine's duplicate error if the ordinal was given to another submission. */
export async function insertSubmission(trx: Db, submission: Submission): Promise<void> {
  await trx.insertInto('submissions').values(submission).execute()
}

/** All versions of an application, the first one first. */
export function submissionsOf(db: Db, applicationId: string): Promise<Submission[]> {
  return db
    .selectFrom('submissions')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('ordinal')
    .execute()
}

export async function latestSubmission(db: Db, applicationId: string): Promise<Submission | null> {
  const row = await db
    .selectFrom('submissions')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** So many submissions of all applications, by id, after the one named; null = from the first. */
export function submissionsAfter(
  db: Db,
  after: string | null,
  count: number,
): Promise<Pick<Submission, 'id' | 'facts' | 'assessment' | 'rule_book'>[]> {
  const query = db
    .selectFrom('submissions')
    .select(['id', 'facts', 'assessment', 'rule_book'])
    .orderBy('id')
    .limit(count)
  return (after === null ? query : query.where('id', '>', after)).execute()
}
