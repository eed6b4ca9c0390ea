import { factByKey, type FactKey, type Facts, type FactValue } from '../facts/dictionary.ts'
import { domainOf } from './value.ts'

/** How a rule reads a fact: each reading has a cell of its own. */
export type Reading = 'number' | 'flag' | 'text'

/** What a cell holds: nothing known, a number, no operation in that year, or a range given. */
export const UNKNOWN = 0
export const KNOWN = 1
export const NO_OPERATION = 2
export const RANGE = 3

/** The facts of one subject, each in its place; a number not known is NaN in `point`. */
export type Cells = {
  readonly point: number[]
  readonly low: number[]
  readonly high: number[]
  readonly state: number[]
  readonly text: (string | null)[]
  /** The places in the order in which they are filled: those of one fact after each other. */
  readonly order: readonly number[]
  /** Set where doubles cannot tell; the criterion is then left to exact fractions. */
  isTooClose: boolean
}

/** One place: a fact, and its year where the fact is yearly. */
export type Place = {
  readonly fact: FactKey
  readonly reading: Reading
  readonly year: number | null
  readonly low: number
  readonly high: number
  readonly isJudged: boolean
}

export type Layout = {
  readonly places: readonly Place[]
  /** The cell of a reading; the same for the same fact, reading and year. */
  readonly placeOf: (fact: FactKey, reading: Reading, year: number | null) => number
}

/** An empty layout, which grows while programmes are compiled. */
export function newLayout(): Layout {
  const places: Place[] = []
  const known = new Map<string, number>()
  return {
    places,
    placeOf: (fact, reading, year) => {
      const name = `${fact} ${reading} ${String(year)}`
      const found = known.get(name)
      if (found !== undefined) return found
      const { low, high } = domainOf(fact)
      const isJudged = factByKey(fact).judge !== undefined
      known.set(name, places.length)
      places.push({ fact, reading, year, low: low.at, high: high.at, isJudged })
      return places.length - 1
    },
  }
}

/** Cells for a layout, all unknown. */
export function newCells({ places }: Layout): Cells {
  return {
    point: places.map(() => NaN),
    low: places.map(place => place.low),
    high: places.map(place => place.high),
    state: places.map(() => UNKNOWN),
    text: places.map(() => null),
    order: places
      .map((_, at) => at)
      .toSorted((a, b) => (places[a]?.fact ?? '').localeCompare(places[b]?.fact ?? '')),
    isTooClose: false,
  }
}

/** Puts the facts of one subject into their cells, over whatever was there. */
export function fillCells(cells: Cells, { places }: Layout, facts: Facts): void {
  let fact: FactKey | null = null
  let given: FactValue | undefined
  for (const at of cells.order) {
    const place = places[at]
    if (place === undefined) continue
    if (place.fact !== fact) {
      fact = place.fact
      given = facts[fact]
    }
    if (place.reading === 'text') {
      cells.text[at] = typeof given === 'string' ? given : null
      continue
    }
    const value =
      place.reading === 'flag'
        ? flagNumber(given)
        : place.year === null
          ? given
          : typeof given === 'object'
            ? given[place.year]
            : undefined
    if (typeof value === 'number') setNumber(cells, at, value)
    else if (value === null && place.year !== null) setGone(cells, at)
    else setUnknown(cells, at, place)
  }
}

export function setNumber(cells: Cells, at: number, value: number): void {
  cells.point[at] = value
  cells.low[at] = value
  cells.high[at] = value
  cells.state[at] = KNOWN
}

/** No operation in the year of the place. */
export function setGone(cells: Cells, at: number): void {
  cells.point[at] = NaN
  cells.state[at] = NO_OPERATION
}

/** A number that lies between two ends, both inclusive. */
export function setRange(cells: Cells, at: number, low: number, high: number): void {
  if (low === high) {
    setNumber(cells, at, low)
    return
  }
  cells.point[at] = NaN
  cells.low[at] = low
  cells.high[at] = high
  cells.state[at] = RANGE
}

export function setUnknown(cells: Cells, at: number, place: Place): void {
  cells.point[at] = NaN
  cells.low[at] = place.low
  cells.high[at] = place.high
  cells.state[at] = UNKNOWN
}

function flagNumber(given: unknown): number | null {
  return typeof given === 'boolean' ? (given ? 1 : 0) : null
}
