import type { Cells } from './compile-cells.ts'
import type { CompiledCondition } from './compile-condition.ts'
import { exactOrder } from './compile-fraction.ts'
import { compileNumber, type Setting } from './compile-number.ts'
import { orderOf, overOf, raised, underOf } from './compile-order.ts'
import {
  NO,
  note,
  OPEN,
  type Page,
  type TruthCode,
  writePoints,
  writeSpans,
  YES,
} from './compile-page.ts'
import { compileQuotient } from './compile-series.ts'
import { type Edge, edge, type Span } from './compile-span.ts'
import type { Condition, Operator } from './condition.ts'

/**
 * Compiles a comparison. Doubles decide where they are far apart, whole-number products where they
 * are close, spans where a side is not one known number.
 */
export function compileComparison(
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
  const fixed = threshold.constant
  const fixedLine = fixed === null ? null : lineOf(edge(fixed), years)
  return (cells, page) => {
    const asked = fixed ?? threshold.point(cells)
    const found = quick.point(cells)
    const line = fixedLine === null ? (years === 0 ? asked : (asked + 1) ** years) : fixedLine.at
    let gap = found - line
    if (Number.isNaN(gap)) return slow(cells, page)
    if (!isPlain && Math.abs(gap) <= 1e-9 * Math.max(Math.abs(found), Math.abs(line))) {
      if (fixedLine === null) return slow(cells, page)
      gap = exactOrder(quick, cells, fixedLine.over, fixedLine.under)
      if (Number.isNaN(gap)) return slow(cells, page)
    }
    const isMet = isUp ? (isLoose ? gap >= 0 : gap > 0) : isLoose ? gap <= 0 : gap < 0
    if (page !== null && figure >= 0) {
      writePoints(page, figure, years === 0 ? found : found ** (1 / years) - 1, asked)
      page.truths[figure] = isMet ? YES : NO
    }
    return isMet ? YES : NO
  }
}

/** What a growth over so many years is compared with, as a fraction; 0 years: the number itself. */
function lineOf(asked: Edge, years: number): { at: number; over: number; under: number } {
  const line = years === 0 ? asked : raised(asked, years)
  return { at: line.at, over: overOf(line), under: underOf(line) }
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
