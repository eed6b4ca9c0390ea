import { correctionReasonWords } from '#rules/procedure/correction-reasons.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { CompanyActor } from '../access/actor.ts'
import type { Shown } from '../components/autosave/use-autosave.ts'
import { fieldId } from '../components/field.tsx'
import { paths } from '../paths.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import type { CaseFile } from './case-file.server.ts'
import { answerName, keptAnswers } from './merge-correction.server.ts'
import { declarationIn } from './declaration.ts'
import { daysLeft } from './standing.server.ts'

export type CorrectionItemView = {
  /** The entry of the form that carries the answer. */
  name: string
  field: string
  label: string
  reason: string
  text: string
  /** What was written so far. */
  said: string
}

export type CorrectionPage = {
  id: string
  version: number
  /** The answers as they are kept, and their version. */
  kept: Shown
  programme: string
  number: string
  due: { day: string; left: string }
  sentAt: string
  items: CorrectionItemView[]
  declaration: string
  signer: { name: string; company: string }
}

/** The notice that waits for the company, item by item; null when none does. */
export function correctionPage(
  { application, notice, programme, draft }: CaseFile,
  reader: { actor: CompanyActor; language: Language; today: string; years?: CalendarYears },
): CorrectionPage | null {
  if (notice === null) return null
  const { actor, language } = reader
  const kept = keptAnswers({ notice, draft })
  // The case's own day: an extension moves it past the day that the notice gave.
  const due = application.due_on ?? notice.due_on
  return {
    id: application.id,
    version: application.version,
    kept: { version: kept?.version ?? 0, was: kept?.answers ?? {} },
    programme: inLanguage(programme.names, language),
    number: application.number ?? '',
    due: {
      day: formatDay(due, language),
      left: daysLeft(due, reader),
    },
    sentAt: formatInstant(notice.sent_at),
    items: notice.items.map((item, index) => ({
      name: answerName(index),
      field: item.field,
      label: inLanguage(item.label, language),
      reason: inLanguage(correctionReasonWords(item.reason), language),
      text: item.text,
      said: draft?.answers[item.field] ?? '',
    })),
    declaration: declarationIn(language).text,
    signer: { name: actor.account.name, company: actor.organisation.name },
  }
}

/** Where one goes on after what was written is kept: to the field to be changed, or back here. */
export function placeAfter(id: string, field: string | undefined): string {
  return field === undefined ? `${paths.correction(id)}?saved=1` : placeOf(id, field)
}

/** The page on which a field such as `profile.people.staffAverage` or `document.audit` is changed. */
function placeOf(id: string, field: string): string {
  const [room = '', first = '', ...rest] = field.split('.')
  if (room === 'document') {
    const paper = [first, ...rest].join('.')
    return `${paths.evidence(id)}#${fieldId(`paper.${paper}`)}`
  }
  return paths.applicationSection(id, first)
}
