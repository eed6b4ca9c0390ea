import { sql, type SqlBool } from 'kysely'
import type { Scope } from './applications.ts'
import type { Db } from './transaction.ts'

/** Somebody whose mails come back: the newest that a server answered was refused for good. */
export type Unreached = {
  organisationId: string
  company: string
  accountId: string
  name: string
  email: string
  bouncedAt: string
}

/**
 * The people of companies that mail does not reach now, at the address that they have now. A mail
 * that got through later ends it.
 */
export async function unreachedPeople(
  db: Db,
  of: { organisationId: string } | { scope: Scope },
): Promise<Unreached[]> {
  let query = db
    .selectFrom('outbox')
    .innerJoin('accounts', join =>
      join
        .onRef('accounts.id', '=', 'outbox.account_id')
        .onRef('accounts.email', '=', 'outbox.recipient'),
    )
    .innerJoin('memberships', 'memberships.account_id', 'accounts.id')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisation_id')
    .select([
      'organisations.id as organisationId',
      'organisations.name as company',
      'accounts.id as accountId',
      'accounts.name as name',
      'accounts.email as email',
    ])
    .select(eb => eb.fn.max<string>('outbox.bounced_at').as('bouncedAt'))
    .where('accounts.disabled_at', 'is', null)
    .where('outbox.bounced_at', 'is not', null)
    .where(
      sql<SqlBool>`not exists (select 1 from ${sql.table('outbox')} later where later.recipient = ${sql.ref('outbox.recipient')} and later.sent_at > ${sql.ref('outbox.bounced_at')})`,
    )
  if ('organisationId' in of) query = query.where('organisations.id', '=', of.organisationId)
  else if (of.scope.kind === 'district')
    query = query.where('organisations.district_code', '=', of.scope.districtCode)
  else if (of.scope.kind === 'organisation')
    query = query.where('organisations.id', '=', of.scope.organisationId)
  return query
    .groupBy([
      'organisations.id',
      'organisations.name',
      'accounts.id',
      'accounts.name',
      'accounts.email',
    ])
    .orderBy('bouncedAt')
    .orderBy('accounts.id')
    .limit(100)
    .execute()
}
