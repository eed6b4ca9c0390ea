import { factByKey, type FactKey, type Facts } from '../facts/dictionary.ts'
import { type Lead, leverOf } from '../facts/levers.ts'
import { criteriaOf } from './criterion.ts'
import { type IsoDay, shiftDay, yearOf } from './days.ts'
import { mayBeSubmitted } from './earliest.ts'
import {
  assess,
  type AssessmentBasis,
  criterionResult,
  type Outcome,
  settledOf,
} from './evaluate.ts'
import { costOf } from './path-cost.ts'
import {
  carriedFacts,
  moved,
  type Moves,
  NO_MOVES,
  type Setting,
  standsAt,
  type Start,
} from './path-move.ts'
import { leastBetween } from './path-number.ts'
import { solveRequirement } from './path-solve.ts'
import type { Programme } from './programme.ts'
import { turningDays } from './turning-days.ts'

/** One thing to do. */
export type Change = {
  readonly fact: FactKey
  /** The year whose figure is moved; null for a fact without years. */
  readonly year: number | null
  readonly from: Setting
  readonly to: Setting
  readonly lead: Lead
  /** Figures that move along with it by as much. */
  readonly along: readonly FactKey[]
}

/** Changes that together bring a subject to where it may apply; none = waiting is enough. */
export type Path = {
  /** The day on which it may apply. */
  readonly day: IsoDay
  readonly changes: readonly Change[]
  readonly outcome: Outcome
  /** Whether figures of the running year are taken to come out as those of the year before. */
  readonly carried: boolean
  /** The facts as they stand once the changes are made. */
  readonly facts: Facts
}

export type Paths = {
  /** The cheapest first. */
  readonly paths: readonly Path[]
  /** Criteria missed that neither time nor anybody's doing can mend. */
  readonly blocked: readonly string[]
}

type Candidate = { readonly path: Path; readonly cost: number }

const NO_PATHS: Paths = { paths: [], blocked: [] }

/**
 * The smallest changes after which a subject that is not eligible yet may apply: solved from the
 * rules, made, and assessed again. None for a subject that may apply or of which too little is
 * known.
 */
export function pathsTo(
  programme: Programme,
  facts: Facts,
  basis: AssessmentBasis,
  most = 4,
): Paths {
  if (assess(programme, facts, basis).outcome !== 'not_yet') return NO_PATHS
  const starts = startsOf(programme, facts, basis)
  const found = starts.flatMap(start => candidatesOn(start, programme, basis))
  const paths = found
    .toSorted((a, b) => a.cost - b.cost)
    .filter(
      (candidate, index, all) =>
        !all.slice(0, index).some(other => isAsGood(other.path, candidate.path)),
    )
    .slice(0, most)
    .map(candidate => candidate.path)
  return { paths, blocked: blockedIn(programme, starts) }
}

/** Today, the days on which something turns by itself this year, and this day next year. */
function startsOf(
  programme: Programme,
  facts: Facts,
  { day, overrides = {} }: AssessmentBasis,
): readonly Start[] {
  const thisYear = turningDays(programme, { facts, day, overrides }).filter(
    each => yearOf(each) === yearOf(day),
  )
  const later = { facts: carriedFacts(facts, day), day: shiftDay(day, 1, 'years'), overrides }
  return [
    ...[day, ...thisYear].map(each => ({
      ground: { facts, day: each, overrides },
      runningYear: null,
    })),
    { ground: later, runningYear: yearOf(day) },
  ]
}

function candidatesOn(
  start: Start,
  programme: Programme,
  basis: AssessmentBasis,
): readonly Candidate[] {
  const outcomeOf = (moves: Moves) => {
    const { facts, day } = moved(start, moves)
    return assess(programme, facts, { ...basis, day }).outcome
  }
  const isThere = (moves: Moves) => mayBeSubmitted(outcomeOf(moves))
  const wait = start.ground.day === basis.day ? 0 : start.runningYear === null ? 1 : 5
  return solveRequirement(programme.requirement, start, NO_MOVES)
    .filter(isThere)
    .map(moves => smallest(moves, isThere))
    .map(moves => ({
      path: {
        day: start.ground.day,
        changes: [...moves].flatMap(([key, by]) => changeOf(key, by, start, moves)),
        outcome: outcomeOf(moves),
        carried: start.runningYear !== null,
        facts: moved(start, moves).facts,
      },
      cost: costOf(moves, start) + wait,
    }))
}

/** The moves without those that are not needed, each no farther than it must go. */
function smallest(moves: Moves, isThere: (moves: Moves) => boolean): Moves {
  const needed = withoutNeedless(moves, isThere)
  let short = needed
  for (const [key, by] of needed) {
    if (typeof by !== 'number') continue
    const sign = Math.sign(by)
    const after = (steps: number): Moves => new Map([...short, [key, steps * sign]])
    short = after(leastBetween(0, Math.abs(by), tried => isThere(after(tried))))
  }
  return withoutNeedless(short, isThere)
}

function withoutNeedless(moves: Moves, isThere: (moves: Moves) => boolean): Moves {
  let needed = moves
  for (const key of moves.keys()) {
    const fewer = new Map([...needed].filter(([each]) => each !== key))
    if (isThere(fewer)) needed = fewer
  }
  return needed
}

function changeOf(key: FactKey, by: Setting, start: Start, moves: Moves): readonly Change[] {
  const from = standsAt(start, key)
  const to = standsAt({ ...start, ground: moved(start, moves) }, key)
  const lever = leverOf(key)
  if (from === null || to === null || lever === null) return []
  const year = factByKey(key).kind === 'yearly' ? start.runningYear : null
  const along = typeof by === 'number' ? lever.moves.filter(each => each !== key) : []
  return [{ fact: key, year, from, to, lead: lever.lead, along }]
}

/** Whether one path asks nothing that the other does not, and no later. */
function isAsGood(one: Path, other: Path): boolean {
  const asked = new Set(other.changes.map(change => change.fact))
  return one.day <= other.day && one.changes.every(change => asked.has(change.fact))
}

function blockedIn(programme: Programme, starts: readonly Start[]): readonly string[] {
  const [today] = starts
  if (today === undefined) return []
  return criteriaOf(programme.requirement)
    .filter(each => settledOf(criterionResult(each, today.ground)) === 'no')
    .filter(each =>
      starts.every(
        start =>
          solveRequirement({ node: 'criterion', criterion: each }, start, NO_MOVES).length === 0,
      ),
    )
    .map(each => each.id)
}
