import type { IsoDay } from '../calendar/day.ts'
import type { AnnualReport } from '../engine/duties.ts'
import { parseAnswer, type AnswerFault } from '../facts/answers.ts'

type Figure = AnnualReport['figures'][number]

/** The name of a form's entry for a figure of a year, as the profile names it. */
export function yearlyEntry({ key }: Pick<Figure, 'key'>, year: number): string {
  return `${key}.${String(year)}`
}

export type FiguresRead = {
  /** What was typed and can be read, by the name of the entry. */
  figures: Readonly<Record<string, string>>
  issues: readonly { name: string; code: AnswerFault | 'missing' }[]
}

/** The figures of a report as typed: each is asked, and each must be readable. */
export function readFigures(
  asked: readonly Figure[],
  { typed, year, day }: { typed: Readonly<Record<string, string>>; year: number; day: IsoDay },
): FiguresRead {
  const figures: Record<string, string> = {}
  const issues: { name: string; code: AnswerFault | 'missing' }[] = []
  for (const fact of asked) {
    const name = yearlyEntry(fact, year)
    const text = (typed[name] ?? '').trim()
    const parsed = text === '' ? ({ code: 'missing' } as const) : parseAnswer(fact, text, day)
    if ('code' in parsed) issues.push({ name, code: parsed.code })
    else figures[name] = text
  }
  return { figures, issues }
}
