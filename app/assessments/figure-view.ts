import { amountWords, decimalsThatTell, distanceWords } from '#rules/engine/amount.ts'
import { sayGap } from '#rules/engine/explain.ts'
import { factByKey, type FactKey } from '#rules/facts/dictionary.ts'
import type { Bounds, Figure, Read } from '#rules/engine/figure.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { assessmentWords } from '../words/assessment.ts'
import { commonWords } from '../words/common.ts'
import { formatDay } from '../words/format.ts'
import type { FigureView } from './explanation.ts'
import { scaleOf } from './scale.ts'

type Of<K extends Figure['kind']> = Extract<Figure, { kind: K }>

const bare = { label: null, threshold: null, gap: null, note: null, scale: null, reads: [] }

/** One comparison in the reader's language. */
export function figureView(figure: Figure, language: Language): FigureView {
  const words = assessmentWords[language]
  switch (figure.kind) {
    case 'comparison':
      return comparisonView(figure, language)
    case 'flag': {
      const wanted = words.wanted(yesOrNo(figure.wanted, language))
      const label = factLabel(figure.fact, language)
      return { ...bare, label, ours: yesOrNo(figure.value, language), threshold: wanted }
    }
    case 'choice':
      return choiceView(figure, language)
    case 'day':
      return dayView(figure, language)
    case 'judgement': {
      const label = inLanguage(figure.words, language)
      const ours = figure.fact === null ? '' : yesOrNo(figure.value, language)
      return { ...bare, label, ours }
    }
    case 'force': {
      const { from, until } = figure
      const parts = [
        from === null ? null : words.forceFrom(formatDay(from, language)),
        until === null ? null : words.forceUntil(formatDay(until, language)),
      ].filter(part => part !== null)
      return { ...bare, ours: parts.join(language === 'en' ? '; ' : '；') }
    }
  }
}

export function factLabel(key: FactKey, language: Language): string {
  return inLanguage(factByKey(key).words, language)
}

function comparisonView(figure: Of<'comparison'>, language: Language): FigureView {
  const words = assessmentWords[language]
  const { unit, value, threshold } = figure
  const decimals =
    isPoint(value) && isPoint(threshold)
      ? decimalsThatTell(value.low, threshold.low, unit, language)
      : 2
  const say = (bounds: Bounds) =>
    boundsWords(bounds, at => amountWords(at, unit, language, decimals), language)
  const ours = value === null || isOpen(value) ? words.unknownValue : say(value)
  const unset = threshold === null || (threshold.low === null && threshold.high === null)
  const required = unset ? words.notSet : words.operators[figure.operator](say(threshold))
  const hasAnything = figure.absent === null
  return {
    label: labelOf(figure, language),
    ours: hasAnything ? ours : '—',
    threshold: required,
    gap: gapView(figure, language),
    note: figure.absent === null ? null : words.absent[figure.absent],
    scale:
      hasAnything && ours !== words.unknownValue
        ? scaleOf(figure, words.scale(ours, required))
        : null,
    reads: figure.reads.map(read => readView(read, language)),
  }
}

function gapView(figure: Of<'comparison'>, language: Language): FigureView['gap'] {
  const gap = sayGap(figure)
  return gap === null ? null : { text: inLanguage(gap, language), good: figure.truth === 'yes' }
}

function choiceView(figure: Of<'choice'>, language: Language): FigureView {
  const words = assessmentWords[language]
  const fact = factByKey(figure.fact)
  const choices = fact.kind === 'choice' ? fact.choices : []
  const named = (values: readonly string[]) =>
    choices
      .filter(choice => values.includes(choice.value))
      .map(choice => inLanguage(choice.words, language))
      .join(language === 'en' ? ', ' : '、')
  const others = choices.map(choice => choice.value).filter(each => !figure.wanted.includes(each))
  const byExclusion = others.length < figure.wanted.length
  return {
    ...bare,
    label: factLabel(figure.fact, language),
    ours: figure.value === null ? words.unknownValue : named([figure.value]),
    threshold: byExclusion ? words.wantedExcept(named(others)) : words.wanted(named(figure.wanted)),
  }
}

