import { stringify } from 'csv-stringify/sync'
import type { Language } from '#rules/words.ts'
import { commonWords } from '../words/common.ts'
import { nearlyThereWords } from '../words/nearly-there.ts'
import type { NearList } from './near-list.server.ts'
import { missesNothing } from './near-line.ts'

/** The list as a spreadsheet opens it: with a byte order mark, and no cell that is a formula. */
export function nearCsv(list: NearList, language: Language): string {
  const words = nearlyThereWords[language]
  const common = commonWords[language]
  const rows = list.lines.map(line => [
    line.name,
    line.district,
    words.outcomes[line.outcome],
    missesNothing(line) ? common.yes : common.no,
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
    words.allMet,
    words.missedCount,
    words.missed,
    words.unknown,
  ]
  return stringify([header, ...rows], { bom: true, escape_formulas: true })
}
