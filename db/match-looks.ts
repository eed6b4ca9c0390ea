import type { Selectable } from 'kysely'
import { z } from 'zod'
import { unlessDuplicate } from './errors.ts'
import type { MatchLookTable } from './schema-messages.ts'
import type { Db } from './transaction.ts'

const families = z.array(z.string())

/** What a company was last found to be able to apply for. */
export type MatchLook = Omit<Selectable<MatchLookTable>, 'may_apply'> & { mayApply: string[] }

export type CompanyToLookAt = { id: string; name: string }

/** Companies that were not looked at since an instant, those that never were first. */
export function companiesNotLookedAt(
  db: Db,
  { since, limit }: { since: string; limit: number },
): Promise<CompanyToLookAt[]> {
  return db
    .selectFrom('organisations')
    .leftJoin('match_looks', 'match_looks.organisation_id', 'organisations.id')
    .select(['organisations.id as id', 'organisations.name as name'])
    .where(eb =>
      eb.or([eb('match_looks.looked_at', 'is', null), eb('match_looks.looked_at', '<', since)]),
    )
    .orderBy('match_looks.looked_at')
    .orderBy('organisations.id')
    .limit(limit)
    .execute()
}

export async function lastLook(db: Db, organisationId: string): Promise<MatchLook | null> {
  const row = await db
    .selectFrom('match_looks')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (row === undefined) return null
  const { may_apply: mayApply, ...look } = row
  return { ...look, mayApply: families.parse(JSON.parse(mayApply)) }
}

/** The first look at a company; false if another was faster. */
export function insertLook(trx: Db, { mayApply, ...look }: MatchLook): Promise<boolean> {
  const row = { ...look, may_apply: JSON.stringify(mayApply) }
  return unlessDuplicate(() => trx.insertInto('match_looks').values(row).execute())
}

/** A later look in place of the one of `before`; false if another was faster. */
export async function replaceLook(
  trx: Db,
  { mayApply, ...look }: MatchLook,
  before: MatchLook,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('match_looks')
    .set({ ...look, may_apply: JSON.stringify(mayApply) })
    .where('organisation_id', '=', look.organisation_id)
    .where('looked_at', '=', before.looked_at)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
