/**
 * The units a number of a rule may carry. Money is whole fen; `ratio` is a share of one
 * (0.05 = 5 %), `percent` a share of a hundred as carriers report it.
 */
export const units = [
  'fen',
  'usd',
  'people',
  'items',
  'ratio',
  'percent',
  'squareMetres',
  'years',
  'yearsOfAge',
  'months',
  'days',
  'points',
  'itemsPerThousandSquareMetres',
] as const

export type Unit = (typeof units)[number]

/** The units in which a span of time is counted. */
export type TimeUnit = 'years' | 'months' | 'days'
