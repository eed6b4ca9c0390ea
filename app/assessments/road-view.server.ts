import { yearOf } from '#rules/engine/days.ts'
import { type Assessment, assess } from '#rules/engine/evaluate.ts'
import { factsWithTitle, type Link } from '#rules/engine/link.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { factByKey, type Facts } from '#rules/facts/dictionary.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { links } from '#rules/programmes/links.ts'
import { roadThrough } from '#rules/road/road.ts'
import { sayChange } from '#rules/road/say-change.ts'
import { type Step, stretches } from '#rules/road/step.ts'
import { inLanguage } from '#rules/words.ts'
import { formatDay } from '../words/format.ts'
import { benefitViews } from './benefit-view.server.ts'
import type { BenefitView } from './benefits.ts'
import type { RoadStepView, RoadView } from './road.ts'
import type { RuleReader } from './rule-reader.ts'

/** More would not be read; the programme's own page has them all. */
const GAINS_SHOWN = 2

/** The road of a company through the programmes about companies, stretch by stretch. */
export function roadView(
  facts: Facts,
  reader: RuleReader,
  book: readonly Programme[] = programmesOn(reader.day).filter(each => each.subject === 'company'),
): RoadView {
  const assessments = new Map(book.map(each => [each.id, assess(each, facts, reader)]))
  const of = { facts, reader, book, assessments }
  const steps = roadThrough(book, facts, { ...reader, links }).map(step => ({
    step,
    view: stepView(step, of),
  }))
  const followed = new Set(steps.map(({ step }) => firstOf(step)))
  const judged = steps.filter(
    ({ step, view }) => step.kind === 'apply' && view.isJudged && !followed.has(step.family),
  )
  const year = yearOf(reader.day)
  return {
    stretches: stretches
      .map(when => ({
        when,
        year: when === 'this year' ? year : when === 'next year' ? year + 1 : null,
        steps: steps
          .filter(each => each.step.when === when && !judged.includes(each))
          .map(({ view }) => view),
      }))
      .filter(each => each.steps.length > 0),
    judged: judged.map(({ view }) => view),
    unknown: book.flatMap(each => unknownOf(each, assessments.get(each.id), reader)),
  }
}

type Of = {
  facts: Facts
  reader: RuleReader
  book: readonly Programme[]
  assessments: ReadonlyMap<string, Assessment>
}

function stepView(step: Step, of: Of): RoadStepView {
  const { language } = of.reader
  const programme = named(step.programme, of.book)
  const { kind, path } = step
  return {
    key: `${kind} ${step.programme}`,
    kind,
    programme: {
      id: programme.id,
      name: inLanguage(programme.names, language),
      level: programme.level,
    },
    isJudged: of.assessments.get(programme.id)?.outcome === 'bureau_decides',
    day: step.day === null ? null : formatDay(step.day, language),
    changes: (path?.changes ?? []).map(change => inLanguage(sayChange(change), language)),
    carried: path?.carried ?? false,
    after: kind === 'after' ? afterOf(step, of) : null,
    validity: kind === 'renew' ? inLanguage(programme.validity.words, language) : null,
    gains: kind === 'renew' ? [] : gainsOf(step, programme, of),
  }
}

function afterOf(step: Step, { book, reader }: Of): RoadStepView['after'] {
  const link = linkOf(step)
  if (link?.kind !== 'opens') return null
  const first = book.find(each => each.family === link.first)
  if (first === undefined) return null
  return {
    name: inLanguage(first.names, reader.language),
    sentence: inLanguage(link.words, reader.language),
  }
}

/** What a step brings: amounts as of the facts that it leads to, those that are known first. */
function gainsOf(step: Step, programme: Programme, { facts, reader }: Of): RoadStepView['gains'] {
  const link = linkOf(step)
  const reached = step.path?.facts ?? (link === null ? facts : factsWithTitle(link, facts))
  const day = step.path?.day ?? reader.day
  return benefitViews(programme, reached, { ...reader, day })
    .filter(each => each.money?.state !== 'none')
    .toSorted((a, b) => certainty(a) - certainty(b))
    .slice(0, GAINS_SHOWN)
    .map(({ words, confidence, money }) => ({
      words,
      confidence,
      amount: money?.state === 'known' ? money.text : null,
    }))
}

function certainty({ money }: BenefitView): number {
  return money?.state === 'known' ? 0 : 1
}

function unknownOf(
  programme: Programme,
  assessment: Assessment | undefined,
  { language }: RuleReader,
): RoadView['unknown'] {
  if (assessment?.outcome !== 'cannot_tell_yet') return []
  const missing = assessment.missing.filter(key => factByKey(key).subject === 'company').length
  return [{ id: programme.id, name: inLanguage(programme.names, language), missing }]
}

/** The family whose title opens a step; null where none does. */
function firstOf(step: Step): string | null {
  const link = linkOf(step)
  return step.kind === 'after' && link?.kind === 'opens' ? link.first : null
}

function linkOf({ because }: Step): Link | null {
  return because.kind === 'link' ? because.link : null
}

function named(id: string, book: readonly Programme[]): Programme {
  const programme = book.find(each => each.id === id)
  if (programme === undefined) throw new Error(`The road leads to ${id}, which is not of the book.`)
  return programme
}
