import { beginSession } from '#app/access/session.ts'
import { hashPassword } from '#app/access/password.ts'
import { insertAccount } from '#db/accounts.ts'
import { newId } from '#db/id.ts'
import { insertMembership } from '#db/memberships.ts'
import { insertOrganisation } from '#db/organisations.ts'
import { insertStaffRole } from '#db/staff.ts'
import type { Db } from '#db/transaction.ts'
import { staffRoles, type CompanyRole, type StaffRole } from '#rules/procedure/roles.ts'
import { START } from './portal.ts'

export type Person = { id: string; email: string; name: string; cookie: string }

export const PASSWORD = 'a long walk by the river'

const state: { hash: Promise<string> | null; count: number } = { hash: null, count: 0 }

/** An account that has confirmed its address, with a session from `START`. */
export async function aPerson(
  db: Db,
  { email, verified = true }: { email?: string; verified?: boolean } = {},
): Promise<Person> {
  state.hash ??= hashPassword(PASSWORD)
  state.count += 1
  const person = {
    id: newId(),
    email: email ?? `person-${state.count}-${newId().slice(-6)}@example.com`,
    name: `测试人${state.count}`,
  }
  await insertAccount(db, {
    ...person,
    passwordHash: await state.hash,
    language: 'zh-CN',
    verifiedAt: verified ? START : null,
    createdAt: START,
  })
  const token = await beginSession(db, { accountId: person.id, now: START })
  return { ...person, cookie: `sid=${token}` }
}

export async function aCompany(
  db: Db,
  { creditCode, name = '鞍钢样例科技有限公司', district = '210302' }: CompanyOptions,
): Promise<string> {
  const id = newId()
  await insertOrganisation(db, {
    id,
    credit_code: creditCode,
    name,
    district_code: district,
    created_at: START,
    updated_at: START,
  })
  return id
}

export type CompanyOptions = { creditCode: string; name?: string; district?: string }

export async function aCompanyPerson(
  db: Db,
  options: { organisationId: string; role: CompanyRole; email?: string; verified?: boolean },
): Promise<Person> {
  const person = await aPerson(db, options)
  const { organisationId, role } = options
  await insertMembership(db, { accountId: person.id, organisationId, role, now: START })
  return person
}

export async function aStaffPerson(
  db: Db,
  role: StaffRole,
  districtCode: string | null = null,
): Promise<Person> {
  const person = await aPerson(db)
  await insertStaffRole(db, {
    accountId: person.id,
    role,
    districtCode,
    grantedBy: null,
    now: START,
  })
  return person
}

export const castNames = [
  'anonymous',
  'owner',
  'member',
  'unverified',
  'other company',
  'district here',
  'district elsewhere',
  ...staffRoles.filter(role => role !== 'district_officer'),
] as const

export type CastName = (typeof castNames)[number]

export type CastPlace = { organisationId: string; district: string; districtElsewhere: string }

/** Everybody who may come to the portal, as their cookies; the company is the one of `place`. */
export async function aCast(db: Db, place: CastPlace): Promise<Record<CastName, string>> {
  const { organisationId, district, districtElsewhere } = place
  const elsewhere = await aCompany(db, { creditCode: 'ELSEWHERE', district: districtElsewhere })
  const staff = async (role: StaffRole, code: string | null = null) =>
    (await aStaffPerson(db, role, code)).cookie
  const company = async (id: string, role: CompanyRole, verified = true) =>
    (await aCompanyPerson(db, { organisationId: id, role, verified })).cookie
  return {
    anonymous: '',
    owner: await company(organisationId, 'owner'),
    member: await company(organisationId, 'member'),
    unverified: await company(organisationId, 'member', false),
    'other company': await company(elsewhere, 'owner'),
    'district here': await staff('district_officer', district),
    'district elsewhere': await staff('district_officer', districtElsewhere),
    case_officer: await staff('case_officer'),
    chief: await staff('chief'),
    head: await staff('head'),
    expert: await staff('expert'),
    system_administrator: await staff('system_administrator'),
    security_administrator: await staff('security_administrator'),
    audit_administrator: await staff('audit_administrator'),
  }
}
