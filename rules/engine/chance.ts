/** Numbers that look drawn by lot and are the same for the same seed. */
export type Chance = {
  /** At least 0, less than 1. */
  readonly share: () => number
  /** Whether something of this probability comes true. */
  readonly falls: (probability: number) => boolean
  /** A whole number, both ends inclusive. */
  readonly whole: (from: number, to: number) => number
  /** A number above zero whose logarithm is normal around that of the median. */
  readonly around: (median: number, spread: number) => number
}

/** The generator mulberry32, public domain. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const normal = () => Array.from({ length: 12 }, share).reduce((sum, each) => sum + each, -6)
  return {
    share,
    falls: probability => share() < probability,
    whole: (from, to) => from + Math.floor(share() * (to - from + 1)),
    around: (median, spread) => median * Math.exp(spread * normal()),
  }
}
