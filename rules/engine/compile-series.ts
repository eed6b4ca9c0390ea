import type { FactKey } from '../facts/dictionary.ts'
import { type Cells, NO_OPERATION } from './compile-cells.ts'
import { inexact, nan, quotientOf, whole, wholeOf, wholeOrNaN } from './compile-fraction.ts'
import { compileFact, type CompiledNumber, type Setting } from './compile-number.ts'
import {
  absentSpan,
  addEdges,
  anySpan,
  divideEdges,
  divideSpans,
  type Edge,
  edge,
  FACT_GAP,
  HIGHEST,
  LOWEST,
  NOUGHT,
  OTHER_GAP,
  pointSpan,
  rangeSpan,
  roughEdge,
  type Span,
  subtractEdges,
} from './compile-span.ts'
import { yearOf } from './days.ts'
import type { Numeric } from './expression.ts'

type Series = Extract<Numeric, { node: 'total' | 'meanOfRatios' | 'meanGrowth' | 'annualGrowth' }>

/** Compiles a number over several years. */
export function compileSeries(number: Series, setting: Setting): CompiledNumber {
  const inYear = (fact: FactKey, offset: number) =>
    compileFact(fact, yearOf(setting.day) + offset, setting)
  switch (number.node) {
    case 'total':
      return compileTotal(number.offsets.map(offset => inYear(number.fact, offset)))
    case 'meanOfRatios':
      return compileMeanOfRatios(
        number.offsets.map(offset => [inYear(number.of, offset), inYear(number.to, offset)]),
      )
    case 'meanGrowth': {
      const years = [-2, -1, 0].map(back => number.lastOffset + back)
      return compileMeanGrowth(
        years.map(offset => inYear(number.fact, offset)),
        years.map(offset =>
          setting.layout.placeOf(number.fact, 'number', yearOf(setting.day) + offset),
        ),
      )
    }
    case 'annualGrowth': {
      const { quotient, years } = compileQuotient(number, setting)
      const rate = (ends: Edge) => roughEdge(ends.at ** (1 / years) - 1)
      return {
        ...inexact,
        isPlain: false,
        point: nan,
        span: cells => {
          const span = quotient.span(cells)
          return span.absence === 'yes'
            ? span
            : { ...span, low: rate(span.low), high: rate(span.high) }
        },
      }
    }
  }
}

/** The quotient whose root a compound growth is, and the years between. */
export function compileQuotient(
  number: Extract<Numeric, { node: 'annualGrowth' }>,
  setting: Setting,
): { readonly quotient: CompiledNumber; readonly years: number } {
  const year = yearOf(setting.day)
  const to = compileFact(number.fact, year + number.toOffset, setting)
  const from = compileFact(number.fact, year + number.fromOffset, setting)
  return {
    years: number.toOffset - number.fromOffset,
    quotient: {
      isPlain: false,
      point: cells => {
        const divisor = from.point(cells)
        return divisor > 0 ? to.point(cells) / divisor : NaN
      },
      ...quotientOf(to, from),
      span: cells => divideSpans(to.span(cells), from.span(cells)),
    },
  }
}

function compileTotal(years: readonly CompiledNumber[]): CompiledNumber {
  const none = absentSpan('not_operating')
  return {
    isPlain: false,
    point: cells => {
      let all = 0
      for (const year of years) all += year.point(cells)
      return all
    },
    ...whole(cells => {
      let all = 0
      for (const year of years) all = wholeOrNaN(all + wholeOf(year, cells))
      return all
    }),
    span: cells => {
      let low = NOUGHT
      let high = NOUGHT
      let gaps = 0
      let present = 0
      let certain = 0
      for (const year of years) {
        const span = year.span(cells)
        if (span.absence === 'yes') continue
        const isCertain = span.absence === 'no'
        present += 1
        certain += isCertain ? 1 : 0
        gaps |= span.gaps
        low = addEdges(low, isCertain || span.low.at < 0 ? span.low : NOUGHT)
        high = addEdges(high, isCertain || span.high.at > 0 ? span.high : NOUGHT)
      }
      if (present === 0) return none
      return rangeSpan(low, high, gaps, certain > 0 ? 'no' : 'maybe')
    },
  }
}

