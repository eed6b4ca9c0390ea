import { parameterOn } from '../basis/parameters.ts'
import type { FactKey } from '../facts/dictionary.ts'
import {
  ABOVE_ALL,
  addEnds,
  BELOW_ALL,
  ceilEnd,
  compareEnds,
  end,
  lowerEnd,
  multiplyEnds,
  subtractEnds,
  upperEnd,
} from './ends.ts'
import { decide } from './decide.ts'
import type { Band, BandGift, Numeric } from './expression.ts'
import {
  annualGrowthValue,
  meanGrowthValue,
  meanOfRatiosValue,
  totalValue,
  yearlyValue,
} from './series.ts'
import {
  combine,
  divide,
  domainOf,
  type Gap,
  gapOf,
  type Ground,
  hull,
  point,
  span,
  type Value,
} from './value.ts'

/** The value of a number of a rule, as far as the facts tell it. */
export function measure(number: Numeric, ground: Ground): Value {
  switch (number.node) {
    case 'constant':
      return point(number.value)
    case 'fact':
      return factValue(number.fact, ground)
    case 'yearly':
      return yearlyValue(ground, number.fact, number.offset)
    case 'parameter':
      return parameterValue(number.parameter, ground)
    case 'sum':
      return combine(measureAll(number.terms, ground), values => ({
        low: values.map(value => value.low).reduce(addEnds),
        high: values.map(value => value.high).reduce(addEnds),
      }))
    case 'difference':
      return differenceOf(measure(number.from, ground), measure(number.less, ground))
    case 'scaled':
      return scale(measure(number.of, ground), number.by)
    case 'smallest':
      return combine(measureAll(number.of, ground), values => ({
        low: values.map(value => value.low).reduce(lowerEnd),
        high: values.map(value => value.high).reduce(lowerEnd),
      }))
    case 'largest':
      return combine(measureAll(number.of, ground), values => ({
        low: values.map(value => value.low).reduce(upperEnd),
        high: values.map(value => value.high).reduce(upperEnd),
      }))
    case 'ratio':
      return divide(measure(number.of, ground), measure(number.to, ground))
    case 'density':
      return divide(measure(number.of, ground), scale(measure(number.area, ground), 0.001))
    case 'perEach':
      return startedGroups(measure(number.of, ground), number.each)
    case 'total':
      return totalValue(ground, number.fact, number.offsets)
    case 'meanOfRatios':
      return meanOfRatiosValue(ground, number.of, number.to, number.offsets)
    case 'meanGrowth':
      return meanGrowthValue(ground, number.fact, number.lastOffset)
    case 'annualGrowth':
      return annualGrowthValue(ground, number.fact, number.fromOffset, number.toOffset)
    case 'banded':
      return bandedValue(measure(number.of, ground), number.bands, number.otherwise)
    case 'judged':
      return judgedValue(number.score, number.within, ground)
    case 'chosen':
      return chosenValue(number, ground)
  }
}

function measureAll(numbers: readonly Numeric[], ground: Ground): readonly Value[] {
  return numbers.map(number => measure(number, ground))
}

function factValue(fact: FactKey, ground: Ground): Value {
  const known = ground.facts[fact]
  if (typeof known === 'number') return point(known)
  const { low, high } = domainOf(fact)
  return span(low, high, [gapOf(fact)])
}

function parameterValue(parameter: string, ground: Ground): Value {
  const value = parameterOn(parameter, ground.day, ground.overrides)
  return typeof value === 'number'
    ? point(value)
    : span(BELOW_ALL, ABOVE_ALL, [{ kind: 'parameter', parameter }])
}

function differenceOf(from: Value, less: Value): Value {
  return combine([from, less], () => ({
    low: subtractEnds(from.low, less.high),
    high: subtractEnds(from.high, less.low),
  }))
}

function scale(value: Value, by: number): Value {
  const factor = end(by)
  return combine([value], () => ({
    low: multiplyEnds(value.low, factor),
    high: multiplyEnds(value.high, factor),
  }))
}

function startedGroups(of: Value, each: number): Value {
  const groups = divide(of, point(each))
  return combine([groups], () => ({ low: ceilEnd(groups.low), high: ceilEnd(groups.high) }))
}

function bandedValue(of: Value, bands: readonly Band[], otherwise: number | null): Value {
  if (of.absence === 'yes') return otherwise === null ? of : point(otherwise)
  const outcomes = bands.filter(band => mayLieIn(of, band)).map(band => gift(band.gives))
  if (of.absence === 'maybe' && otherwise !== null) outcomes.push(point(otherwise))
  const value = hull(outcomes, outcomes.length > 1 ? of.gaps : [])
  return of.absence === 'maybe' && otherwise === null
    ? { ...value, absence: 'maybe', gaps: of.gaps }
    : value
}

function gift(gives: BandGift): Value {
  if (typeof gives === 'number') return point(gives)
  const open: Gap = { kind: 'judge', fact: null }
  return span(end(gives[0]), end(gives[1]), [open])
}

function mayLieIn(value: Value, band: Band): boolean {
  if (band.from !== null) {
    const order = compareEnds(value.high, end(band.from.value))
    if (order < 0 || (order === 0 && !band.from.inclusive)) return false
  }
  if (band.to !== null) {
    const order = compareEnds(value.low, end(band.to.value))
    if (order > 0 || (order === 0 && !band.to.inclusive)) return false
  }
  return true
}

function judgedValue(score: FactKey, within: Numeric | null, ground: Ground): Value {
  const given = factValue(score, ground)
  if (given.gaps.length === 0) return given
  if (within === null) return given
  const range = measure(within, ground)
  if (range.gaps.length === 0) return range
  const named = range.gaps.filter(gap => gap.kind !== 'judge' || gap.fact !== null)
  return { ...range, gaps: [...named, ...given.gaps] }
}

function chosenValue(number: Extract<Numeric, { node: 'chosen' }>, ground: Ground): Value {
  const when = decide(number.when, ground)
  switch (when.truth) {
    case 'yes':
      return measure(number.then, ground)
    case 'no':
      return measure(number.otherwise, ground)
    case 'open':
      return hull([measure(number.then, ground), measure(number.otherwise, ground)], when.gaps)
  }
}
