import type { Application } from '#db/applications.ts'
import type { Db } from '#db/transaction.ts'
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
  return (await Promise.all(held.map(row => reportErrands(db, row, reader)))).flat()
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
