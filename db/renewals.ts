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
