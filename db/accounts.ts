import type { Kysely } from 'kysely'
import type { CompanyRole, StaffRole } from '#rules/procedure/roles.ts'
import type { Language } from '#rules/words.ts'
import type { Database } from './schema.ts'

export type AccountRow = {
  id: string
  /** Lower case. */
  email: string
  passwordHash: string | null
  name: string
  language: Language
  verifiedAt: string | null
  disabledAt: string | null
}

/** What an account stands for: a company's person, or one of the staff. */
export type Standing =
  | {
      kind: 'company'
      role: CompanyRole
      organisation: { id: string; name: string; creditCode: string; districtCode: string }
    }
  | { kind: 'staff'; role: StaffRole; districtCode: string | null }

export async function insertAccount(
  db: Kysely<Database>,
  account: Omit<AccountRow, 'disabledAt'> & { createdAt: string },
): Promise<void> {
  await db
    .insertInto('accounts')
    .values({
      id: account.id,
      email: account.email,
      password_hash: account.passwordHash,
      name: account.name,
      language: account.language,
      verified_at: account.verifiedAt,
      disabled_at: null,
      created_at: account.createdAt,
    })
    .execute()
}

export async function findAccount(db: Kysely<Database>, id: string): Promise<AccountRow | null> {
  const row = await accounts(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : accountOf(row)
}

/** @param email lower case. */
export async function findAccountByEmail(
  db: Kysely<Database>,
  email: string,
): Promise<AccountRow | null> {
  const row = await accounts(db).where('email', '=', email).executeTakeFirst()
  return row === undefined ? null : accountOf(row)
}

/** What the account stands for, or null when it has neither membership nor role. */
export async function standingOf(
  db: Kysely<Database>,
  accountId: string,
): Promise<Standing | null> {
  const staff = await db
    .selectFrom('staff_roles')
    .select(['role', 'district_code'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (staff !== undefined) {
    return { kind: 'staff', role: staff.role, districtCode: staff.district_code }
  }
  const member = await db
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisation_id')
    .select([
      'memberships.role',
      'organisations.id',
      'organisations.name',
      'organisations.credit_code',
      'organisations.district_code',
    ])
    .where('memberships.account_id', '=', accountId)
    .executeTakeFirst()
  if (member === undefined) return null
  return {
    kind: 'company',
    role: member.role,
    organisation: {
      id: member.id,
      name: member.name,
      creditCode: member.credit_code,
      districtCode: member.district_code,
    },
  }
}

/** Marks the address as confirmed; false if it was before. */
export async function markVerified(
  db: Kysely<Database>,
  { id, at }: { id: string; at: string },
): Promise<boolean> {
  const done = await db
    .updateTable('accounts')
    .set({ verified_at: at })
    .where('id', '=', id)
    .where('verified_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Sets the password, or takes it away with null. */
export async function setPasswordHash(
  db: Kysely<Database>,
  { id, passwordHash }: { id: string; passwordHash: string | null },
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ password_hash: passwordHash })
    .where('id', '=', id)
    .execute()
}

export async function setNameAndLanguage(
  db: Kysely<Database>,
  { id, name, language }: { id: string; name: string; language: Language },
): Promise<void> {
  await db.updateTable('accounts').set({ name, language }).where('id', '=', id).execute()
}

/** Disables or, with null, enables. */
export async function setDisabled(
  db: Kysely<Database>,
  { id, at }: { id: string; at: string | null },
): Promise<void> {
  await db.updateTable('accounts').set({ disabled_at: at }).where('id', '=', id).execute()
}

/** What a closed account is called where its past acts are told. */
const CLOSED_NAME = '账号已注销 · account closed'

/** Erases who an account was, for good; its id stays with what it did. */
export async function eraseAccount(
  db: Kysely<Database>,
  { id, at }: { id: string; at: string },
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({
      email: `${id}@closed.invalid`,
      name: CLOSED_NAME,
      password_hash: null,
      verified_at: null,
      disabled_at: at,
    })
    .where('id', '=', id)
    .execute()
}

function accounts(db: Kysely<Database>) {
  return db
    .selectFrom('accounts')
    .select(['id', 'email', 'password_hash', 'name', 'language', 'verified_at', 'disabled_at'])
}

type Selected = {
  id: string
  email: string
  password_hash: string | null
  name: string
  language: Language
  verified_at: string | null
  disabled_at: string | null
}

function accountOf(row: Selected): AccountRow {
  return {
    id: row.id,
    email: row.email,
    passwordHash: row.password_hash,
    name: row.name,
    language: row.language,
    verifiedAt: row.verified_at,
    disabledAt: row.disabled_at,
  }
}

/** The names of accounts by their ids; an id that is none is left out. */
export async function accountNames(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('accounts')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(row => [row.id, row.name]))
}
