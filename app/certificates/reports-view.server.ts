import type { AnnualReport } from '#db/annual-reports.ts'
import type { Application } from '#db/applications.ts'
import type { AnnualReport as ReportDuty } from '#rules/engine/duties.ts'
import type { Ground } from '#rules/procedure/grounds.ts'
import { isToBeHeard, type OwedReport } from '#rules/procedure/annual-reports.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import type { PortalContext } from '../context.ts'
import { entryText } from '../profile/entry-text.server.ts'
import { reportsStandingOf } from '../use-cases/recognition-duties.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { recognitionWords } from '../words/recognition.ts'

export type ReportLine = {
  year: number
  due: string
  standing: 'open' | 'missing' | 'filed' | 'filed late'
  /** Whether it still can be filed. */
  mayFile: boolean
  /** What was filed; null while nothing is. */
  filed: FiledView | null
}

export type FiledView = {
  number: string
  at: string
  figures: { name: string; label: string; value: string }[]
  text: string
}

/** Why a revocation is to be heard about, as the form of its notice begins. */
export type ServeReason = { ground: Ground; text: string }

type Reader = { language: Language; today: string }

/** The annual reports of a recognition, the latest year first, and what follows from those missing. */
export async function reportsView(
  { db, today }: Pick<PortalContext, 'db' | 'today'>,
  application: Application,
  language: Language,
): Promise<{ lines: ReportLine[]; toServe: ServeReason | null }> {
  const { annualReport: duty } = programmeOf(application).duties ?? {}
  const reader = { language, today: today() }
  const about = { applicationId: application.id, today: reader.today }
  const standing = await reportsStandingOf(db, duty, about)
  if (duty === undefined || standing === null) return { lines: [], toServe: null }
  const { owed, reports, missing } = standing
  const mayFile = application.state === 'recognised'
  const lines = owed.map(each => {
    const report = reports.find(({ year }) => year === each.year)
    return lineOf(each, { duty, report, isMissing: missing.includes(each.year), mayFile, reader })
  })
  const late = owed.filter(each => missing.includes(each.year))
  return {
    lines: lines.toReversed(),
    toServe: isToBeHeard(duty, missing) ? reasonOf(late, language) : null,
  }
}

type Line = {
  duty: ReportDuty
  report: AnnualReport | undefined
  isMissing: boolean
  mayFile: boolean
  reader: Reader
}

function lineOf(owed: OwedReport, { duty, report, isMissing, mayFile, reader }: Line): ReportLine {
  const filed = report === undefined ? null : filedView(report, duty, reader)
  const standing = isMissing ? 'missing' : 'open'
  return {
    year: owed.year,
    due: formatDay(owed.dueOn, reader.language),
    standing: filed === null ? standing : report?.is_late === 1 ? 'filed late' : 'filed',
    mayFile: filed === null && mayFile,
    filed,
  }
}

/** What a report states, with its figures as they are read; null while it is not filed. */
export function filedView(
  report: AnnualReport,
  duty: ReportDuty,
  { language, today }: Reader,
): FiledView | null {
  if (report.filed_at === null) return null
  return {
    number: report.number ?? '',
    at: formatInstant(report.filed_at),
    text: report.text ?? '',
    figures: duty.figures.map(fact => {
      const name = `${fact.key}.${String(report.year)}`
      const said = entryText({ fact }, report.figures[name], { language, day: today })
      return { name, label: inLanguage(fact.words, language), value: said?.text ?? '' }
    }),
  }
}

function reasonOf(late: readonly OwedReport[], language: Language): ServeReason {
  const words = recognitionWords[language]
  const years = late.map(each => words.yearDue(each.year, formatDay(each.dueOn, language)))
  return { ground: 'two_missing_reports', text: words.missingReason(years.join(words.and)) }
}
