/** SHA-256 of a text, UTF-8, in lower-case hex. The rules make none themselves. */
export type Sha256 = (text: string) => string

/** Hex digits of a hash that one number is read from: 48 bits. */
const DIGITS = 12
const SPAN = 2 ** 48

/**
 * Whole numbers that follow from a seed alone: the n-th is read from the first 12 hex digits of
 * SHA-256(`seed:n`), n from 0. A number that would favour a remainder is left out, and the next
 * taken.
 */
export function chanceFrom(seed: string, sha256: Sha256): (below: number) => number {
  let count = 0
  return below => {
    const fair = SPAN - (SPAN % below)
    for (;;) {
      const number = Number.parseInt(sha256(`${seed}:${count}`).slice(0, DIGITS), 16)
      count += 1
      if (number < fair) return number % below
    }
  }
}

/** The list in an order that the seed alone decides: Fisher-Yates from its end. */
export function shuffled<Item>(
  list: readonly Item[],
  chance: (below: number) => number,
): readonly Item[] {
  const items = [...list]
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = chance(at + 1)
    const [here, there] = [items[at], items[other]]
    if (here === undefined || there === undefined) continue
    items[at] = there
    items[other] = here
  }
  return items
}
