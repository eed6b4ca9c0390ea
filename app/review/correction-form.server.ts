import type { Checklist, CorrectionItem } from '#db/correction-notices.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { isCorrectionReason } from '#rules/procedure/correction-reasons.ts'
import type { Language } from '#rules/words.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import { entriesOf } from '../forms/read-form.ts'
import { askingWords } from '../words/asking.ts'
import { reviewWords } from '../words/review.ts'
import type { Asking } from './asking.server.ts'
import { fieldWords } from './field-words.server.ts'
import type { SheetItem, SheetSection } from './correction-sheet.server.ts'

/** Longest text to one item. */
const MAX_TEXT = 1_000
/** Longest reason to whoever signs. */
const MAX_WHY = 4_000

type Mark = Checklist[number]['mark']

export type CorrectionRead = {
  checklist: Checklist
  items: CorrectionItem[]
  /** Fields of items that could have been said before. */
  late: string[]
  /** Why it is asked now; empty where nobody asks that. */
  why: string
  issues: FieldIssue[]
}

/**
 * The officer's marks and problems out of the form. `rest.SECTION` marks everything of a section
 * that is not marked on its own as in order. For a clarification what is not marked stays so.
 */
export function readCorrection(
  { programme, sections, event, mayAskAgain }: Sheet,
  form: FormData,
  language: Language,
): CorrectionRead {
  const typed = entriesOf(form)
  const read: CorrectionRead = { checklist: [], items: [], late: [], why: '', issues: [] }
  const clarifies = event === 'ask_clarification'
  for (const section of sections) {
    const rest: Mark | null = typed[`rest.${section.name}`] === 'yes' ? 'ok' : null
    for (const item of section.items) {
      const mark = markOf(typed[`mark.${item.field}`]) ?? rest
      readItem(read, { item, mark, typed, language, programme, clarifies, mayAskAgain })
    }
  }
  if (read.issues.length === 0 && read.items.length === 0)
    read.issues.push({
      name: 'sheet',
      message: clarifies
        ? askingWords[language].clarify.noItem
        : reviewWords[language].correction.noProblem,
    })
  if (event !== 'request_correction' || read.late.length > 0)
    readWhy(read, typed['why'] ?? '', { clarifies, language })
  return read
}

type Sheet = Pick<Asking, 'event' | 'mayAskAgain'> & {
  programme: Programme
  sections: readonly SheetSection[]
}

function readWhy(
  read: CorrectionRead,
  typed: string,
  { clarifies, language }: { clarifies: boolean; language: Language },
): void {
  const words = askingWords[language]
  read.why = typed.trim()
  if (read.why === '') {
    const message = (clarifies ? words.clarify : words.again).whyMissing
    read.issues.push({ name: 'why', message })
  }
  if (read.why.length > MAX_WHY) read.issues.push({ name: 'why', message: words.whyLong })
}

type ItemRead = {
  item: SheetItem
  mark: Mark | null
  typed: Readonly<Record<string, string>>
  language: Language
  programme: Programme
  clarifies: boolean
  mayAskAgain: boolean
}

function readItem(
  read: CorrectionRead,
  { item, mark, typed, language, programme, clarifies, mayAskAgain }: ItemRead,
): void {
  const words = reviewWords[language].correction.issues
  const { field, label } = item
  if (mark === null) {
    if (clarifies) return
    read.issues.push({ name: `mark.${field}`, message: words.unmarked(label) })
    return
  }
  read.checklist.push({ field, mark })
  if (mark !== 'problem') return
  const reason = typed[`reason.${field}`] ?? ''
  const text = (typed[`text.${field}`] ?? '').trim()
  const isLate = item.open === false && !clarifies
  if (isLate) read.late.push(field)
  if (isLate && !mayAskAgain)
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
