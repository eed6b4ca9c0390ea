import type { Application } from '#db/applications.ts'
import { certificateOf } from '#db/certificates.ts'
import { isRenewed } from '#db/renewals.ts'
import type { Db } from '#db/transaction.ts'
import { addDays } from '#rules/calendar/day.ts'
import { isEnded } from '#rules/procedure/states.ts'
import { FIRST_EXPIRY_REMINDER } from '#rules/procedure/validity.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { paths } from '../paths.ts'
import { reportsStandingOf } from '../use-cases/recognition-duties.ts'
import { companyWords } from '../words/company.ts'
import { formatDay } from '../words/format.ts'
import type { Errand } from './desk.server.ts'
import { programmeOf } from './programme-of.server.ts'

type Reader = { language: Language; today: string }

/** What a company has to do for the recognitions that it holds. */
export async function recognitionErrands(
  db: Db,
  rows: readonly Application[],
  reader: Reader,
): Promise<Errand[]> {
  const held = rows.filter(row => row.state === 'recognised')
  const applied = rows.filter(row => !isEnded(row.state)).map(row => row.programme_id)
  const ending = held.filter(row => !applied.includes(row.programme_id))
  return [
    ...(await Promise.all(held.map(row => reportErrands(db, row, reader)))).flat(),
    ...(await Promise.all(ending.map(row => renewalErrands(db, row, reader)))).flat(),
  ]
}

/** From the day of the first reminder to the last of the validity, while nothing is applied for. */
async function renewalErrands(db: Db, row: Application, reader: Reader): Promise<Errand[]> {
  const { language, today } = reader
  const words = companyWords[language]
  const { names, procedure } = programmeOf(row)
  const until = (await certificateOf(db, row.id))?.valid_to ?? null
  if (until === null || !procedure.receivedHere || (await isRenewed(db, row.id))) return []
  if (today > until || today < addDays(until, -FIRST_EXPIRY_REMINDER)) return []
  return [
    {
      key: `renew-${row.id}`,
      tone: 'due',
      title: words.renew(inLanguage(names, language)),
      text: words.renewText(formatDay(until, language)),
      to: paths.afterDecision(row.id),
      go: words.toRenew,
    },
  ]
}

async function reportErrands(db: Db, row: Application, reader: Reader): Promise<Errand[]> {
  const { language, today } = reader
  const words = companyWords[language]
  const programme = programmeOf(row)
  const about = { applicationId: row.id, today }
  const standing = await reportsStandingOf(db, programme.duties?.annualReport, about)
  if (standing === null) return []
  const { owed, reports, missing } = standing
  const filed = reports.filter(each => each.filed_at !== null).map(each => each.year)
  return owed
    .filter(({ year }) => !filed.includes(year))
    .map(({ year, dueOn }) => {
      const isMissing = missing.includes(year)
      const due = formatDay(dueOn, language)
      return {
        key: `${row.id}-${year}`,
        tone: isMissing ? 'bad' : 'due',
        title: words.report(year, inLanguage(programme.names, language)),
        text: isMissing ? words.reportMissing(due) : words.reportDue(due),
        to: paths.annualReport(row.id, year),
        go: words.toReport,
      }
    })
}
