import type { StaffRole } from '#rules/procedure/roles.ts'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import type { Db } from './transaction.ts'

export async function insertStaffRole(
  db: Db,
  grant: {
    accountId: string
    role: StaffRole
    districtCode: string | null
    grantedBy: string | null
    now: string
  },
): Promise<void> {
  await db
    .insertInto('staff_roles')
    .values({
      account_id: grant.accountId,
      role: grant.role,
      district_code: grant.districtCode,
      granted_by: grant.grantedBy,
      created_at: grant.now,
    })
    .execute()
}

/** A line of the list of accounts; no figures or papers of a company, only whose person it is. */
export type AccountLine = {
  id: string
  email: string
  name: string
  role: string
  districtCode: string | null
  company: string | null
  disabled: boolean
  /** Has a password: the invitation was taken up. */
  active: boolean
}

/** All accounts, the newest first; ids are in the order of making. */
export async function listAccounts(db: Db, page: PageRequest): Promise<Page<AccountLine>> {
  const rows = await db
    .selectFrom('accounts')
    .leftJoin('staff_roles', 'staff_roles.account_id', 'accounts.id')
    .leftJoin('memberships', 'memberships.account_id', 'accounts.id')
    .leftJoin('organisations', 'organisations.id', 'memberships.organisation_id')
    .select([
      'accounts.id',
      'accounts.email',
      'accounts.name',
      'accounts.password_hash',
      'accounts.disabled_at',
      'staff_roles.role as staff_role',
      'staff_roles.district_code',
      'memberships.role as company_role',
      'organisations.name as company',
    ])
    .where(beyond({ key: 'accounts.id', id: 'accounts.id' }, page, 'desc'))
    .orderBy('accounts.id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  const lines = rows.map(row => ({
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.staff_role ?? row.company_role ?? '',
    districtCode: row.district_code,
    company: row.company,
    disabled: row.disabled_at !== null,
    active: row.password_hash !== null,
  }))
  return pageOf(lines, page, line => ({ key: line.id, id: line.id }))
}
