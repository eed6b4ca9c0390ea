import type { AnnualReport as ReportDuty } from '#rules/engine/duties.ts'
import { readFigures, yearlyEntry, type FiguresRead } from '#rules/procedure/report-figures.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { recognitionForms } from '../forms/recognition-forms.ts'
import { readForm } from '../forms/read-form.ts'
import { profileWords } from '../words/profile.ts'
import { recognitionWords } from '../words/recognition.ts'

/** `message` names the field, `said` stands beneath it. */
type Issue = { name: string; message: string; said: string }

export type ReportRead =
  | { ok: true; key: string; figures: Readonly<Record<string, string>>; text: string }
  | { ok: false; issues: Issue[] }

type Asked = { duty: ReportDuty; year: number; day: string; language: Language }

/** The form of an annual report, or what is wrong with it, each in the reader's words. */
export function readReport(form: FormData, { duty, year, day, language }: Asked): ReportRead {
  const typed = Object.fromEntries(
    duty.figures.flatMap(fact => {
      const name = yearlyEntry(fact, year)
      const value = form.get(name)
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
  const { figures, issues } = readFigures(duty.figures, { typed, year, day })
  const read = readForm(recognitionForms.report, form)
  if (read.ok && issues.length === 0)
    return { ok: true, key: read.value.key, figures, text: read.value.text }
  const said: Readonly<Record<string, string>> = recognitionWords[language].report.issues
  const own = read.ok ? [] : read.issues
  return {
    ok: false,
    issues: [
      ...figureIssues(issues, { duty, year, language }),
      ...own.map(({ name, code }) => {
        const message = said[code] ?? code
        return { name, message, said: message }
      }),
    ],
  }
}

function figureIssues(
  issues: FiguresRead['issues'],
  { duty, year, language }: Pick<Asked, 'duty' | 'year' | 'language'>,
): Issue[] {
  return issues.map(({ name, code }) => {
    const fact = duty.figures.find(each => yearlyEntry(each, year) === name)
    const label = fact === undefined ? name : inLanguage(fact.words, language)
    const said =
      code === 'missing'
        ? recognitionWords[language].report.issues['figure-missing']
        : profileWords[language].codes[code]
    return { name, said, message: recognitionWords[language].ofField(label, said) }
  })
}