function compileMeanOfRatios(years: readonly (readonly CompiledNumber[])[]): CompiledNumber {
  const pairs = years.map(([part, whole]) => ({ part, whole }))
  const none = absentSpan('zero_denominator')
  return {
    ...inexact,
    isPlain: false,
    point: cells => {
      let all = 0
      for (const { part, whole } of pairs) {
        const divisor = whole?.point(cells) ?? NaN
        if (!(divisor > 0)) return NaN
        all += (part?.point(cells) ?? NaN) / divisor
      }
      return all / pairs.length
    },
    span: cells => {
      let gaps = 0
      let count = 0
      let isOpen = false
      let [low, high]: [Edge | null, Edge | null] = [null, null]
      for (const { part, whole } of pairs) {
        const a = part?.span(cells) ?? none
        const b = whole?.span(cells) ?? none
        gaps |= a.gaps | b.gaps
        const span = divideSpans(a, b)
        if ([a, b, span].some(each => each.absence === 'maybe')) isOpen = true
        if (span.absence !== 'no') continue
        low = low === null ? span.low : addEdges(low, span.low)
        high = high === null ? span.high : addEdges(high, span.high)
        count += 1
      }
      if (gaps > 0 && (isOpen || low === null)) return rangeSpan(NOUGHT, HIGHEST, gaps, 'maybe')
      if (low === null || high === null) return none
      return divideSpans(rangeSpan(low, high, gaps, 'no'), pointSpan(count))
    },
  }
}

const noYear = absentSpan('not_operating')
const tooShort = absentSpan('too_short')
const zeroBase = absentSpan('zero_denominator')
const leftToExperts = rangeSpan(LOWEST, HIGHEST, OTHER_GAP, 'no')
const missing = anySpan(FACT_GAP)

function compileMeanGrowth(
  years: readonly CompiledNumber[],
  places: readonly number[],
): CompiledNumber {
  const [a, b, c] = places
  const valueAt = (cells: Cells, at = -1) => cells.point[at] ?? NaN
  const isGone = (cells: Cells, at = -1) => cells.state[at] === NO_OPERATION
  const lessOne = ({ low }: Span): Span => {
    const ends = subtractEdges(low, edge(1))
    return { ...pointSpan(0), low: ends, high: ends }
  }
  return {
    ...inexact,
    isPlain: false,
    point: cells => {
      const [first, second, third] = [valueAt(cells, a), valueAt(cells, b), valueAt(cells, c)]
      return first > 0 && second > 0 && third >= 0 ? (second / first + third / second) / 2 - 1 : NaN
    },
    span: cells => {
      const spans = years.map(year => year.span(cells))
      if (spans.some(span => span.gaps > 0)) return growthOfRanges(spans)
      if (isGone(cells, c)) return noYear
      if (isGone(cells, b)) return tooShort
      const [first, second, third] = [valueAt(cells, a), valueAt(cells, b), valueAt(cells, c)]
      if (second < 0 || third < 0 || first < 0) return leftToExperts
      if (second === 0) return zeroBase
      const late = divideSpans(pointSpan(third), pointSpan(second))
      if (isGone(cells, a) || first === 0) return lessOne(late)
      const early = divideSpans(pointSpan(second), pointSpan(first))
      const sum = addEdges(early.low, late.low)
      return lessOne(divideSpans({ ...pointSpan(0), low: sum, high: sum }, pointSpan(2)))
    },
  }
}

/** The growth where some years are ranges above zero; where one is unknown it is anything. */
function growthOfRanges(spans: readonly Span[]): Span {
  const [first, second, third] = spans
  if (first === undefined || second === undefined || third === undefined) return missing
  if (spans.some(span => span.absence !== 'no' || span.low.at <= 0)) return missing
  const [early, late] = [divideSpans(second, first), divideSpans(third, second)]
  const half = (a: Edge, b: Edge) =>
    roughEdge(subtractEdges(divideEdges(addEdges(a, b), edge(2)), edge(1)).at)
  return rangeSpan(half(early.low, late.low), half(early.high, late.high), FACT_GAP, 'no')
}
