/** A source of chance that gives the same row of numbers for the same seed. */
export type Chance = {
  /** A number from 0 up to but not including 1. */
  next: () => number
  /** A whole number from `low` to `high`, both possible. */
  whole: (low: number, high: number) => number
  pick: <T>(list: readonly [T, ...T[]]) => T
}

/** Mulberry32: small, even enough for samples, the same on every machine. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return { next, whole, pick: list => list[whole(0, list.length - 1)] ?? list[0] }
}
