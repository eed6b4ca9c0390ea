import {
  addRational,
  ceilRational,
  compareRational,
  divideRational,
  multiplyRational,
  powerRational,
  type Rational,
  rationalOf,
  subtractRational,
} from './rational.ts'

/**
 * One end of a span: a double for speed and, on demand, the exact fraction it stands for. `plain`
 * says that the double is that fraction's own decimal text, so that plain ends compare exactly as
 * doubles. The exact form of an infinite end is never asked.
 */
export type End = { readonly at: number; readonly plain: boolean; readonly exact: () => Rational }

/** Doubles nearer than this, relative to the larger, are told apart by exact fractions. */
const CLOSE = 1e-9

export function end(at: number): End {
  return { at, plain: true, exact: () => rationalOf(at) }
}

export const BELOW_ALL = end(-Infinity)
export const ABOVE_ALL = end(Infinity)

export function addEnds(a: End, b: End): End {
  const at = a.at + b.at
  if (isWhole(a) && isWhole(b) && Number.isSafeInteger(at)) return end(at)
  return { at, plain: false, exact: () => addRational(a.exact(), b.exact()) }
}

export function subtractEnds(a: End, b: End): End {
  const at = a.at - b.at
  if (isWhole(a) && isWhole(b) && Number.isSafeInteger(at)) return end(at)
  return { at, plain: false, exact: () => subtractRational(a.exact(), b.exact()) }
}

/** Zero times without end is zero: a share of nothing is nothing. */
export function multiplyEnds(a: End, b: End): End {
  if (a.at === 0 || b.at === 0) return end(0)
  return { at: a.at * b.at, plain: false, exact: () => multiplyRational(a.exact(), b.exact()) }
}

/** Anything finite over something without end is zero. */
export function divideEnds(a: End, b: End): End {
  if (!Number.isFinite(b.at)) return end(0)
  return { at: a.at / b.at, plain: false, exact: () => divideRational(a.exact(), b.exact()) }
}

export function ceilEnd(a: End): End {
  if (!Number.isFinite(a.at)) return a
  return end(Number(ceilRational(a.exact()).numerator))
}

export function powerEnd(a: End, exponent: number): End {
  return { at: a.at ** exponent, plain: false, exact: () => powerRational(a.exact(), exponent) }
}

/** Negative, zero or positive as `a` is below, at or above `b`; exact when they are close. */
export function compareEnds(a: End, b: End): number {
  const gap = a.at - b.at
  if (a.at === b.at && (!Number.isFinite(a.at) || (a.plain && b.plain))) return 0
  if (!Number.isFinite(gap) || (a.plain && b.plain)) return gap
  if (Math.abs(gap) > CLOSE * Math.max(Math.abs(a.at), Math.abs(b.at))) return gap
  return compareRational(a.exact(), b.exact())
}

export function lowerEnd(a: End, b: End): End {
  return compareEnds(a, b) <= 0 ? a : b
}

export function upperEnd(a: End, b: End): End {
  return compareEnds(a, b) >= 0 ? a : b
}

function isWhole(a: End): boolean {
  return a.plain && Number.isSafeInteger(a.at)
}
