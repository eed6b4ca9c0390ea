import { reportsOf, type AnnualReport } from '#db/annual-reports.ts'
import { certificateOf, type Certificate } from '#db/certificates.ts'
import type { Db } from '#db/transaction.ts'
import type { AnnualReport as ReportDuty } from '#rules/engine/duties.ts'
import { missingYears, reportsOwed, type OwedReport } from '#rules/procedure/annual-reports.ts'

/** The annual reports of one recognition: what is owed by a day, what came, what is missing. */
export type ReportsStanding = {
  owed: OwedReport[]
  reports: AnnualReport[]
  missing: number[]
}

type Validity = Pick<Certificate, 'valid_from' | 'valid_to' | 'issued_on'>

/** The same out of what was read before. */
export function reportsStanding(
  duty: ReportDuty,
  { valid_from: validFrom, valid_to: validTo, issued_on: issuedOn }: Validity,
  { reports, today }: { reports: AnnualReport[]; today: string },
): ReportsStanding {
  const owed = reportsOwed(duty, { validFrom, validTo, issuedOn }, today)
  const filed = reports.filter(each => each.filed_at !== null).map(each => each.year)
  return { owed, reports, missing: missingYears(owed, filed, today) }
}

/** Null where nothing is to be reported: no duty, or no certificate yet. */
export async function reportsStandingOf(
  db: Db,
  duty: ReportDuty | undefined,
  { applicationId, today }: { applicationId: string; today: string },
): Promise<ReportsStanding | null> {
  if (duty === undefined) return null
  const certificate = await certificateOf(db, applicationId)
  if (certificate === null) return null
  return reportsStanding(duty, certificate, {
    reports: await reportsOf(db, [applicationId]),
    today,
  })
}
