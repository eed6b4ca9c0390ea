import type { Band } from './expression.ts'
import type { ProofValue } from './proof-shape.ts'
import {
  above,
  below,
  decimal,
  type Fraction,
  least,
  minus,
  most,
  order,
  over,
  plus,
  zero,
} from './verify-fraction.ts'

type Gaps = readonly string[]

/** A number as far as it is known, as in the proof, its ends ready to be counted with. */
export type Span = {
  readonly low: Fraction
  readonly high: Fraction
  readonly absence: ProofValue['absence']
  readonly gaps: Gaps
}

export const gone: Span = { low: below, high: above, absence: 'yes', gaps: [] }
export const at = (low: Fraction, high = low): Span => ({ low, high, absence: 'no', gaps: [] })
export const open = (gaps: Gaps): Span => ({ low: below, high: above, absence: 'maybe', gaps })

export const isGone = (all: readonly Span[]) => all.some(each => each.absence === 'yes')

export function joined(all: readonly Span[], by: (ends: readonly Fraction[]) => Fraction): Span {
  if (isGone(all)) return gone
  const absence = all.some(each => each.absence === 'maybe') ? 'maybe' : 'no'
  const [low, high] = [by(all.map(each => each.low)), by(all.map(each => each.high))]
  return { low, high, absence, gaps: all.flatMap(each => each.gaps) }
}

export function divided(a: Span, b: Span): Span {
  if (isGone([a, b])) return gone
  const [low, high] = [order(b.low, zero), order(b.high, zero)]
  if (low === 0 && high === 0) return gone
  const gaps = [...a.gaps, ...b.gaps]
  if (low < 0) return open(gaps)
  const maybe = a.absence === 'maybe' || b.absence === 'maybe' || low === 0
  const down =
    order(a.low, zero) >= 0 ? over(a.low, b.high) : low === 0 ? below : over(a.low, b.low)
  const up =
    order(a.high, zero) <= 0 ? over(a.high, b.high) : low === 0 ? above : over(a.high, b.low)
  return { low: down, high: up, absence: maybe ? 'maybe' : 'no', gaps }
}

export function totalOf(all: readonly Span[]): Span {
  const present = all.filter(each => each.absence !== 'yes')
  if (present.length === 0) return gone
  const low = present.map(each => (each.absence === 'no' ? each.low : least([zero, each.low])))
  const high = present.map(each => (each.absence === 'no' ? each.high : most([zero, each.high])))
  const absence = present.some(each => each.absence === 'no') ? 'no' : 'maybe'
  return {
    low: low.reduce(plus, zero),
    high: high.reduce(plus, zero),
    absence,
    gaps: present.flatMap(each => each.gaps),
  }
}

export function growthOf(years: readonly Span[]): Span {
  const [first = gone, second = gone, third = gone] = years
  const gaps = years.flatMap(each => each.gaps)
  if (gaps.length > 0) return open(gaps)
  if (third.absence === 'yes' || second.absence === 'yes') return gone
  const isBelow = (each: Span) => each.absence === 'no' && order(each.low, zero) < 0
  if ([first, second, third].some(isBelow)) return { ...open(['judge:']), absence: 'no' }
  if (order(second.low, zero) === 0) return gone
  const late = over(third.low, second.low)
  if (first.absence === 'yes' || order(first.low, zero) === 0) return at(minus(late, [1n, 1n]))
  return at(minus(over(plus(over(second.low, first.low), late), [2n, 1n]), [1n, 1n]))
}

export function bandedOf(of: Span, bands: readonly Band[], otherwise: number | null): Span {
  if (of.absence === 'yes') return otherwise === null ? of : at(decimal(otherwise))
  const gifts = bands
    .filter(band => mayLie(of, band))
    .map(({ gives }): Span =>
      typeof gives === 'number'
        ? at(decimal(gives))
        : { ...at(decimal(gives[0]), decimal(gives[1])), gaps: ['judge:'] },
    )
  if (of.absence === 'maybe' && otherwise !== null) gifts.push(at(decimal(otherwise)))
  const value = either(gifts, gifts.length > 1 ? of.gaps : [])
  return of.absence === 'maybe' && otherwise === null
    ? { ...value, absence: 'maybe', gaps: of.gaps }
    : value
}

function mayLie({ low, high }: Span, { from, to }: Band): boolean {
  const floor = from === null ? 1 : order(high, decimal(from.value))
  const ceiling = to === null ? -1 : order(low, decimal(to.value))
  return (
    (floor > 0 || (floor === 0 && from?.inclusive === true)) &&
    (ceiling < 0 || (ceiling === 0 && to?.inclusive === true))
  )
}

export function either(all: readonly Span[], gaps: Gaps): Span {
  const present = all.filter(each => each.absence !== 'yes')
  if (present.length === 0) return all[0] ?? open(gaps)
  const sure = present.length === all.length && present.every(each => each.absence === 'no')
  const [low, high] = [least(present.map(each => each.low)), most(present.map(each => each.high))]
  return {
    low,
    high,
    absence: sure ? 'no' : 'maybe',
    gaps: [...gaps, ...all.flatMap(each => each.gaps)],
  }
}
