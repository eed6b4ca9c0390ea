import type { CompanyRole } from '#rules/procedure/roles.ts'
import type { Language } from '#rules/words.ts'
import type { Db } from './transaction.ts'

export type Member = {
  accountId: string
  email: string
  name: string
  language: Language
  role: CompanyRole
  verified: boolean
  disabled: boolean
}

export async function insertMembership(
  db: Db,
  membership: { accountId: string; organisationId: string; role: CompanyRole; now: string },
): Promise<void> {
  await db
    .insertInto('memberships')
    .values({
      account_id: membership.accountId,
      organisation_id: membership.organisationId,
      role: membership.role,
      created_at: membership.now,
    })
    .execute()
}

/** The people of a company, in the order in which they joined. */
export async function membersOf(db: Db, organisationId: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.account_id')
    .select([
      'accounts.id',
      'accounts.email',
      'accounts.name',
      'accounts.language',
      'memberships.role',
      'accounts.verified_at',
      'accounts.disabled_at',
    ])
    .where('memberships.organisation_id', '=', organisationId)
    .orderBy('memberships.created_at')
    .orderBy('accounts.id')
    .execute()
  return rows.map(row => ({
    accountId: row.id,
    email: row.email,
    name: row.name,
    language: row.language,
    role: row.role,
    verified: row.verified_at !== null,
    disabled: row.disabled_at !== null,
  }))
}

/** Makes a member with a confirmed address an owner. False if there is no such member. */
export async function makeOwner(
  db: Db,
  { accountId, organisationId }: { accountId: string; organisationId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('memberships')
    .set({ role: 'owner' })
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .where('role', '=', 'member')
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('accounts')
          .select('accounts.id')
          .whereRef('accounts.id', '=', 'memberships.account_id')
          .where('accounts.verified_at', 'is not', null)
          .where('accounts.disabled_at', 'is', null),
      ),
    )
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Takes a person out of the company, whatever they are there. */
export async function leaveCompany(
  db: Db,
  { accountId, organisationId }: { accountId: string; organisationId: string },
): Promise<void> {
  await db
    .deleteFrom('memberships')
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .execute()
}

/** Takes a member out of the company; an owner stays. False if there was no such member. */
export async function removeMember(
  db: Db,
  { accountId, organisationId }: { accountId: string; organisationId: string },
): Promise<boolean> {
  const done = await db
    .deleteFrom('memberships')
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .where('role', '=', 'member')
    .executeTakeFirst()
  return done.numDeletedRows > 0n
}
