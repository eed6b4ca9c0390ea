import type { Change } from '#rules/engine/path.ts'
import type { FactKey, Facts, FactValue } from '#rules/facts/dictionary.ts'

/** Makes changes by hand, without the engine's own way of making them. */
export function made(facts: Facts, changes: readonly Change[]): Facts {
  const after: { [K in FactKey]?: FactValue } = { ...facts }
  for (const { fact, year, from, to, along } of changes) {
    if (typeof from !== 'number' || typeof to !== 'number') {
      after[fact] = to
      continue
    }
    for (const key of [fact, ...along]) {
      const now = after[key]
      if (typeof now === 'number') after[key] = now + (to - from)
      const then = typeof now === 'object' && year !== null ? now[String(year)] : null
      if (typeof now === 'object' && typeof then === 'number') {
        after[key] = { ...now, [String(year)]: then + (to - from) }
      }
    }
  }
  return after
}
