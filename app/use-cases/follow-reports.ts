import { reportsOf, type AnnualReport } from '#db/annual-reports.ts'
import { applicationById } from '#db/applications.ts'
import { calendarOf } from '#db/calendar.ts'
import { recognisedVersions, recognitionsOf, type StandingCertificate } from '#db/certificates.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import { toldOf } from '#db/reminder-rows.ts'
import { inTransaction } from '#db/transaction.ts'
import { dayInBeijing, daysBetween } from '#rules/calendar/day.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import type { AnnualReport as ReportDuty } from '#rules/engine/duties.ts'
import { reportReminderOn, type OwedReport } from '#rules/procedure/annual-reports.ts'
import { postMail } from '../outbox/post-mail.ts'
import { caseProgramme } from './case-programme.ts'
import { noteMissing } from './note-missing-report.ts'
import { recognitionData } from './recognition-mail.ts'
import { reportsStanding } from './recognition-duties.ts'
import type { UseCaseContext } from './use-case-context.ts'

const PAGE = 200
const scope = { kind: 'everything' } as const

/**
 * Reminds of annual reports that are not filed yet, and notes the years whose last day has passed;
 * when as many are missing as the rule names, the bureau is told. Nothing is revoked here. Says how
 * many reports were reminded of or noted.
 */
export async function followReports(context: UseCaseContext): Promise<number> {
  const { db } = context
  const day = { today: dayInBeijing(context.now()), years: await calendarOf(db) }
  let acts = 0
  for (const version of await recognisedVersions(db)) {
    const of = { programme_version: version, round_settings: null }
    const { annualReport: duty } = caseProgramme(context, of).duties
    if (duty === undefined) continue
    for (let after = '', isMore = true; isMore;) {
      const page = await recognitionsOf(db, { version, after, limit: PAGE })
      const reports = await reportsOf(
        db,
        page.map(each => each.application_id),
      )
      for (const certificate of page)
        acts += await followOne(context, { duty, certificate, reports, ...day })
      isMore = page.length === PAGE
      after = page.at(-1)?.id ?? ''
    }
  }
  return acts
}

type Followed = {
  duty: ReportDuty
  certificate: StandingCertificate
  reports: readonly AnnualReport[]
  today: string
  years: CalendarYears
}

async function followOne(context: UseCaseContext, followed: Followed): Promise<number> {
  const { duty, certificate, today, years } = followed
  const id = certificate.application_id
  const reports = followed.reports.filter(each => each.application_id === id)
  const { owed } = reportsStanding(duty, certificate, { reports, today })
  let acts = 0
  for (const each of owed) {
    if (reports.some(({ year }) => year === each.year)) continue
    const before = reportReminderOn(today, each, years)
    const isDone =
      today > each.dueOn
        ? await noteMissing(context, { duty, certificate, owed: each, today })
        : before !== null && (await remind(context, { id, owed: each, before, today }))
    if (isDone) acts += 1
  }
  return acts
}

type Reminded = { id: string; owed: OwedReport; before: number; today: string }

async function remind(
  context: UseCaseContext,
  { id, owed, before, today }: Reminded,
): Promise<boolean> {
  const kind = 'annual-report-reminder'
  const subject = `${id}:${owed.year}:${before}`
  const told = await toldOf(context.db, { applicationId: id, kind })
  if (told.some(key => key.startsWith(`${kind}:${subject}:`))) return false
  return inTransaction(context.db, async trx => {
    const held = await applicationById(trx, { id, scope })
    if (held?.state !== 'recognised') return false
    const { year, dueOn } = owed
    const daysLeft = daysBetween(today, dueOn)
    const data = { ...recognitionData(context, held), year, dueOn, daysLeft }
    let isNew = false
    for (const to of await companyMailPeople(trx, held.organisation_id)) {
      const post = { message: { kind, data }, to, applicationId: id, subject } as const
      isNew = (await postMail(trx, { ...post, at: context.now() })) || isNew
    }
    return isNew
  })
}
