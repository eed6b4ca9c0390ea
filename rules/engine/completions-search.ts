import { type Place, setUnknown, UNKNOWN } from './compile-cells.ts'
import { assessCells, type CompiledBook, type CompiledResult, outcomesOf } from './compile.ts'
import type { Outcome } from './evaluate.ts'

/** Days are tried from the day of the basis back to this one. */
export const EARLIEST_DAY = '1800-01-01'

/** A search through the completions of what is missing in the cells of a book of one programme. */
export type Search = {
  readonly book: CompiledBook
  readonly result: CompiledResult
  readonly left: { pieces: number }
}

/** The places whose value is missing, those that judges give not among them. */
export function missingPlaces({ cells, layout }: CompiledBook): readonly number[] {
  return layout.places.flatMap((place, at) => {
    const isMissing =
      place.reading === 'text' ? cells.text[at] === null : cells.state[at] === UNKNOWN
    return isMissing && !place.isJudged ? [at] : []
  })
}

export function clear(at: number, place: Place, { book }: Search): void {
  if (place.reading === 'text') book.cells.text[at] = null
  else setUnknown(book.cells, at)
}

/** The outcome with the cells as they stand. */
export function ask({ book, result }: Search): Outcome {
  assessCells(book, result, 'unknown')
  return outcomesOf(result)[0] ?? 'cannot_tell_yet'
}
