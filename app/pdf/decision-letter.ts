import { z } from 'zod'
import type { NamedEvent } from '#db/events.ts'
import { rightsAgainst } from '#emails/decision-parts.ts'
import { documents } from '#rules/basis/documents.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { sayClause } from '#rules/engine/explain.ts'
import { grounds, isGround, type Ground } from '#rules/procedure/grounds.ts'
import { barAfter, mayApplyFrom } from '#rules/procedure/reapply-bar.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import { inLanguage } from '#rules/words.ts'
import { canBeTakenBack } from '../use-cases/case-facts.ts'
import { formatDay } from '../words/format.ts'
import { papersWords } from '../words/papers.ts'
import type { CaseGround } from './case-ground.ts'
import { caseFacts, contactFact, finishedPaper } from './finished-paper.ts'
import { signed } from './notices.ts'
import type { Block, Paper } from './paper.ts'

const detailShape = z.looseObject({
  document: z.object({ number: z.string(), on: z.string() }).optional(),
  grounds: z.array(z.string()).default([]),
})

/** The decisions of a case that stand and can no longer be taken back, the first one first. */
export function decisionsOf({ events, now, takeBackSeconds }: CaseGround): NamedEvent[] {
  return events.filter((event, index) => {
    if (!isDecision(event) || events[index + 1]?.event === 'take_back') return false
    if (event.event === 'begin' || !canBeTakenBack(event.event)) return true
    const isLast = index === events.length - 1
    return !isLast || Date.parse(now) >= Date.parse(event.at) + takeBackSeconds * 1000
  })
}

function isDecision({ event }: NamedEvent): boolean {
  if (event === 'begin') return false
  const { mail } = transitionOf(event)
  return (
    mail === 'decision' || mail === 'revoked' || mail === 'recommended' || mail === 'appeal-result'
  )
}

/** A decision as its company gets it: what, on which grounds, why, and what can be done against it. */
export function decisionLetter(ground: CaseGround, event: NamedEvent): Paper {
  const { language, application } = ground
  const words = papersWords[language]
  const { document, grounds: chosen } = detailShape.parse(JSON.parse(event.detail))
  const on = dayInBeijing(event.at)
  const outcome =
    event.event === 'begin' ? '' : inLanguage(transitionOf(event.event).happened, language)
  const known = chosen.filter(isGround)
  const reasons = known.map(each => inLanguage(grounds[each], language))
  return finishedPaper(ground, {
    title: titleOfDecision(ground, event),
    blocks: [
      { kind: 'paragraph', text: words.to(application.organisation_name) },
      {
        kind: 'facts',
        rows: [
          ...caseFacts(ground),
          { label: words.outcome, value: outcome },
          {
            label: document === undefined ? words.decidedOn : words.recordedOn,
            value: formatDay(on, language),
          },
          ...(document === undefined
            ? []
            : [
                {
                  label: words.document,
                  value: words.documentOf(document.number, formatDay(document.on, language)),
                },
              ]),
        ],
      },
      ...section(words.grounds, reasons),
      ...section(words.reasons, event.note === null ? [] : [event.note]),
      ...section(words.documents, basisOf(ground)),
      ...section(words.applyAgain, barOf(ground, event, known)),
      ...section(words.rights, rightsOf(ground, event)),
      { kind: 'facts', rows: [contactFact(ground)] },
      event.event === 'decline_by_district'
        ? { kind: 'signature', lines: [words.district, formatDay(on, language)] }
        : signed(ground, on),
    ],
  })
}

/** What the higher authority decided is passed on, not decided here. */
export function titleOfDecision({ language }: CaseGround, { event }: NamedEvent): string {
  const words = papersWords[language]
  return event === 'record_recognition' || event === 'record_refusal'
    ? words.result
    : words.decision
}

function section(heading: string, texts: readonly string[]): Block[] {
  const [only] = texts
  if (only === undefined) return []
  return [
    { kind: 'heading', text: heading },
    texts.length === 1 ? { kind: 'paragraph', text: only } : { kind: 'list', items: texts },
  ]
}

/** From when on the company may apply again after a revocation, and by which clause. */
function barOf(
  { programme, language }: CaseGround,
  { event, at }: NamedEvent,
  known: readonly Ground[],
): string[] {
  if (event !== 'revoke') return []
  const { reapplyBars = [] } = programme.duties ?? {}
  const barred = barAfter(reapplyBars, { revokedOn: dayInBeijing(at), grounds: known })
  if (barred === null) return []
  const from = formatDay(mayApplyFrom(barred.until), language)
  const clause = inLanguage(sayClause(barred.bar.clause), language)
  return [papersWords[language].applyAgainFrom(from, clause)]
}

function basisOf({ programme, language }: CaseGround): string[] {
  return programme.basis.map(id => {
    const { title, number } = documents[id]
    const name = inLanguage(title, language)
    const quoted = language === 'en' ? name : `《${name}》`
    return number === null ? quoted : `${quoted} ${number}`
  })
}

/** Against a decision that goes against the company; the higher authority tells its own. */
function rightsOf({ language }: CaseGround, { event, to_state: to }: NamedEvent): string[] {
  const isAgainst = (to === 'rejected' && event !== 'record_refusal') || to === 'revoked'
  return isAgainst ? [inLanguage(rightsAgainst, language)] : []
}
