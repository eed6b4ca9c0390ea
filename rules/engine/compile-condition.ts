import type { FactKey } from '../facts/dictionary.ts'
import type { Cells } from './compile-cells.ts'
import { compileNumber, type Setting } from './compile-number.ts'
import { orderOf, raised } from './compile-order.ts'
import { compileQuotient } from './compile-series.ts'
import { FACT_GAP, OTHER_GAP, type Span } from './compile-span.ts'
import type { Condition, Operator } from './condition.ts'
import { daysBetween, shiftDay } from './days.ts'
import type { Numeric } from './expression.ts'

/** 0 = no, 1 = yes; 2 = open, with the bits of what keeps it open. */
export type TruthCode = number
export const NO = 0
export const YES = 1
export const OPEN = 2

/** Where the figures of one subject are written: a truth each, and four numbers each. */
export type Page = {
  readonly truths: TruthCode[]
  readonly numbers: number[]
  /** By figure: 0 = both sides are certain, else bits of `absences`. */
  readonly absences: number[]
}

/** Numbers the figures of a programme, in the order of its text; null where none are kept. */
export type Numbering = { next: number }

export type CompiledCondition = (cells: Cells, page: Page | null) => TruthCode

/** Compiles a condition; its figures are kept where `numbering` is given. */
export function compileCondition(
  condition: Condition,
  setting: Setting,
  numbering: Numbering | null,
): CompiledCondition {
  const each = (of: readonly Condition[]) =>
    of.map(part => compileCondition(part, setting, numbering))
  switch (condition.node) {
    case 'compare':
      return compileComparison(condition, setting, take(numbering))
    case 'flag':
      return compileFlag(condition.fact, condition.is ? 1 : 0, setting, take(numbering))
    case 'judgement':
      return compileJudgement(condition.fact, setting, take(numbering))
    case 'oneOf':
      return compileChoice(condition, setting, take(numbering))
    case 'reached':
      return compileDay(condition.fact, condition.after, setting, {
        is: 'from',
        at: take(numbering),
      })
    case 'notPassed':
      return compileDay(condition.fact, condition.within, setting, {
        is: 'until',
        at: take(numbering),
      })
    case 'all':
      return joined(each(condition.of), NO, YES)
    case 'any':
      return joined(each(condition.of), YES, NO)
    case 'not': {
      const inner = compileCondition(condition.of, setting, numbering)
      return (cells, page) => {
        const truth = inner(cells, page)
        return truth === YES ? NO : truth === NO ? YES : truth
      }
    }
    case 'readings':
      return compileReadings(each(condition.of))
  }
}

function take(numbering: Numbering | null): number {
  if (numbering === null) return -1
  numbering.next += 1
  return numbering.next - 1
}

/** Every part is asked, so that every figure is written. */
function joined(
  parts: readonly CompiledCondition[],
  strong: TruthCode,
  weak: TruthCode,
): CompiledCondition {
  return (cells, page) => {
    let open = 0
    let isStrong = false
    for (const part of parts) {
      const truth = part(cells, page)
      if (truth === strong) isStrong = true
      else if (truth !== weak) open |= truth
    }
    return isStrong ? strong : open === 0 ? weak : open
  }
}

function compileReadings(parts: readonly CompiledCondition[]): CompiledCondition {
  return (cells, page) => {
    let open = 0
    let seen = -1
    let isSame = true
    for (const part of parts) {
      const truth = part(cells, page)
      if (truth > YES) open |= truth
      else if (seen === -1) seen = truth
      else if (seen !== truth) isSame = false
    }
    if (open > 0) return open
    return isSame && seen !== -1 ? seen : OPEN | OTHER_GAP
  }
}

function compileFlag(fact: FactKey, wanted: number, setting: Setting, figure: number) {
  const at = setting.layout.placeOf(fact, 'flag', null)
  const open = OPEN | gapOfPlace(at, setting)
  return (cells: Cells, page: Page | null): TruthCode => {
    const value = cells.point[at] ?? NaN
    return note(page, figure, Number.isNaN(value) ? open : value === wanted ? YES : NO)
  }
}

function compileJudgement(fact: FactKey | null, setting: Setting, figure: number) {
  const at = fact === null ? -1 : setting.layout.placeOf(fact, 'flag', null)
  return (cells: Cells, page: Page | null): TruthCode =>
    note(page, figure, cells.point[at] === 1 ? YES : OPEN | OTHER_GAP)
}

function compileChoice(
  { fact, values }: Extract<Condition, { node: 'oneOf' }>,
  setting: Setting,
  figure: number,
) {
  const at = setting.layout.placeOf(fact, 'text', null)
  const open = OPEN | gapOfPlace(at, setting)
  const wanted = new Set(values)
  return (cells: Cells, page: Page | null): TruthCode => {
    const value = cells.text[at] ?? null
    return note(page, figure, value === null ? open : wanted.has(value) ? YES : NO)
  }
}

