import { parameterOn, type ParameterOverrides } from '../basis/parameters.ts'
import type { FactKey } from '../facts/dictionary.ts'
import { type Cells, KNOWN, type Layout, NO_OPERATION, UNKNOWN } from './compile-cells.ts'
import {
  compileDifference,
  compileExtreme,
  compileGroups,
  compileRatio,
  compileScaled,
  compileSum,
} from './compile-arithmetic.ts'
import { compileBands } from './compile-bands.ts'
import { compileCondition } from './compile-condition.ts'
import { inexact, nan, one, wholeOrNaN } from './compile-fraction.ts'
import { hullOf, overOf, underOf } from './compile-order.ts'
import { compileSeries } from './compile-series.ts'
import {
  absentSpan,
  edge,
  FACT_GAP,
  HIGHEST,
  LOWEST,
  OTHER_GAP,
  pointSpan,
  rangeSpan,
  type Span,
} from './compile-span.ts'
import { type IsoDay, yearOf } from './days.ts'
import type { Numeric } from './expression.ts'

/** What a programme is compiled for: a day, the bureau's values and the places of facts. */
export type Setting = {
  readonly layout: Layout
  readonly day: IsoDay
  readonly overrides: ParameterOverrides
}

/**
 * A number as closures. `point` is the value where it is known and doubles are enough, else NaN;
 * `span` is what is known of it in every case. `isPlain`: the value is always a fact or a constant.
 * `over` and `under` are whole numbers whose quotient is the value exactly, `under` above zero; NaN
 * where none are at hand. They are asked where `point` is too close to a line to be trusted.
 */
export type CompiledNumber = {
  readonly point: (cells: Cells) => number
  readonly over: (cells: Cells) => number
  readonly under: (cells: Cells) => number
  readonly span: (cells: Cells) => Span
  readonly isPlain: boolean
  /** The value where it is the same for every subject, else null. */
  readonly constant: number | null
}

/** Compiles a number of a rule for a setting. */
export function compileNumber(number: Numeric, setting: Setting): CompiledNumber {
  switch (number.node) {
    case 'constant':
      return compileConstant(number.value)
    case 'fact':
      return compileFact(number.fact, null, setting)
    case 'yearly':
      return compileFact(number.fact, yearOf(setting.day) + number.offset, setting)
    case 'parameter': {
      const value = parameterOn(number.parameter, setting.day, setting.overrides)
      const unset = rangeSpan(LOWEST, HIGHEST, OTHER_GAP, 'no')
      return typeof value === 'number'
        ? compileConstant(value)
        : { ...inexact, point: nan, span: () => unset, isPlain: true }
    }
    case 'sum':
      return compileSum(number.terms.map(each => compileNumber(each, setting)))
    case 'difference':
      return compileDifference(
        compileNumber(number.from, setting),
        compileNumber(number.less, setting),
      )
    case 'scaled':
      return compileScaled(compileNumber(number.of, setting), number.by)
    case 'smallest':
      return compileExtreme(
        number.of.map(each => compileNumber(each, setting)),
        'smallest',
      )
    case 'largest':
      return compileExtreme(
        number.of.map(each => compileNumber(each, setting)),
        'largest',
      )
    case 'ratio':
      return compileRatio(compileNumber(number.of, setting), compileNumber(number.to, setting))
    case 'density': {
      const area = compileScaled(compileNumber(number.area, setting), 0.001)
      return compileRatio(compileNumber(number.of, setting), area)
    }
    case 'perEach':
      return compileGroups(compileNumber(number.of, setting), number.each)
    case 'total':
    case 'meanOfRatios':
    case 'meanGrowth':
    case 'annualGrowth':
      return compileSeries(number, setting)
    case 'banded':
      return compileBands(compileNumber(number.of, setting), number.bands, number.otherwise)
    case 'judged':
      return compileJudged(
        compileFact(number.score, null, setting),
        number.within === null ? null : compileNumber(number.within, setting),
      )
    case 'chosen': {
      const when = compileCondition(number.when, setting, null)
      const then = compileNumber(number.then, setting)
      const otherwise = compileNumber(number.otherwise, setting)
      const pick = (part: 'point' | 'over' | 'under') => (cells: Cells) => {
        const truth = when(cells, null)
        return truth === 1 ? then[part](cells) : truth === 0 ? otherwise[part](cells) : NaN
      }
      return {
        isPlain: false,
        constant: null,
        point: pick('point'),
        over: pick('over'),
        under: pick('under'),
        span: cells => {
          const truth = when(cells, null)
          if (truth === 1) return then.span(cells)
          if (truth === 0) return otherwise.span(cells)
          const gaps = truth & (FACT_GAP | OTHER_GAP)
          return hullOf([then.span(cells), otherwise.span(cells)], gaps, cells)
        },
      }
    }
  }
}

function compileConstant(value: number): CompiledNumber {
  const span = pointSpan(value)
  const [over, under] = [overOf(span.low), underOf(span.low)]
  return {
    point: () => value,
    over: () => over,
    under: () => under,
    span: () => span,
    isPlain: true,
    constant: value,
  }
}

/** The number in a cell; a year of which nothing is known may turn out without operation. */
export function compileFact(fact: FactKey, year: number | null, setting: Setting): CompiledNumber {
  const at = setting.layout.placeOf(fact, 'number', year)
  const place = setting.layout.places[at]
  const gap = place?.isJudged === true ? OTHER_GAP : FACT_GAP
  const ends = [edge(place?.low ?? -Infinity), edge(place?.high ?? Infinity)] as const
  const unknown = rangeSpan(ends[0], ends[1], gap, year === null ? 'no' : 'maybe')
  const gone = absentSpan('not_operating')
  return {
    isPlain: true,
    constant: null,
    point: cells => cells.point[at] ?? NaN,
    over: cells => wholeOrNaN(cells.point[at] ?? NaN),
    under: one,
    span: cells => {
      switch (cells.state[at]) {
        case KNOWN:
          return pointSpan(cells.point[at] ?? NaN)
        case NO_OPERATION:
          return gone
        case UNKNOWN:
          return unknown
        default:
          return rangeSpan(edge(cells.low[at] ?? NaN), edge(cells.high[at] ?? NaN), gap, 'no')
      }
    },
  }
}

function compileJudged(score: CompiledNumber, within: CompiledNumber | null): CompiledNumber {
  if (within === null) return { ...score, isPlain: false }
  const pick = (part: 'point' | 'over' | 'under') => (cells: Cells) =>
    Number.isNaN(score.point(cells)) ? within[part](cells) : score[part](cells)
  return {
    isPlain: false,
    constant: null,
    point: pick('point'),
    over: pick('over'),
    under: pick('under'),
    span: cells => {
      const given = score.span(cells)
      if (given.gaps === 0) return given
      const range = within.span(cells)
      if (range.gaps === 0) return range
      return { ...range, gaps: (range.gaps & FACT_GAP) | given.gaps }
    },
  }
}
