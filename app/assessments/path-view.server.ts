import { earliestDay } from '#rules/engine/earliest.ts'
import type { AssessmentBasis } from '#rules/engine/evaluate.ts'
import { pathsTo, type Path } from '#rules/engine/path.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { sayChange } from '#rules/road/say-change.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { formatDay } from '../words/format.ts'

/** What would change a refusal: the smallest changes, and how far waiting alone goes. */
export type PathsView = {
  paths: { day: string; changes: string[]; carried: boolean }[]
  /** The day from which waiting alone is enough, or null. */
  earliest: string | null
}

type Reader = AssessmentBasis & { language: Language }

/** Null for whoever may apply already or of whom too little is known. */
export function pathsView(programme: Programme, facts: Facts, reader: Reader): PathsView | null {
  const { paths } = pathsTo(programme, facts, reader)
  if (paths.length === 0) return null
  const earliest = earliestDay(programme, facts, reader)
  return {
    paths: paths.map(path => pathView(path, reader.language)),
    earliest: earliest.kind === 'on' ? formatDay(earliest.day, reader.language) : null,
  }
}

function pathView(path: Path, language: Language): PathsView['paths'][number] {
  return {
    day: formatDay(path.day, language),
    changes: path.changes.map(change => inLanguage(sayChange(change), language)),
    carried: path.carried,
  }
}
