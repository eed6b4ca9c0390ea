import type { StaffRole } from '#rules/procedure/roles.ts'
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

/** Who of the staff is written to: active accounts of some roles, of one district where it is given. */
export function staffMailPeople(
  db: Db,
  { roles, districtCode }: { roles: readonly StaffRole[]; districtCode?: string },
): Promise<MailPerson[]> {
  return db
    .selectFrom('staff_roles')
    .innerJoin('accounts', 'accounts.id', 'staff_roles.account_id')
    .select([
      'accounts.id as accountId',
      'accounts.email as email',
      'accounts.name as name',
      'accounts.language as language',
    ])
    .where('staff_roles.role', 'in', [...roles])
    .where('accounts.disabled_at', 'is', null)
    .$if(districtCode !== undefined, query =>
      query.where('staff_roles.district_code', '=', districtCode ?? ''),
    )
    .orderBy('accounts.id')
    .execute()
}
