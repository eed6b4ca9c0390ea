import { stringify } from 'csv-stringify/sync'
import type { Language } from '#rules/words.ts'
import { nearlyThereWords } from '../words/nearly-there.ts'
import type { NearList } from './near-list.server.ts'

/** The list as a spreadsheet opens it: with a byte order mark, and no cell that is a formula. */
export function nearCsv(list: NearList, language: Language): string {
  const words = nearlyThereWords[language]
  const rows = list.lines.map(line => [
    line.name,
    line.district,
    words.outcomes[line.outcome],
    line.missed.length,
    line.missed
      .map(({ sentence, gap }) => (gap === null ? sentence : `${sentence} (${gap})`))
      .join('; '),
    line.unknown,
  ])
  const header = [
    words.company,
    words.district,
    words.outcome,
    words.missedCount,
    words.missed,
    words.unknown,
  ]
  return stringify([header, ...rows], { bom: true, escape_formulas: true })
}
