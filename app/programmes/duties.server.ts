import { dutiesIn, type Duty } from '#rules/engine/duties.ts'
import { sayClause } from '#rules/engine/explain.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { DutyView } from './guide.ts'

/** What the programme asks after a recognition, in the reader's language. */
export function dutyViews(
  { duties = {} }: Pick<Programme, 'duties'>,
  language: Language,
): DutyView[] {
  return dutiesIn(duties).map(duty => dutyView(duty, language))
}

export function dutyView({ words, clause, confidence }: Duty, language: Language): DutyView {
  return {
    words: inLanguage(words, language),
    article: inLanguage(sayClause(clause), language),
    confidence,
  }
}