function dayView(figure: Of<'day'>, language: Language): FigureView {
  const words = assessmentWords[language]
  const { value, limit, gap, bound } = figure
  const day = (at: string) => formatDay(at, language)
  const distance = gap === null ? '' : distanceWords(gap, 'days', language)
  const good = figure.truth === 'yes'
  const from = bound === 'from'
  const say = good ? (from ? words.passed : words.under) : from ? words.short : words.over
  return {
    ...bare,
    label: factLabel(figure.fact, language),
    ours: value === null ? words.unknownValue : day(value),
    threshold:
      limit === null
        ? null
        : bound === 'from'
          ? words.from(day(limit))
          : words.untilDay(day(limit)),
    gap:
      gap === null || figure.truth === 'open'
        ? null
        : { text: gap === 0 ? words.exact : say(distance), good },
  }
}

/** What a fact was known to be, in its own unit. */
export function readView(read: Read, language: Language): { label: string; value: string } {
  const words = assessmentWords[language]
  const fact = factByKey(read.fact)
  const year = read.year === null ? '' : ` ${words.year(read.year)}`
  return { label: `${inLanguage(fact.words, language)}${year}`, value: valueOf(read, language) }
}

function valueOf(read: Read, language: Language): string {
  const words = assessmentWords[language]
  const fact = factByKey(read.fact)
  if (!read.known) return words.unknownValue
  if (read.value === null) return words.absent.not_operating
  if (typeof read.value === 'boolean') return yesOrNo(read.value, language)
  if (typeof read.value === 'string')
    return fact.kind === 'choice' ? choiceWords(fact.choices, read.value, language) : read.value
  const hasUnit = fact.kind === 'number' || fact.kind === 'yearly'
  return hasUnit ? amountWords(read.value, fact.unit, language) : String(read.value)
}

function choiceWords(
  choices: readonly { value: string; words: { zh: string; en: string } }[],
  value: string,
  language: Language,
): string {
  const choice = choices.find(each => each.value === value)
  return choice === undefined ? value : inLanguage(choice.words, language)
}

/** Named by what it is made of: one fact, a share of one in another, or the growth of one. */
function labelOf({ reads, unit }: Of<'comparison'>, language: Language): string | null {
  const words = assessmentWords[language]
  const facts = [...new Set(reads.map(read => read.fact))]
  const [first] = facts
  if (first === undefined || facts.length > 2) return null
  const names = facts.map(key => factLabel(key, language)).join(' / ')
  const years = new Set(reads.map(read => read.year))
  const [year] = years
  const tail = years.size === 1 && typeof year === 'number' ? ` ${words.year(year)}` : ''
  const fact = factByKey(first)
  const isGrowth = facts.length === 1 && unit === 'ratio' && fact.kind === 'yearly'
  return `${isGrowth ? words.growth(names) : names}${tail}`
}

function boundsWords(
  { low, high }: Bounds,
  say: (at: number) => string,
  language: Language,
): string {
  const words = assessmentWords[language]
  if (low !== null && high !== null)
    return low === high ? say(low) : words.between(say(low), say(high))
  if (low !== null) return words.atLeast(say(low))
  return high === null ? words.unknownValue : words.atMost(say(high))
}

function isPoint(bounds: Bounds | null): bounds is { low: number; high: number } {
  return bounds !== null && bounds.low !== null && bounds.low === bounds.high
}

/** Nothing is known of it but that it is not below zero. */
function isOpen({ low, high }: Bounds): boolean {
  return high === null && (low === null || low === 0)
}

function yesOrNo(value: boolean | null, language: Language): string {
  const words = commonWords[language]
  if (value === null) return assessmentWords[language].unknownValue
  return value ? words.yes : words.no
}
