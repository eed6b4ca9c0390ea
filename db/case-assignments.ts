import type { Selectable } from 'kysely'
import type { CaseAssignmentTable } from './schema-desk.ts'
import type { Db } from './transaction.ts'

export type CaseAssignment = Selectable<CaseAssignmentTable>

type Reassigned = {
  id: string
  /** The version and the officer that whoever assigns has seen. */
  version: number
  from: string | null
  to: string | null
}

/** Gives a case to another officer, or to nobody; false if it was moved or given since. */
export async function reassign(trx: Db, { id, version, from, to }: Reassigned): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('applications')
    .set({ assigned_to: to })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('assigned_to', from === null ? 'is' : '=', from)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export async function insertAssignment(trx: Db, assignment: CaseAssignment): Promise<void> {
  await trx.insertInto('case_assignments').values(assignment).execute()
}

/** Who was given a case and who gave it back, the first one first. */
export function assignmentsOf(db: Db, applicationId: string): Promise<CaseAssignment[]> {
  return db
    .selectFrom('case_assignments')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** The accounts that handed a case of the company back because of a tie to it. */
export async function declaredTied(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('case_assignments')
    .select('from_account')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .where('is_tie', '=', 1)
    .execute()
  return rows.flatMap(row => row.from_account ?? [])
}
