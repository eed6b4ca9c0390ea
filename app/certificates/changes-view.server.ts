import { accountNames } from '#db/accounts.ts'
import { changeReportsOf, type ChangeReport } from '#db/change-reports.ts'
import type { Db } from '#db/transaction.ts'
import { changeKinds } from '#rules/procedure/change-reports.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { commonWords } from '../words/common.ts'
import { formatDay, formatInstant } from '../words/format.ts'

/** A reported change as it is read. */
export type ChangeLine = {
  id: string
  number: string
  kind: string
  changedOn: string
  before: string
  after: string
  reportedAt: string
  /** The last day of reporting; null where the text gives no period. */
  due: string | null
  isLate: boolean
  /** Null until an officer takes note of it. */
  noted: { by: string; at: string; remark: string } | null
}

/** The changes that the company reported of a recognition, the latest first. */
export async function changesView(
  db: Db,
  applicationId: string,
  language: Language,
): Promise<ChangeLine[]> {
  const reports = await changeReportsOf(db, applicationId)
  const officers = reports.map(each => each.noted_by).filter(by => by !== null)
  const names = await accountNames(db, officers)
  return reports.map(each => changeLine(each, { names, language }))
}

type Reader = { names: ReadonlyMap<string, string>; language: Language }

function changeLine(report: ChangeReport, { names, language }: Reader): ChangeLine {
  const due = { day: report.due_on, provisional: report.due_provisional === 1 }
  return {
    id: report.id,
    number: report.number,
    kind: inLanguage(changeKinds[report.kind], language),
    changedOn: formatDay(report.changed_on, language),
    before: report.text_before,
    after: report.text_after,
    reportedAt: formatInstant(report.reported_at),
    due: reportByText(due, language),
    isLate: report.is_late === 1,
    noted:
      report.noted_at === null
        ? null
        : {
            by: names.get(report.noted_by ?? '') ?? '',
            at: formatInstant(report.noted_at),
            remark: report.remark ?? '',
          },
  }
}

/** The last day of reporting, marked where the calendar of its year is not known yet. */
export function reportByText(
  { day, provisional }: { day: string | null; provisional: boolean },
  language: Language,
): string | null {
  if (day === null) return null
  const mark = provisional ? [commonWords[language].provisional] : []
  return [formatDay(day, language), ...mark].join(language === 'en' ? ' ' : '')
}
