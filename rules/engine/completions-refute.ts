import { factByKey } from '../facts/dictionary.ts'
import { type Place, setNumber } from './compile-cells.ts'
import { ask, clear, EARLIEST_DAY, type Search } from './completions-search.ts'
import type { Outcome } from './evaluate.ts'

/** Most missing places of which every mixture of ends is tried. */
const FEW_PLACES = 6
/** Stands for a number without an end. */
const FAR = 10 ** 13

/**
 * Whether two completions made of the ends of each missing value come to different outcomes: what
 * is open is then seen at once, without cutting anything.
 */
export function isRefutedByEnds(places: readonly number[], search: Search): boolean {
  if (places.length > FEW_PLACES) return false
  const seen = new Set<Outcome>()
  const tryFrom = (index: number): void => {
    const at = places[index]
    const place = at === undefined ? undefined : search.book.layout.places[at]
    if (at === undefined || place === undefined) {
      const outcome = ask(search)
      if (outcome !== 'cannot_tell_yet') seen.add(outcome)
      return
    }
    for (const put of endsOf(at, place, search)) {
      put()
      tryFrom(index + 1)
      if (seen.size > 1) break
    }
    clear(at, place, search)
  }
  tryFrom(0)
  return seen.size > 1
}

function endsOf(at: number, place: Place, { book }: Search): readonly (() => void)[] {
  const { cells, day } = book
  const fact = factByKey(place.fact)
  const texts = (values: readonly string[]) =>
    values.map(value => () => {
      cells.text[at] = value
    })
  if (place.reading === 'flag') return [0, 1].map(flag => () => setNumber(cells, at, flag))
  if (fact.kind === 'choice') return texts(fact.choices.map(choice => choice.value))
  if (place.reading === 'text') return fact.kind === 'day' ? texts([day, EARLIEST_DAY]) : []
  return [Math.max(place.low, -FAR), Math.min(place.high, FAR)].map(
    end => () => setNumber(cells, at, end),
  )
}
