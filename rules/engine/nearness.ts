import { settledOf, type Assessment, type CriterionResult } from './evaluate.ts'
import type { Requirement } from './criterion.ts'
import type { Figure } from './figure.ts'
import type { Programme } from './programme.ts'

/** A gap in days is weighed against a year. */
const YEAR_DAYS = 365

/** How far something is from a programme: what is missed, and by which part of what is required. */
export type Nearness = {
  readonly missed: readonly Missed[]
  /** Criteria for which facts are still missing; they may turn out either way. */
  readonly unknown: number
  /** The sum of the parts; infinite where something is missed that no number tells. */
  readonly distance: number
}

export type Missed = {
  /** The criterion's id. */
  readonly id: string
  /** As a part of what is required; null where it is missed by no number. */
  readonly part: number | null
}

/** What stands between an assessment and the programme; of several routes the nearest counts. */
export function nearnessOf(programme: Programme, assessment: Assessment): Nearness {
  const byId = new Map(assessment.criteria.map(result => [result.id, result]))
  const force = byId.get('force')
  return force === undefined ? nearnessIn(programme.requirement, byId) : missedBy(force)
}

/** Fewer misses first, then the shorter way, then fewer unknowns. */
export function byNearness(a: Nearness, b: Nearness): number {
  if (a.missed.length !== b.missed.length) return a.missed.length - b.missed.length
  if (a.distance !== b.distance) return a.distance < b.distance ? -1 : 1
  return a.unknown - b.unknown
}

/** How far off a figure is, as a part of what is required; null where it is not off by a number. */
export function partMissing(figure: Figure): number | null {
  if (figure.kind === 'day')
    return figure.truth === 'no' && figure.gap !== null ? Math.abs(figure.gap) / YEAR_DAYS : null
  if (figure.kind !== 'comparison' || figure.truth !== 'no' || figure.gap === null) return null
  const required = Math.abs(figure.threshold?.low ?? 0)
  return required === 0 ? Infinity : Math.abs(figure.gap) / required
}

type Results = ReadonlyMap<string, CriterionResult>

const none: Nearness = { missed: [], unknown: 0, distance: 0 }

function nearnessIn(requirement: Requirement, byId: Results): Nearness {
  if (requirement.node === 'criterion') {
    const result = byId.get(requirement.criterion.id)
    return result === undefined ? none : missedBy(result)
  }
  const parts = requirement.of.map(part => nearnessIn(part, byId))
  if (requirement.node === 'anyOf') return [...parts].sort(byNearness)[0] ?? none
  return parts.reduce(
    (sum, part) => ({
      missed: [...sum.missed, ...part.missed],
      unknown: sum.unknown + part.unknown,
      distance: sum.distance + part.distance,
    }),
    none,
  )
}

function missedBy(result: CriterionResult): Nearness {
  const settled = settledOf(result)
  if (settled === 'unknown') return { ...none, unknown: 1 }
  if (settled !== 'no') return none
  const parts = result.figures.map(partMissing).filter(part => part !== null)
  const part = parts.length === 0 ? null : Math.max(...parts)
  return { missed: [{ id: result.id, part }], unknown: 0, distance: part ?? Infinity }
}
