/** An exact fraction; a denominator of 0 stands for no end, above or below by the sign. */
export type Fraction = readonly [n: bigint, d: bigint]

export const zero: Fraction = [0n, 1n]
export const below: Fraction = [-1n, 0n]
export const above: Fraction = [1n, 0n]

/** The fraction that a decimal text names. */
export function decimal(value: number): Fraction {
  const text = value.toString()
  const [digits = text, power = 0] = text.split('e')
  const [whole = digits, part = ''] = digits.split('.')
  const places = part.length - Number(power)
  const n = BigInt(`${whole}${part}`)
  return places > 0 ? [n, 10n ** BigInt(places)] : [n * 10n ** BigInt(-places), 1n]
}

/** Reads `n/d`, `inf` and `-inf`. */
export function fraction(text: string): Fraction {
  if (text === 'inf') return above
  if (text === '-inf') return below
  const [n = text, d = ''] = text.split('/')
  if (!/^-?\d+$/.test(n) || !/^[1-9]\d*$/.test(d)) throw new RangeError(`${text} is no fraction`)
  const read: Fraction = [BigInt(n), BigInt(d)]
  if (shared(read) !== 1n) throw new RangeError(`${text} is not in lowest terms`)
  return read
}

function shared([a, b]: Fraction): bigint {
  return b === 0n ? (a < 0n ? -a : a) : shared([b, a % b])
}

/** No end stays none, whatever is added. */
export function plus([a, b]: Fraction, [c, d]: Fraction): Fraction {
  if (b === 0n || d === 0n) return b === 0n ? [a, b] : [c, d]
  return [a * d + c * b, b * d]
}

export const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d])
export const power = ([a, b]: Fraction, by: number): Fraction => [a ** BigInt(by), b ** BigInt(by)]

/** Nothing times no end is nothing. */
export function times([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return a === 0n || c === 0n ? zero : [a * c, b * d]
}

/** Anything over no end is nothing. */
export function over([a, b]: Fraction, [c, d]: Fraction): Fraction {
  if (d === 0n) return zero
  return c < 0n ? [-a * d, b * -c] : [a * d, b * c]
}

/** The least whole number that is not below. */
export function raised([a, b]: Fraction): Fraction {
  if (b === 0n) return [a, b]
  return [a / b + (a > 0n && a % b !== 0n ? 1n : 0n), 1n]
}

/** Below zero, zero or above, as the first is below, at or above the second. */
export function order([a, b]: Fraction, [c, d]: Fraction): number {
  const [left, right] = b === 0n && d === 0n ? [a > 0n, c > 0n] : [a * d, c * b]
  return left === right ? 0 : left < right ? -1 : 1
}

export const least = (all: readonly Fraction[]): Fraction =>
  all.reduce((a, b) => (order(b, a) < 0 ? b : a), above)
export const most = (all: readonly Fraction[]): Fraction =>
  all.reduce((a, b) => (order(b, a) > 0 ? b : a), below)
