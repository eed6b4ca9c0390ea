import { dutiesIn } from '#rules/engine/duties.ts'
import { sayClause } from '#rules/engine/explain.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { DutyView } from './guide.ts'

/** What the programme asks after a recognition, in the reader's language. */
export function dutyViews(
  { duties = {} }: Pick<Programme, 'duties'>,
  language: Language,
): DutyView[] {
  return dutiesIn(duties).map(({ words, clause, confidence }) => ({
    words: inLanguage(words, language),
    article: inLanguage(sayClause(clause), language),
    confidence,
  }))
}
