import { parameterById } from '../basis/parameters.ts'
import type { IsoDay } from './days.ts'
import { criteriaOf } from './criterion.ts'
import { forceDay } from './evaluate.ts'
import type { Programme } from './programme.ts'
import { leavesOfCondition } from './reads.ts'

type Span = { readonly id: string; readonly from: IsoDay | null; readonly until: IsoDay | null }

/** A day on which every series that has a value at all has one. */
const LATE = '9999-12-31'

/** Days on which two versions of a family govern, or none between two of them does. */
export function forceBreaches(programmes: readonly Programme[]): readonly string[] {
  return [...new Set(programmes.map(each => each.family))].flatMap(family => {
    const spans = programmes.filter(each => each.family === family).map(spanOf)
    const sorted = spans.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    return [
      ...spans.filter(isEmpty).map(({ id }) => `${id}: its days of force end before they begin`),
      ...sorted.slice(1).flatMap((later, index) => {
        const before = sorted[index]
        return before === undefined ? [] : between(before, later)
      }),
    ]
  })
}

/** Parameters that have values, but none on a day on which the programme is in force. */
export function parameterDayBreaches(programme: Programme): readonly string[] {
  const { from } = spanOf(programme)
  return criteriaOf(programme.requirement).flatMap(({ id, condition, appliesIf }) =>
    [condition, ...(appliesIf === null ? [] : [appliesIf])]
      .flatMap(leavesOfCondition)
      .flatMap(leaf => {
        if (leaf.kind !== 'parameter') return []
        const first = parameterById(leaf.parameter)?.entries[0]
        const isLate = first !== undefined && first.from !== null && first.from > (from ?? '')
        return isLate
          ? [`${id}: parameter ${leaf.parameter} has no value before ${first.from}`]
          : []
      }),
  )
}

function spanOf({ id, inForce }: Programme): Span {
  return { id, from: forceDay(inForce.from, LATE, {}), until: forceDay(inForce.until, LATE, {}) }
}

function isEmpty({ from, until }: Span): boolean {
  return from !== null && until !== null && from >= until
}

function between(before: Span, later: Span): readonly string[] {
  if (before.until === null || later.from === null || before.until > later.from)
    return [
      `${later.id}: governs from ${later.from ?? 'the beginning'}, when ${before.id} still does`,
    ]
  return before.until < later.from
    ? [`${later.id}: nothing of its family governs from ${before.until} to ${later.from}`]
    : []
}
