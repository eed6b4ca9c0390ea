import { randomUUID } from 'node:crypto'
import type { Application } from '#db/applications.ts'
import type { AnnualReport as ReportDuty } from '#rules/engine/duties.ts'
import { yearlyEntry } from '#rules/procedure/report-figures.ts'
import { unitWords } from '#rules/facts/unit-words.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import type { FactFieldView } from '../components/fact-form.tsx'
import type { PortalContext } from '../context.ts'
import { entryLabel } from '../profile/entry-text.server.ts'
import { readProfile } from '../profile/profile-view.server.ts'
import { reportsStandingOf } from '../use-cases/recognition-duties.ts'
import { formatDay } from '../words/format.ts'
import { filedView } from './reports-view.server.ts'

type Asked = { application: Application; year: number; language: Language }

/**
 * The report of one year: as it was filed, or its form with the figures of the profile; `form` is
 * null where nothing can be filed any more.
 *
 * @throws {Response} 404 if the recognition owes no report on the year.
 */
export async function reportPage(
  context: Pick<PortalContext, 'db' | 'today'>,
  { application, year, language }: Asked,
) {
  const { db } = context
  const today = context.today()
  const programme = programmeOf(application)
  const { annualReport: duty } = programme.duties ?? {}
  const about = { applicationId: application.id, today }
  const standing = await reportsStandingOf(db, duty, about)
  const owed = standing?.owed.find(each => each.year === year)
  if (duty === undefined || owed === undefined) throw notFound()
  const report = standing?.reports.find(each => each.year === year)
  const isFiled = report?.filed_at != null
  const profile = isFiled ? null : await readProfile(db, application.organisation_id, today)
  const typed = profile?.read.typed ?? {}
  return {
    id: application.id,
    programme: inLanguage(programme.names, language),
    company: application.organisation_name,
    year,
    due: formatDay(owed.dueOn, language),
    isLate: isFiled ? report.is_late === 1 : today > owed.dueOn,
    filed: report === undefined ? null : filedView(report, duty, { language, today }),
    form:
      isFiled || application.state !== 'recognised'
        ? null
        : {
            key: randomUUID(),
            fields: duty.figures.map(fact => fieldView(fact, { year, typed, language })),
          },
  }
}

export type ReportPage = Awaited<ReturnType<typeof reportPage>>

type Figure = ReportDuty['figures'][number]

function fieldView(
  fact: Figure,
  of: { year: number; typed: Readonly<Record<string, string>>; language: Language },
): FactFieldView {
  const { year, typed, language } = of
  const name = yearlyEntry(fact, year)
  return {
    key: fact.key,
    kind: fact.unit === 'fen' ? 'amount' : 'number',
    isMoney: fact.unit === 'fen',
    label: entryLabel({ name, fact, year: String(year) }, language),
    hint: fact.hint === undefined ? null : inLanguage(fact.hint, language),
    unit: inLanguage(unitWords[fact.unit], language),
    options: [],
    entries: [{ name, year: String(year), value: typed[name] ?? '', error: null }],
  }
}
