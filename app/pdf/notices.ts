import type { CorrectionNotice } from '#db/correction-notices.ts'
import type { NamedEvent } from '#db/events.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { addWorkingDays, type DueDay } from '#rules/calendar/working-days.ts'
import { clocks, type ClockName } from '#rules/procedure/clocks.ts'
import { correctionReasonWords } from '#rules/procedure/correction-reasons.ts'
import { inLanguage } from '#rules/words.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { commonWords } from '../words/common.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { papersWords } from '../words/papers.ts'
import type { CaseGround } from './case-ground.ts'
import { caseFacts, contactFact, finishedPaper } from './finished-paper.ts'
import type { Block, Paper } from './paper.ts'

/** That the first submission was received, with the day until which the bureau looks at it. */
export function receiptPaper(ground: CaseGround): Paper {
  const { language, application } = ground
  const words = papersWords[language]
  const at = application.submitted_at ?? application.created_at
  return finishedPaper(ground, {
    title: words.receipt,
    blocks: [
      { kind: 'paragraph', text: words.to(application.organisation_name) },
      { kind: 'paragraph', text: words.receiptText },
      {
        kind: 'facts',
        rows: [
          ...caseFacts(ground),
          { label: words.submittedAt, value: words.beijing(formatInstant(at)) },
          ...promiseFacts(ground, 'receive', dayInBeijing(at)),
          contactFact(ground),
        ],
      },
      signed(ground, dayInBeijing(at)),
    ],
  })
}

/** Everything that must be corrected, told once. */
export function correctionPaper(ground: CaseGround, notice: CorrectionNotice): Paper {
  const { language, application } = ground
  const words = papersWords[language]
  const due = { day: notice.due_on, provisional: notice.due_provisional === 1 }
  const items = notice.items.map(item =>
    words.item(
      inLanguage(item.label, language),
      inLanguage(correctionReasonWords(item.reason), language),
      item.text,
    ),
  )
  return finishedPaper(ground, {
    title: words.correction(notice.ordinal),
    blocks: [
      { kind: 'paragraph', text: words.to(application.organisation_name) },
      { kind: 'paragraph', text: words.correctionText },
      {
        kind: 'facts',
        rows: [
          ...caseFacts(ground),
          { label: words.sentAt, value: words.beijing(formatInstant(notice.sent_at)) },
          { label: words.correctionDue, value: dueWords(ground, due) },
          contactFact(ground),
        ],
      },
      { kind: 'heading', text: words.items },
      { kind: 'list', items },
      signed(ground, dayInBeijing(notice.sent_at)),
    ],
  })
}

/** That the case is accepted, with the day by which it is promised to be decided. */
export function acceptancePaper(ground: CaseGround, event: NamedEvent): Paper {
  const { language, application } = ground
  const words = papersWords[language]
  const on = dayInBeijing(event.at)
  return finishedPaper(ground, {
    title: words.acceptance,
    blocks: [
      { kind: 'paragraph', text: words.to(application.organisation_name) },
      { kind: 'paragraph', text: words.acceptanceText },
      {
        kind: 'facts',
        rows: [
          ...caseFacts(ground),
          { label: words.acceptedOn, value: formatDay(on, language) },
          ...promiseFacts(ground, 'decide', on),
          contactFact(ground),
        ],
      },
      signed(ground, on),
    ],
  })
}

/** By when the bureau promised to have done its next step, counted from the day of the paper. */
function promiseFacts(ground: CaseGround, clock: ClockName, from: string) {
  const { application, language, years } = ground
  const words = papersWords[language]
  const days = caseProgramme({}, application).settings.days[clock]
  const basis = inLanguage(clocks[clock].basis, language)
  const due = addWorkingDays(from, days, years)
  return [
    {
      label: `${inLanguage(clocks[clock].words, language)} · ${words.promised}`,
      value: dueWords(ground, due),
    },
    { label: words.basis, value: words.promisedBasis(days, basis) },
  ]
}

function dueWords({ language }: CaseGround, { day, provisional }: DueDay): string {
  return formatDay(day, language) + (provisional ? ` ${commonWords[language].provisional}` : '')
}

/** The bureau and the day, as papers of the bureau end. */
export function signed({ language }: CaseGround, day: string): Block {
  return { kind: 'signature', lines: [commonWords[language].bureau, formatDay(day, language)] }
}
