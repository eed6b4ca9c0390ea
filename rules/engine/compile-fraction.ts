import type { Cells } from './compile-cells.ts'
import type { CompiledNumber } from './compile-number.ts'

export const one = (): number => 1
export const nan = (): number => NaN

/** The parts of a number that is no fraction of whole numbers that are at hand. */
export const inexact = { over: nan, under: nan, constant: null } as const

/** The parts of a number that is whole wherever `over` gives a number. */
export function whole(over: (cells: Cells) => number) {
  return { over, under: one, constant: null } as const
}

export function wholeOrNaN(value: number): number {
  return Number.isSafeInteger(value) ? value : NaN
}

/** The value as a whole number; NaN where it is a fraction or not exact. */
export function wholeOf(number: CompiledNumber, cells: Cells): number {
  return number.under(cells) === 1 ? number.over(cells) : NaN
}

/** The parts of a quotient, whose divisor counts only above zero. */
export function quotientOf(of: CompiledNumber, to: CompiledNumber) {
  return {
    over: (cells: Cells) => of.over(cells) * to.under(cells),
    under: (cells: Cells) => {
      const divisor = to.over(cells)
      return divisor > 0 ? divisor * of.under(cells) : NaN
    },
    constant: null,
  } as const
}

/**
 * Negative, zero or positive as `a` is below, at or above the fraction given, by whole-number
 * products; NaN where those are not at hand or too large.
 */
export function exactOrder(a: CompiledNumber, cells: Cells, over: number, under: number): number {
  const left = a.over(cells) * under
  const right = over * a.under(cells)
  return Number.isSafeInteger(left) && Number.isSafeInteger(right) ? left - right : NaN
}
