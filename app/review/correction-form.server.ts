import type { Checklist, CorrectionItem } from '#db/correction-notices.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { isCorrectionReason } from '#rules/procedure/correction-reasons.ts'
import type { Language } from '#rules/words.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import { entriesOf } from '../forms/read-form.ts'
import { reviewWords } from '../words/review.ts'
import { fieldWords } from './field-words.server.ts'
import type { SheetItem, SheetSection } from './correction-sheet.server.ts'

/** Longest text to one item. */
const MAX_TEXT = 1_000

type Mark = Checklist[number]['mark']

export type CorrectionRead = {
  checklist: Checklist
  items: CorrectionItem[]
  issues: FieldIssue[]
}

/**
 * The officer's marks and problems out of the form. `rest.SECTION` marks everything of a section
 * that is not marked on its own as in order.
 */
export function readCorrection(
  { programme, sections }: { programme: Programme; sections: readonly SheetSection[] },
  form: FormData,
  language: Language,
): CorrectionRead {
  const typed = entriesOf(form)
  const read: CorrectionRead = { checklist: [], items: [], issues: [] }
  for (const section of sections) {
    const rest: Mark | null = typed[`rest.${section.name}`] === 'yes' ? 'ok' : null
    for (const item of section.items) {
      const mark = markOf(typed[`mark.${item.field}`]) ?? rest
      readItem(read, { item, mark, typed, language, programme })
    }
  }
  if (read.issues.length === 0 && read.items.length === 0)
    read.issues.push({ name: 'sheet', message: reviewWords[language].correction.noProblem })
  return read
}

type ItemRead = {
  item: SheetItem
  mark: Mark | null
  typed: Readonly<Record<string, string>>
  language: Language
  programme: Programme
}

function readItem(
  read: CorrectionRead,
  { item, mark, typed, language, programme }: ItemRead,
): void {
  const words = reviewWords[language].correction.issues
  const { field, label } = item
  if (mark === null) {
    read.issues.push({ name: `mark.${field}`, message: words.unmarked(label) })
    return
  }
  read.checklist.push({ field, mark })
  if (mark !== 'problem') return
  const reason = typed[`reason.${field}`] ?? ''
  const text = (typed[`text.${field}`] ?? '').trim()
  if (item.open === false)
    read.issues.push({ name: `mark.${field}`, message: words['said-before'](label) })
  if (!isCorrectionReason(reason))
    read.issues.push({ name: `reason.${field}`, message: words['reason-missing'](label) })
  if (text === '')
    read.issues.push({ name: `text.${field}`, message: words['text-missing'](label) })
  if (text.length > MAX_TEXT)
    read.issues.push({ name: `text.${field}`, message: words['text-long'](label) })
  read.items.push({ field, label: fieldWords(programme, field), reason, text })
}

function markOf(text: string | undefined): Mark | null {
  return text === 'ok' || text === 'problem' || text === 'not_applicable' ? text : null
}
