/** Choices that look like chance and are the same for the same seed. */
export type Chance = {
  /** @throws {RangeError} where there is nothing to choose from. */
  readonly one: <T>(of: readonly T[]) => T
  readonly shuffled: <T>(of: readonly T[]) => readonly T[]
}

/** A stream of choices (mulberry32) from a whole number. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const below = (count: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count
  }
  return {
    one: of => {
      for (const chosen of of.slice(below(Math.max(1, of.length)))) return chosen
      throw new RangeError('There is nothing to choose from.')
    },
    shuffled: of =>
      of
        .map(item => ({ item, rank: below(1_000_003) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item),
  }
}
