import { expressionBuilder } from 'kysely'
import type { State } from '#rules/procedure/states.ts'
import type { Database } from './schema.ts'
import type { Db } from './transaction.ts'

/** How a renewal ends that comes to nothing. */
const inVain = ['rejected', 'withdrawn', 'lapsed'] as const satisfies readonly State[]

/**
 * The applications that keep the case of `applications` from expiring, for use within a query: of
 * the same company and programme, submitted, and not ended, or ended in vain at `since` or later, or
 * recognised without a certificate yet.
 */
export function keptBy(since: string) {
  return expressionBuilder<Database, 'applications'>()
    .selectFrom('applications as later')
    .leftJoin('certificates as issued', 'issued.application_id', 'later.id')
    .select('later.id')
    .whereRef('later.organisation_id', '=', 'applications.organisation_id')
    .whereRef('later.programme_id', '=', 'applications.programme_id')
    .whereRef('later.id', '<>', 'applications.id')
    .where('later.submitted_at', 'is not', null)
    .where(eb =>
      eb.or([
        eb('later.open_key', 'is not', null),
        eb('later.state', 'in', inVain).and('later.state_since', '>=', since),
        eb('later.state', '=', 'recognised').and('issued.id', 'is', null),
      ]),
    )
}

/** Whether a case is kept so. */
export async function isUnderRenewal(
  db: Db,
  { applicationId, since }: { applicationId: string; since: string },
): Promise<boolean> {
  const kept = await db
    .selectFrom('applications')
    .select('applications.id')
    .where('applications.id', '=', applicationId)
    .where(eb => eb.exists(keptBy(since)))
    .executeTakeFirst()
  return kept !== undefined
}

/** The recognitions that came after one of `certificates` and stand, for use within a query. */
export function successors() {
  return expressionBuilder<Database, 'certificates'>()
    .selectFrom('certificates as next')
    .innerJoin('applications as renewed', 'renewed.id', 'next.application_id')
    .select('next.id')
    .where('renewed.state', '=', 'recognised')
    .whereRef('next.organisation_id', '=', 'certificates.organisation_id')
    .whereRef('next.programme_id', '=', 'certificates.programme_id')
    .whereRef('next.issued_at', '>', 'certificates.issued_at')
}

/** Whether the recognition of a case has been renewed by a later one that stands. */
export async function isRenewed(db: Db, applicationId: string): Promise<boolean> {
  const renewed = await db
    .selectFrom('certificates')
    .select('certificates.id')
    .where('certificates.application_id', '=', applicationId)
    .where(eb => eb.exists(successors()))
    .executeTakeFirst()
  return renewed !== undefined
}
