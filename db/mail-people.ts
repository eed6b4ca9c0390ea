import type { Language } from '#rules/words.ts'
import type { Db } from './transaction.ts'

export type MailPerson = { accountId: string; email: string; name: string; language: Language }

/** Who of a company is written to: every account whose address is confirmed and that is not disabled. */
export function companyMailPeople(db: Db, organisationId: string): Promise<MailPerson[]> {
  return db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.account_id')
    .select([
      'accounts.id as accountId',
      'accounts.email as email',
      'accounts.name as name',
      'accounts.language as language',
    ])
    .where('memberships.organisation_id', '=', organisationId)
    .where('accounts.verified_at', 'is not', null)
    .where('accounts.disabled_at', 'is', null)
    .orderBy('accounts.id')
    .execute()
}
