import type { Words } from '../facts/fact.ts'
import type { Condition } from './condition.ts'
import type { Clause, Confidence } from './criterion.ts'
import { decide } from './decide.ts'
import type { Truth } from './figure.ts'
import type { AssessmentBasis, Outcome } from './evaluate.ts'
import type { Programme } from './programme.ts'
import type { FactKey, Facts, FactValue } from '../facts/dictionary.ts'

/** How programmes bear on each other; each is named by its family. */
export type Link = {
  readonly id: string
  readonly words: Words
  readonly clause: Clause
  readonly confidence: Confidence
} & (
  | {
      /** The one comes before the other; `needed` = without it the other cannot be had. */
      readonly kind: 'opens'
      readonly first: string
      readonly then: string
      readonly needed: boolean
      /** What shows that the first is had; left out where no fact tells it. */
      readonly shownBy?: Condition
    }
  /** Only one of these titles may be applied for: the highest that fits; lowest first. */
  | { readonly kind: 'oneTitle'; readonly rising: readonly string[] }
  /** All of these may be had at once. */
  | { readonly kind: 'stacks'; readonly together: readonly string[] }
  /** Who holds the one is not let into the other. */
  | {
      readonly kind: 'excludes'
      readonly held: string
      readonly from: string
      /** What shows that the one is held; left out where no fact tells it. */
      readonly shownBy?: Condition
    }
  /** When the one runs out, so does the other. */
  | { readonly kind: 'lapses'; readonly runsOut: string; readonly ends: string }
)

/** The families that a link names. */
export function familiesOf(link: Link): readonly string[] {
  switch (link.kind) {
    case 'opens':
      return [link.first, link.then]
    case 'oneTitle':
      return link.rising
    case 'stacks':
      return link.together
    case 'excludes':
      return [link.held, link.from]
    case 'lapses':
      return [link.runsOut, link.ends]
  }
}

/** Whether the title that a link starts from is had; null where no fact tells it. */
export function titleHeld(link: Link, facts: Facts, basis: AssessmentBasis): Truth | null {
  if (link.kind !== 'opens' && link.kind !== 'excludes') return null
  if (link.shownBy === undefined) return null
  return decide(link.shownBy, { facts, day: basis.day, overrides: basis.overrides ?? {} }).truth
}

/** The facts as they would be with the title that a link starts from. */
export function factsWithTitle(link: Link, facts: Facts): Facts {
  if (link.kind !== 'opens' || link.shownBy === undefined) return facts
  const held: { [K in FactKey]?: FactValue } = { ...facts }
  const by = link.shownBy
  if (by.node === 'flag') held[by.fact] = by.is
  if (by.node === 'oneOf' && by.values[0] !== undefined) held[by.fact] = by.values[0]
  return held
}

/** What is wrong with the links, in words for their author; none when they are sound. */
export function linkBreaches(
  links: readonly Link[],
  programmes: readonly Programme[],
): readonly string[] {
  const families = new Set(programmes.map(each => each.family))
  const ids = links.map(link => link.id)
  return [
    ...links.flatMap(link => {
      const named = familiesOf(link)
      return [
        ...named
          .filter(family => !families.has(family))
          .map(family => `link ${link.id}: no programme ${family}`),
        ...(named.length < 2 || new Set(named).size < named.length
          ? [`link ${link.id}: it needs two different programmes`]
          : []),
      ]
    }),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `link ${id} stands twice`),
  ]
}

/** The title to apply for: the highest whose outcome is `may_apply`; null = none is. */
export function highestTitle(
  link: Extract<Link, { kind: 'oneTitle' }>,
  outcomeOf: (family: string) => Outcome,
): string | null {
  return link.rising.findLast(family => outcomeOf(family) === 'may_apply') ?? null
}
