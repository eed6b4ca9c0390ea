import type { FactKey } from '../facts/dictionary.ts'
import { yearOf } from './days.ts'
import { ABOVE_ALL, addEnds, BELOW_ALL, end, lowerEnd, subtractEnds, upperEnd } from './ends.ts'
import {
  absent,
  anything,
  divide,
  domainOf,
  type Gap,
  gapOf,
  type Ground,
  point,
  pointAt,
  span,
  type Value,
  yearlyNumber,
} from './value.ts'

/** The value of one calendar year, counted from that of the day. */
export function yearlyValue(ground: Ground, fact: FactKey, offset: number): Value {
  const year = yearOf(ground.day) + offset
  const known = yearlyNumber(ground, fact, year)
  if (known === null) return absent('not_operating')
  if (known !== undefined) return point(known)
  const { low, high } = domainOf(fact)
  return span(low, high, [gapOf(fact, year)], 'maybe')
}

/** The sum over years without those of no operation; absent when there is none of operation. */
export function totalValue(ground: Ground, fact: FactKey, offsets: readonly number[]): Value {
  const values = offsets.map(offset => yearlyValue(ground, fact, offset))
  const present = values.filter(value => value.absence !== 'yes')
  if (present.length === 0) return absent('not_operating')
  const zero = end(0)
  const counted = present.map(value =>
    value.absence === 'no'
      ? value
      : { low: lowerEnd(zero, value.low), high: upperEnd(zero, value.high) },
  )
  const certain = present.some(value => value.absence === 'no')
  return span(
    counted.map(value => value.low).reduce(addEnds, zero),
    counted.map(value => value.high).reduce(addEnds, zero),
    present.flatMap(value => value.gaps),
    certain ? 'no' : 'maybe',
  )
}

/** The mean of yearly ratios over the years that have one. */
export function meanOfRatiosValue(
  ground: Ground,
  of: FactKey,
  to: FactKey,
  offsets: readonly number[],
): Value {
  const pairs = offsets.map(offset => [
    yearlyValue(ground, of, offset),
    yearlyValue(ground, to, offset),
  ])
  const gaps = pairs.flat().flatMap(value => value.gaps)
  if (gaps.length > 0) return span(end(0), ABOVE_ALL, gaps, 'maybe')
  const ratios = pairs
    .map(([part, whole]) => (part && whole ? divide(part, whole) : absent('not_operating')))
    .filter(value => value.absence === 'no')
  if (ratios.length === 0) return absent('zero_denominator')
  const sum = ratios.map(value => value.low).reduce(addEnds)
  return divide(pointAt(sum), point(ratios.length))
}

/** Growth as the high-tech guide counts it; see the constructor for its edge rules. */
export function meanGrowthValue(ground: Ground, fact: FactKey, lastOffset: number): Value {
  const year = yearOf(ground.day) + lastOffset
  const years = [year - 2, year - 1, year]
  const known = years.map(at => yearlyNumber(ground, fact, at))
  const gaps = years.filter((_, index) => known[index] === undefined).map(at => gapOf(fact, at))
  if (gaps.length > 0) return anything(gaps)
  const [first, second, third] = known
  if (third === null || third === undefined) return absent('not_operating')
  if (second === null || second === undefined) return absent('too_short')
  if (second < 0 || third < 0 || (typeof first === 'number' && first < 0)) {
    const open: Gap = { kind: 'judge', fact: null }
    return span(BELOW_ALL, ABOVE_ALL, [open], 'no')
  }
  if (second === 0) return absent('zero_denominator')
  const late = divide(point(third), point(second))
  if (first === null || first === undefined || first === 0) return lessOne(late)
  const early = divide(point(second), point(first))
  return lessOne(divide(pointAt(addEnds(early.low, late.low)), point(2)))
}

/** Compound yearly growth from one year to a later one. */
export function annualGrowthValue(
  ground: Ground,
  fact: FactKey,
  fromOffset: number,
  toOffset: number,
): Value {
  const years = toOffset - fromOffset
  const quotient = divide(
    yearlyValue(ground, fact, toOffset),
    yearlyValue(ground, fact, fromOffset),
  )
  if (quotient.absence === 'yes') return quotient
  const rate = (at: number) => end(at ** (1 / years) - 1)
  return {
    ...quotient,
    low: rate(quotient.low.at),
    high: rate(quotient.high.at),
    growth: { quotient, years },
  }
}

function lessOne(value: Value): Value {
  return pointAt(subtractEnds(value.low, end(1)))
}
