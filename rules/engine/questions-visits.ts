import { factByKey, type FactKey } from '../facts/dictionary.ts'
import { effortOf } from '../facts/effort.ts'
import type { Fact, Section } from '../facts/fact.ts'
import { yearOf } from './days.ts'
import type { Leaf } from './questions-tree.ts'
import { leavesOfCondition } from './reads.ts'
import { type Ground, yearlyNumber } from './value.ts'

/** What is asked at once: a fact, a table by year, or the yes-or-no list of a section. */
export type Visit = {
  readonly id: string
  readonly facts: readonly FactKey[]
  /** The years still open in a table, the latest first; else none. */
  readonly years: readonly number[]
  /** Seconds to answer all of it. */
  readonly effort: number
}

/** Sections whose yes-or-no facts are ticked in one list. */
const listed: ReadonlySet<Section> = new Set<Section>(['compliance', 'titles'])

/** The visit in which a fact is asked. */
export function visitOf(fact: Fact<FactKey>): string {
  return fact.kind === 'flag' && listed.has(fact.section) ? fact.section : fact.key
}

/** The facts that a condition still asks of the applicant, with the years that are open. */
export function openReads(
  { condition }: Leaf,
  ground: Ground,
): ReadonlyMap<FactKey, readonly number[]> {
  const open = new Map<FactKey, readonly number[]>()
  for (const read of leavesOfCondition(condition)) {
    if (read.kind !== 'fact' || factByKey(read.fact).judge !== undefined) continue
    if (read.offset === null) {
      if (ground.facts[read.fact] === undefined) open.set(read.fact, [])
      continue
    }
    const year = yearOf(ground.day) + read.offset
    if (yearlyNumber(ground, read.fact, year) !== undefined) continue
    open.set(read.fact, [...new Set([...(open.get(read.fact) ?? []), year])])
  }
  return open
}

/** The visits that the leaves still ask for, by their id. */
export function visitsOf(leaves: readonly Leaf[], ground: Ground): ReadonlyMap<string, Visit> {
  const visits = new Map<string, Visit>()
  for (const leaf of leaves) {
    for (const [fact, years] of openReads(leaf, ground)) {
      const id = visitOf(factByKey(fact))
      const before = visits.get(id)
      visits.set(id, {
        id,
        facts: [...new Set([...(before?.facts ?? []), fact])],
        years: [...new Set([...(before?.years ?? []), ...years])].toSorted((a, b) => b - a),
        effort: 0,
      })
    }
  }
  return new Map(
    [...visits].map(([id, visit]) => {
      const seconds = visit.facts.map(fact => effortOf(factByKey(fact), visit.years.length))
      return [id, { ...visit, effort: seconds.reduce((sum, each) => sum + each, 0) }]
    }),
  )
}
