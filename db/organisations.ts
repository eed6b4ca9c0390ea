import type { Selectable } from 'kysely'
import type { OrganisationTable } from './schema.ts'
import type { Db } from './transaction.ts'

export type Organisation = Selectable<OrganisationTable>

/** @throws the engine's duplicate error (`isDuplicate`) if the credit code is taken. */
export async function insertOrganisation(db: Db, organisation: Organisation): Promise<void> {
  await db.insertInto('organisations').values(organisation).execute()
}

export async function organisationById(db: Db, id: string): Promise<Organisation | null> {
  const row = await db
    .selectFrom('organisations')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** By the normalised credit code. */
export async function organisationByCreditCode(
  db: Db,
  creditCode: string,
): Promise<Organisation | null> {
  const row = await db
    .selectFrom('organisations')
    .selectAll()
    .where('credit_code', '=', creditCode)
    .executeTakeFirst()
  return row ?? null
}

/** Name and district may change; what was submitted before keeps its own. */
export async function updateOrganisation(
  db: Db,
  change: { id: string; name: string; districtCode: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('organisations')
    .set({ name: change.name, district_code: change.districtCode, updated_at: change.at })
    .where('id', '=', change.id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/**
 * Holds the organisation until the transaction ends, so that what is counted of it stays true.
 * Called before anything is read: what was read earlier may be older than the hold.
 */
export async function holdOrganisation(trx: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('organisations')
    .set(eb => ({ updated_at: eb.ref('updated_at') }))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
