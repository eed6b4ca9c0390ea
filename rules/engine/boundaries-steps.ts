import type { Unit } from '../facts/units.ts'

/**
 * How many of the smallest steps make one of a unit: figures are told apart by one fen, one
 * person, one item, one point, one day, and by a hundredth of the others; a share by 0.01 %.
 */
export const stepsPerUnit: Readonly<Record<Unit, number>> = {
  fen: 1,
  usd: 1,
  people: 1,
  items: 1,
  points: 1,
  days: 1,
  ratio: 10_000,
  percent: 100,
  squareMetres: 100,
  years: 100,
  yearsOfAge: 100,
  months: 100,
  itemsPerThousandSquareMetres: 100,
}

/** A number moved by so many smallest steps of its unit, without the dust of binary fractions. */
export function stepped(value: number, by: number, unit: Unit): number {
  const per = stepsPerUnit[unit]
  return Number((value + by / per).toFixed(6))
}
