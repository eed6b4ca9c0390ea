import type { Setting, Variable } from './boundaries-variable.ts'

/** How many changes are looked for between two probes that stand beside each other. */
const MOST_CHANGES = 12

/**
 * The steps on both sides of each place on a variable's line where what `of` says changes, found
 * by halving between probes; `around` more steps are given on either side.
 */
export function stepsAtLines(
  { line }: Variable,
  { of, around = 0 }: { readonly of: (setting: Setting) => string; readonly around?: number },
): readonly number[] {
  if (line === null) return []
  const said = new Map<number, string>()
  const at = (step: number): string => {
    const known = said.get(step)
    if (known !== undefined) return known
    const found = of(line.at(step))
    said.set(step, found)
    return found
  }
  const [least = 0] = line.probes
  const most = line.probes.at(-1) ?? least
  const steps = line.probes.slice(1).flatMap((above, index) => {
    const changes: number[] = []
    let from = line.probes[index] ?? above
    while (at(from) !== at(above) && changes.length < MOST_CHANGES) {
      const last = lastLike(from, above, step => at(step) === at(from))
      changes.push(last)
      from = last + 1
    }
    return changes.flatMap(last => sidesOf(last, around))
  })
  return [...new Set(steps)].filter(step => step >= least && step <= most)
}

function lastLike(from: number, unlike: number, like: (step: number) => boolean): number {
  let [low, high] = [from, unlike]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (like(middle)) low = middle
    else high = middle
  }
  return low
}

function sidesOf(last: number, around: number): readonly number[] {
  return Array.from({ length: 2 + 2 * around }, (_, index) => last - around + index)
}
