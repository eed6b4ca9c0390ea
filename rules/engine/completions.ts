import { factByKey, type Facts } from '../facts/dictionary.ts'
import { fillCells, type Place, setGone, setNumber, setRange } from './compile-cells.ts'
import { assessCells, type CompiledBook, compileBook, emptyResult, outcomesOf } from './compile.ts'
import { isRefutedByEnds } from './completions-refute.ts'
import { ask, clear, EARLIEST_DAY, missingPlaces, type Search } from './completions-search.ts'
import { daysBetween, shiftDay } from './days.ts'
import type { AssessmentBasis, Outcome } from './evaluate.ts'
import type { Programme } from './programme.ts'

/** How many pieces a question may be cut into before it is left unknown. */
const MOST_PIECES = 3000
/** Whole numbers between which a change is looked for. */
const GRID = [
  0,
  ...Array.from({ length: 15 }, (_, power) => [1, 2, 5].map(d => d * 10 ** power)).flat(),
]

/**
 * The outcome of a programme when every completion of what is missing is looked at: settled where
 * all of them come to the same, although single criteria stay open. It cuts the values of each
 * missing fact where something changes and assesses each piece as a range, so that it never
 * settles what some completion would overturn.
 */
export function outcomeOfCompletions(
  programme: Programme,
  facts: Facts,
  basis: AssessmentBasis,
): Outcome {
  return completeIn(compileBook([programme], basis), facts)
}

/** The same for a book of one programme, compiled once for many subjects. */
export function completeIn(book: CompiledBook, facts: Facts): Outcome {
  const result = emptyResult(book, facts)
  fillCells(book.cells, facts)
  assessCells(book, result)
  const first = outcomesOf(result)[0] ?? 'cannot_tell_yet'
  if (first !== 'cannot_tell_yet') return first
  const places = missingPlaces(book)
  const search: Search = { book, result, left: { pieces: MOST_PIECES } }
  return isRefutedByEnds(places, search) ? 'cannot_tell_yet' : split(places, search)
}

/** How many values that a book reads are missing, those that judges give not among them. */
export function missingIn(book: CompiledBook, facts: Facts): number {
  fillCells(book.cells, facts)
  return missingPlaces(book).length
}

/** What all completions come to, the places cut one after the other. */
function split(places: readonly number[], search: Search): Outcome {
  const now = ask(search)
  if (now !== 'cannot_tell_yet') return now
  const [at, ...rest] = places
  const place = at === undefined ? undefined : search.book.layout.places[at]
  if (at === undefined || place === undefined) return now
  let common: Outcome | null = null
  for (const put of piecesOf(at, place, search)) {
    search.left.pieces -= 1
    if (search.left.pieces < 0) return giveUp(at, place, search)
    put()
    const outcome = split(rest, search)
    if (outcome === 'cannot_tell_yet' || (common !== null && outcome !== common))
      return giveUp(at, place, search)
    common = outcome
  }
  clear(at, place, search)
  return common ?? 'cannot_tell_yet'
}

function giveUp(at: number, place: Place, search: Search): Outcome {
  clear(at, place, search)
  return 'cannot_tell_yet'
}

/** Ways to fill a place that together leave no completion out. */
function piecesOf(at: number, place: Place, search: Search): readonly (() => void)[] {
  const { cells } = search.book
  const fact = factByKey(place.fact)
  if (place.reading === 'flag') return [0, 1].map(flag => () => setNumber(cells, at, flag))
  if (fact.kind === 'choice')
    return fact.choices.map(choice => () => {
      cells.text[at] = choice.value
    })
  if (place.reading === 'text') return fact.kind === 'day' ? dayPieces(at, search) : []
  const ranges = rangesOf(at, place, search).map(([from, to]) => () => {
    setRange(cells, at, from, to)
  })
  return place.year === null ? ranges : [() => setGone(cells, at), ...ranges]
}

/** Ranges between the numbers at which some part of the programme changes. */
function rangesOf(
  at: number,
  place: Place,
  search: Search,
): readonly (readonly [number, number])[] {
  const { low, high } = place
  const put = (value: number) => setNumber(search.book.cells, at, value)
  const isInside = (value: number) => value > low && value < high
  const grid = [
    ...(Number.isFinite(low) ? [low] : []),
    ...GRID.filter(isInside),
    ...(Number.isFinite(high) ? [high] : []),
  ]
  const cuts = changesBetween(grid, put, search)
  const lows = [low, ...cuts]
  return lows.map((from, index) => {
    const next = cuts[index]
    return [from, next === undefined ? high : isWholeFact(place) ? next - 1 : next] as const
  })
}

function dayPieces(at: number, search: Search): readonly (() => void)[] {
  const { cells } = search.book
  const { day } = search.book
  const put = (back: number) => {
    cells.text[at] = shiftDay(day, -back, 'days')
  }
  const cuts = changesBetween([0, daysBetween(EARLIEST_DAY, day)], put, search)
  return [0, ...cuts].map(back => () => {
    put(back)
  })
}

/** The whole numbers at which an assessment first differs from that of the one before. */
function changesBetween(
  grid: readonly number[],
  put: (value: number) => void,
  search: Search,
): readonly number[] {
  const cuts = new Set<number>()
  const between = (from: number, to: number, [a, b]: readonly [string, string]): void => {
    if (a === b) return
    if (to - from <= 1) {
      cuts.add(to)
      return
    }
    const middle = Math.floor((from + to) / 2)
    const c = signatureAt(middle, put, search)
    between(from, middle, [a, c])
    between(middle, to, [c, b])
  }
  const seen = grid.map(value => signatureAt(value, put, search))
  grid.forEach((from, index) => {
    const to = grid[index + 1]
    if (to !== undefined) between(from, to, [seen[index] ?? '', seen[index + 1] ?? ''])
  })
  return [...cuts].toSorted((a, b) => a - b)
}

function signatureAt(value: number, put: (value: number) => void, search: Search): string {
  put(value)
  ask(search)
  return `${search.result.statuses.join('')} ${search.result.truths.join('')}`
}

/** Money, people and items are whole; a percentage is not. */
function isWholeFact({ fact }: Place): boolean {
  const { kind, ...rest } = factByKey(fact)
  const unit = 'unit' in rest ? rest.unit : null
  return (kind === 'number' || kind === 'yearly') && wholeUnits.some(each => each === unit)
}

const wholeUnits = ['fen', 'usd', 'people', 'items', 'days'] as const