function compileDay(
  fact: FactKey,
  by: Numeric & { readonly unit: 'years' | 'months' | 'days' },
  setting: Setting,
  { is: bound, at: figure }: { readonly is: 'from' | 'until'; readonly at: number },
) {
  const { day } = setting
  const at = setting.layout.placeOf(fact, 'text', null)
  const missing = OPEN | gapOfPlace(at, setting)
  const count = compileNumber(by, setting)
  const known = new Map<string, number>()
  let knownFor = NaN
  const gapFor = (value: string, span: number): number => {
    if (span !== knownFor || known.size > MOST_DAYS) known.clear()
    knownFor = span
    const found = known.get(value)
    if (found !== undefined) return found
    const limit = shiftDay(value, span, by.unit)
    const gap = bound === 'from' ? daysBetween(limit, day) : daysBetween(day, limit)
    known.set(value, gap)
    return gap
  }
  return (cells: Cells, page: Page | null): TruthCode => {
    const value = cells.text[at] ?? null
    const span = count.span(cells)
    if (value === null || span.gaps > 0)
      return note(page, figure, (value === null ? missing : OPEN) | span.gaps)
    const gap = gapFor(value, span.low.at)
    if (page !== null && figure >= 0) page.numbers[figure * 4] = gap
    return note(page, figure, gap >= 0 ? YES : NO)
  }
}

/** Days of registration repeat; this many are remembered a condition, some 20 years of them. */
const MOST_DAYS = 8000

function compileComparison(
  { left, operator, right }: Extract<Condition, { node: 'compare' }>,
  setting: Setting,
  figure: number,
): CompiledCondition {
  const value = compileNumber(left, setting)
  const threshold = compileNumber(right, setting)
  const growth = left.node === 'annualGrowth' ? compileQuotient(left, setting) : null
  const isPlain = value.isPlain && threshold.isPlain
  const isUp = operator === '>=' || operator === '>'
  const isLoose = operator === '>=' || operator === '<='
  const slow = (cells: Cells, page: Page | null): TruthCode => {
    const [a, b] = [value.span(cells), threshold.span(cells)]
    if (page !== null && figure >= 0) writeSpans(page, figure, a, b)
    const truth =
      growth === null
        ? truthOf(a, operator, b, cells)
        : truthOfGrowth(a, growth.quotient.span(cells), growth.years, operator, b, cells)
    return note(page, figure, truth === OPEN ? OPEN | a.gaps | b.gaps : truth)
  }
  const years = growth?.years ?? 0
  const quick = growth === null ? value : growth.quotient
  return (cells, page) => {
    const asked = threshold.point(cells)
    const found = quick.point(cells)
    const line = growth === null ? asked : (asked + 1) ** years
    const gap = found - line
    if (Number.isNaN(gap)) return slow(cells, page)
    if (!isPlain && Math.abs(gap) <= 1e-9 * Math.max(Math.abs(found), Math.abs(line)))
      return slow(cells, page)
    const isMet = isUp ? (isLoose ? gap >= 0 : gap > 0) : isLoose ? gap <= 0 : gap < 0
    if (page !== null && figure >= 0) {
      const at = figure * 4
      const shown = growth === null ? found : found ** (1 / years) - 1
      page.numbers[at] = shown
      page.numbers[at + 1] = shown
      page.numbers[at + 2] = asked
      page.numbers[at + 3] = asked
      page.truths[figure] = isMet ? YES : NO
    }
    return isMet ? YES : NO
  }
}

function truthOfGrowth(
  rate: Span,
  quotient: Span,
  years: number,
  operator: Operator,
  threshold: Span,
  cells: Cells,
): TruthCode {
  if (rate.absence === 'yes' || threshold.absence === 'yes') return NO
  const line: Span = {
    ...threshold,
    low: raised(threshold.low, years),
    high: raised(threshold.high, years),
    absence: 'no',
  }
  return truthOf(quotient, operator, line, cells)
}

/** A number that cannot be computed meets no threshold. */
function truthOf(value: Span, operator: Operator, threshold: Span, cells: Cells): TruthCode {
  if (value.absence === 'yes' || threshold.absence === 'yes') return NO
  const isUp = operator === '>=' || operator === '>'
  const isLoose = operator === '>=' || operator === '<='
  const best = isUp
    ? orderOf(value.high, threshold.low, cells)
    : orderOf(threshold.high, value.low, cells)
  if (!(isLoose ? best >= 0 : best > 0)) return NO
  const worst = isUp
    ? orderOf(value.low, threshold.high, cells)
    : orderOf(threshold.low, value.high, cells)
  const isCertain = value.absence === 'no' && threshold.absence === 'no'
  return isCertain && (isLoose ? worst >= 0 : worst > 0) ? YES : OPEN
}

function note(page: Page | null, figure: number, truth: TruthCode): TruthCode {
  if (page !== null && figure >= 0) page.truths[figure] = truth
  return truth
}

/** Bits of `Page.absences`: the value, the threshold, and why. */
export const VALUE_GONE = 1
export const VALUE_MAYBE = 2
export const THRESHOLD_GONE = 4
export const THRESHOLD_MAYBE = 8
export const reasons = ['zero_denominator', 'not_operating', 'too_short'] as const

function writeSpans(page: Page, figure: number, value: Span, threshold: Span): void {
  const at = figure * 4
  page.numbers[at] = value.low.at
  page.numbers[at + 1] = value.high.at
  page.numbers[at + 2] = threshold.low.at
  page.numbers[at + 3] = threshold.high.at
  const why = value.why ?? threshold.why
  page.absences[figure] =
    (value.absence === 'yes' ? VALUE_GONE : value.absence === 'maybe' ? VALUE_MAYBE : 0) |
    (threshold.absence === 'yes'
      ? THRESHOLD_GONE
      : threshold.absence === 'maybe'
        ? THRESHOLD_MAYBE
        : 0) |
    (why === null ? 0 : (reasons.indexOf(why) + 1) << 4)
}

function gapOfPlace(at: number, { layout }: Setting): number {
  return layout.places[at]?.isJudged === true ? OTHER_GAP : FACT_GAP
}
