import type { Selectable } from 'kysely'
import type { ChangeReportTable } from './schema-duties.ts'
import type { Db } from './transaction.ts'

export type ChangeReport = Selectable<ChangeReportTable>

export type NewChangeReport = Omit<ChangeReport, 'noted_by' | 'noted_at' | 'remark'>

export async function insertChangeReport(trx: Db, report: NewChangeReport): Promise<void> {
  const open = { noted_by: null, noted_at: null, remark: null }
  await trx
    .insertInto('change_reports')
    .values({ ...report, ...open })
    .execute()
}

/** All of a recognition, the latest first. */
export function changeReportsOf(db: Db, applicationId: string): Promise<ChangeReport[]> {
  return db
    .selectFrom('change_reports')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('reported_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export async function changeReportOf(
  db: Db,
  { id, applicationId }: { id: string; applicationId: string },
): Promise<ChangeReport | null> {
  const row = await db
    .selectFrom('change_reports')
    .selectAll()
    .where('id', '=', id)
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  return row ?? null
}

type Note = {
  id: string
  applicationId: string
  by: string
  at: string
  remark: string | null
}

/** Takes note of a report, once; false if somebody did before, or the case has no such report. */
export async function noteChangeReport(
  trx: Db,
  { id, applicationId, by, at, remark }: Note,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('change_reports')
    .set({ noted_by: by, noted_at: at, remark })
    .where('id', '=', id)
    .where('application_id', '=', applicationId)
    .where('noted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** A report that nobody has taken note of. */
export type ChangeToNote = Pick<
  ChangeReport,
  'id' | 'application_id' | 'number' | 'kind' | 'reported_at'
> & { company: string; assigned_to: string | null }

/** What waits for an officer's note, the first one first. */
export function changeReportsToNote(db: Db): Promise<ChangeToNote[]> {
  return db
    .selectFrom('change_reports')
    .innerJoin('applications', 'applications.id', 'change_reports.application_id')
    .innerJoin('organisations', 'organisations.id', 'change_reports.organisation_id')
    .select([
      'change_reports.id as id',
      'change_reports.application_id as application_id',
      'change_reports.number as number',
      'change_reports.kind as kind',
      'change_reports.reported_at as reported_at',
      'organisations.name as company',
      'applications.assigned_to as assigned_to',
    ])
    .where('change_reports.noted_at', 'is', null)
    .orderBy('change_reports.reported_at')
    .orderBy('change_reports.id')
    .execute()
}
