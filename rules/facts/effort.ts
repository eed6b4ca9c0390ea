import type { Fact } from './fact.ts'

/**
 * Seconds that it takes to answer a fact: its own where it states them, else by its kind; a table
 * by year takes as long for each year. An order of size for sorting questions, not a promise.
 */
export function effortOf(fact: Fact, years: number): number {
  if (fact.effort !== undefined) return fact.effort
  switch (fact.kind) {
    case 'flag':
      return 5
    case 'choice':
    case 'day':
      return 10
    case 'number':
    case 'text':
      return 20
    case 'yearly':
      return 30 * Math.max(1, years)
  }
}
