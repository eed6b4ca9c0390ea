import { factByKey, type FactKey, type Facts, type FactValue } from '../facts/dictionary.ts'
import { domainOf } from './value.ts'

/** How a rule reads a fact: each reading has a cell of its own. */
export type Reading = 'number' | 'flag' | 'text'

/** What a cell holds: nothing known, a number, no operation in that year, or a range given. */
export const UNKNOWN = 0
export const KNOWN = 1
export const NO_OPERATION = 2
export const RANGE = 3

/** The facts of one subject, each in its place. */
export type Cells = {
  /** NaN where no number is known. */
  readonly point: Float64Array
  /** The ends of a range, both inclusive; read only where the state is `RANGE`. */
  readonly low: Float64Array
  readonly high: Float64Array
  readonly state: Uint8Array
  readonly text: (string | null)[]
  readonly fill: Filling
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

/** Where a fact goes: -1 for a reading that no rule asks. */
type Target = {
  number: number
  flag: number
  text: number
  /** Years, and the place of each at the same index. */
  readonly years: number[]
  readonly places: number[]
}

/**
 * How facts find their places. Subjects that were made alike have their facts in the same order, so
 * the targets of the subject before are tried first, fact by fact.
 */
type Filling = {
  readonly targets: ReadonlyMap<string, Target>
  readonly facts: string[]
  readonly inOrder: Target[]
}

const noTarget: Target = { number: -1, flag: -1, text: -1, years: [], places: [] }

/** Cells for a layout, all unknown. */
export function newCells({ places }: Layout): Cells {
  const count = places.length
  return {
    point: new Float64Array(count).fill(NaN),
    low: new Float64Array(count),
    high: new Float64Array(count),
    state: new Uint8Array(count),
    text: places.map(() => null),
    fill: { targets: targetsOf(places), facts: [], inOrder: [] },
    isTooClose: false,
  }
}

function targetsOf(places: readonly Place[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>()
  places.forEach(({ fact, reading, year }, at) => {
    const target = targets.get(fact) ?? { ...noTarget, years: [], places: [] }
    targets.set(fact, target)
    if (year === null) target[reading] = at
    else {
      target.years.push(year)
      target.places.push(at)
    }
  })
  return targets
}

/** Puts the facts of one subject into their cells; all others become unknown. */
export function fillCells(cells: Cells, facts: Facts): void {
  cells.point.fill(NaN)
  cells.state.fill(UNKNOWN)
  cells.text.fill(null)
  const { facts: names, inOrder } = cells.fill
  const given: Readonly<Record<string, FactValue | undefined>> = facts
  let index = 0
  for (const fact in given) {
    if (names[index] !== fact) {
      names[index] = fact
      inOrder[index] = cells.fill.targets.get(fact) ?? noTarget
    }
    put(cells, inOrder[index] ?? noTarget, given[fact])
    index += 1
  }
}

function put(cells: Cells, target: Target, given: FactValue | undefined): void {
  if (typeof given === 'number') {
    if (target.number >= 0) setNumber(cells, target.number, given)
  } else if (typeof given === 'boolean') {
    if (target.flag >= 0) setNumber(cells, target.flag, given ? 1 : 0)
  } else if (typeof given === 'string') {
    if (target.text >= 0) cells.text[target.text] = given
  } else if (given !== undefined) putYears(cells, target, given)
}

function putYears(
  cells: Cells,
  { years, places }: Target,
  given: Readonly<Record<number, number | null>>,
): void {
  for (let index = 0; index < years.length; index += 1) {
    const value = given[years[index] ?? NaN]
    const at = places[index] ?? -1
    if (typeof value === 'number') setNumber(cells, at, value)
    else if (value === null) setGone(cells, at)
  }
}

export function setNumber(cells: Cells, at: number, value: number): void {
  cells.point[at] = value
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

export function setUnknown(cells: Cells, at: number): void {
  cells.point[at] = NaN
  cells.state[at] = UNKNOWN
}
