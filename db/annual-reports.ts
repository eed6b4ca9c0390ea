import type { Selectable } from 'kysely'
import { readAnswersJson } from './answers-json.ts'
import { unlessDuplicate } from './errors.ts'
import type { AnnualReportTable } from './schema-duties.ts'
import type { Db } from './transaction.ts'

type Row = Selectable<AnnualReportTable>

/** A year's report; `figures` as they were typed, by the name of the entry. */
export type AnnualReport = Omit<Row, 'figures'> & { figures: Readonly<Record<string, string>> }

type Owed = Pick<Row, 'id' | 'application_id' | 'organisation_id' | 'year' | 'due_on'>

export type FiledReport = Owed & {
  figures: Readonly<Record<string, string>>
  text: string
  isLate: boolean
  by: string
  at: string
}

/** Notes that a year's last day has passed; false if it was filed or noted before. */
export function noteMissingReport(trx: Db, owed: Owed & { at: string }): Promise<boolean> {
  const { at, ...row } = owed
  const none = { number: null, figures: null, text: null, filed_by: null, filed_at: null }
  return unlessDuplicate(() =>
    trx
      .insertInto('annual_reports')
      .values({ ...row, ...none, is_late: 0, missing_since: at })
      .execute(),
  )
}

/** Files a year's report, once; false if it was filed before. */
export async function fileReport(trx: Db, report: FiledReport): Promise<boolean> {
  const content = {
    figures: JSON.stringify(report.figures),
    text: report.text,
    is_late: report.isLate ? 1 : 0,
    filed_by: report.by,
    filed_at: report.at,
  } as const
  const { numUpdatedRows } = await trx
    .updateTable('annual_reports')
    .set(content)
    .where('application_id', '=', report.application_id)
    .where('year', '=', report.year)
    .where('filed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 1n) return true
  const { id, application_id, organisation_id, year, due_on } = report
  const row = {
    id,
    application_id,
    organisation_id,
    year,
    due_on,
    number: null,
    missing_since: null,
  }
  return unlessDuplicate(() =>
    trx
      .insertInto('annual_reports')
      .values({ ...row, ...content })
      .execute(),
  )
}

/** Numbers a report once it is filed. */
export async function numberReport(
  trx: Db,
  { applicationId, year, number }: { applicationId: string; year: number; number: string },
): Promise<void> {
  await trx
    .updateTable('annual_reports')
    .set({ number })
    .where('application_id', '=', applicationId)
    .where('year', '=', year)
    .where('number', 'is', null)
    .execute()
}

/** The reports of some recognitions, the earliest year first. */
export async function reportsOf(
  db: Db,
  applicationIds: readonly string[],
): Promise<AnnualReport[]> {
  if (applicationIds.length === 0) return []
  const rows = await db
    .selectFrom('annual_reports')
    .selectAll()
    .where('application_id', 'in', [...applicationIds])
    .orderBy('application_id')
    .orderBy('year')
    .execute()
  return rows.map(row => ({ ...row, figures: readAnswersJson(row.figures ?? '{}') }))
}

export type MissingYears = {
  applicationId: string
  programmeVersion: string
  number: string | null
  company: string
  years: number[]
}

/**
 * What is recognised and lacks at least one report, with the years, while no notice of a revocation
 * is open.
 */
export async function recognitionsMissingReports(db: Db): Promise<MissingYears[]> {
  const rows = await db
    .selectFrom('annual_reports')
    .innerJoin('applications', 'applications.id', 'annual_reports.application_id')
    .innerJoin('organisations', 'organisations.id', 'applications.organisation_id')
    .leftJoin('defence_notices', 'defence_notices.open_key', 'applications.id')
    .select([
      'applications.id as applicationId',
      'applications.programme_version as programmeVersion',
      'applications.number as number',
      'organisations.name as company',
      'annual_reports.year as year',
    ])
    .where('annual_reports.filed_at', 'is', null)
    .where('applications.state', '=', 'recognised')
    .where('defence_notices.id', 'is', null)
    .orderBy('annual_reports.application_id')
    .orderBy('annual_reports.year')
    .execute()
  const cases = new Map<string, MissingYears>()
  for (const { year, ...row } of rows) {
    const known = cases.get(row.applicationId)
    if (known === undefined) cases.set(row.applicationId, { ...row, years: [year] })
    else known.years.push(year)
  }
  return [...cases.values()]
}
