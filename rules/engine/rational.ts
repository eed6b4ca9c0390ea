/** An exact fraction; the denominator is above zero. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint }

function rational(numerator: bigint, denominator: bigint): Rational {
  return denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator }
}

/**
 * The number that the shortest decimal text of `value` names: 0.1 is one tenth.
 *
 * @throws {RangeError} where the value is not finite.
 */
export function rationalOf(value: number): Rational {
  if (!Number.isFinite(value)) throw new RangeError('Only a finite number is a fraction.')
  const text = String(value)
  const [mantissa = text, exponent = 0] = text.split('e')
  const [whole = mantissa, decimals = ''] = mantissa.split('.')
  const power = Number(exponent) - decimals.length
  const digits = BigInt(whole + decimals)
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-power) }
}

export function addRational(a: Rational, b: Rational): Rational {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  )
}

export function subtractRational(a: Rational, b: Rational): Rational {
  return addRational(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function multiplyRational(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator)
}

/**
 * @throws {RangeError} where the divisor is zero.
 */
export function divideRational(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) throw new RangeError('Nothing is divided by zero.')
  return rational(a.numerator * b.denominator, a.denominator * b.numerator)
}

export function powerRational(a: Rational, exponent: number): Rational {
  const power = BigInt(exponent)
  return rational(a.numerator ** power, a.denominator ** power)
}

/** The least whole number not below. */
export function ceilRational(a: Rational): Rational {
  const floor = a.numerator / a.denominator
  const whole = floor * a.denominator < a.numerator ? floor + 1n : floor
  return { numerator: whole, denominator: 1n }
}

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function compareRational(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}
