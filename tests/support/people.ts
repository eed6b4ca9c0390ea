import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import type { CompanyRole, StaffRole } from '#rules/procedure/roles.ts'
import type { Language } from '#rules/words.ts'

export const NOON = '2026-11-23T04:00:00.000Z'

export type TestPerson = { id: string; email: string; name: string }

export async function anAccount(
  db: Db,
  account: { name?: string; language?: Language; verified?: boolean; disabled?: boolean } = {},
): Promise<TestPerson> {
  const id = newId()
  const person = { id, email: `${id}@example.cn`, name: account.name ?? '王经办' }
  await db
    .insertInto('accounts')
    .values({
      ...person,
      password_hash: null,
      language: account.language ?? 'zh-CN',
      verified_at: account.verified === false ? null : NOON,
      disabled_at: account.disabled === true ? NOON : null,
      created_at: NOON,
    })
    .execute()
  return person
}

export type TestCompany = { id: string; name: string; owner: TestPerson & { role: CompanyRole } }

let codes = 0

/** A company with a confirmed owner who reads Chinese. */
export async function aCompany(
  db: Db,
  company: { name?: string; districtCode?: string } = {},
): Promise<TestCompany> {
  codes += 1
  const row = {
    id: newId(),
    credit_code: `T${String(codes).padStart(17, '0')}`,
    name: company.name ?? '鞍山某科技有限公司',
    district_code: company.districtCode ?? '210302',
    created_at: NOON,
    updated_at: NOON,
  }
  await db.insertInto('organisations').values(row).execute()
  const owner = await anAccount(db)
  await joins(db, { accountId: owner.id, organisationId: row.id, role: 'owner' })
  return { id: row.id, name: row.name, owner: { ...owner, role: 'owner' } }
}

export async function joins(
  db: Db,
  member: { accountId: string; organisationId: string; role: CompanyRole },
): Promise<void> {
  await db
    .insertInto('memberships')
    .values({
      account_id: member.accountId,
      organisation_id: member.organisationId,
      role: member.role,
      created_at: NOON,
    })
    .execute()
}

export async function aStaffMember(
  db: Db,
  staff: { role: StaffRole; name?: string; districtCode?: string },
): Promise<TestPerson> {
  const person = await anAccount(db, { name: staff.name ?? '李科长' })
  await db
    .insertInto('staff_roles')
    .values({
      account_id: person.id,
      role: staff.role,
      district_code: staff.districtCode ?? null,
      granted_by: null,
      created_at: NOON,
    })
    .execute()
  return person
}
