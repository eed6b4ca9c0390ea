import type { Rational } from '../engine/rational.ts'

/** A figure not below zero to two decimals, half up: `82.50`. Rounded for the eye only. */
export function pointsText({ numerator, denominator }: Rational): string {
  const hundredths = (numerator * 200n + denominator) / (denominator * 2n)
  const decimals = String(hundredths % 100n).padStart(2, '0')
  return `${String(hundredths / 100n)}.${decimals}`
}

/** The same as `numerator/denominator`, as it is kept: nothing is lost. */
export function exactText({ numerator, denominator }: Rational): string {
  return `${String(numerator)}/${String(denominator)}`
}

/** @throws {SyntaxError} if the text is no such figure. */
export function exactIn(text: string): Rational {
  const [numerator = '', denominator = ''] = text.split('/')
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) }
}
