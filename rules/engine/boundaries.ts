import type { Criterion } from './criterion.ts'
import type { IsoDay } from './days.ts'
import { criterionResult, type CriterionResult, type Status } from './evaluate.ts'
import { stepsAtLines } from './boundaries-lines.ts'
import { scoreSituations } from './boundaries-score.ts'
import { chance, type Chance } from './boundaries-chance.ts'
import {
  parametersFor,
  type Setting,
  type Situation,
  type Variable,
  variablesOf,
} from './boundaries-variable.ts'

/** A situation beside a line that a criterion draws, and what the criterion says of it. */
export type BoundaryCase = Situation & {
  readonly criterion: string
  /** The fact that was moved across the line. */
  readonly moved: string
  readonly status: Status
}

/** How often the walk along the lines of a criterion starts anew. */
const ROUNDS = 96

/** One criterion in a situation, its figures included. */
export function resultIn(criterion: Criterion, situation: Situation, day: IsoDay): CriterionResult {
  return criterionResult(criterion, { ...situation, day })
}

/**
 * Situations on both sides of every line that a criterion draws, and one smallest step further
 * out: each pair differs in one fact by one step, or in a yes, a choice, or in being known. Found
 * by halving between settings that the criterion tells apart; the same for the same arguments.
 */
export function* boundaryCases(
  criterion: Criterion,
  { day, rounds = ROUNDS }: { readonly day: IsoDay; readonly rounds?: number },
): Generator<BoundaryCase> {
  const variables = variablesOf(criterion, day)
  const overrides = parametersFor(criterion, day)
  for (const { facts, moved } of scoreSituations(criterion, { day, overrides })) {
    const { status } = resultIn(criterion, { facts, overrides }, day)
    yield { facts, overrides, criterion: criterion.id, moved, status }
  }
  if (variables.length === 0) {
    const { status } = resultIn(criterion, { facts: {}, overrides }, day)
    yield { facts: {}, overrides, criterion: criterion.id, moved: '', status }
    return
  }
  for (let round = 0; round < rounds; round += 1) {
    const dice = chance(round + 1)
    const start = startOf(variables, { facts: {}, overrides }, dice)
    const climbed = climb(criterion, start, {
      variables,
      day,
      dice,
      wish: wishes[round % 3] ?? 'met',
    })
    yield* across(criterion, climbed, { variables, day, dice })
  }
}

type Wish = 'met' | 'broken' | 'as it falls'
const wishes: readonly Wish[] = ['met', 'broken', 'as it falls']

type Walk = { readonly variables: readonly Variable[]; readonly day: IsoDay; readonly dice: Chance }

function startOf(variables: readonly Variable[], empty: Situation, dice: Chance): Situation {
  const isPartial = dice.one([true, false, false])
  return variables.reduce((situation, variable) => {
    const settings = [...onLine(variable), ...variable.apart].filter(
      setting => setting !== undefined || isPartial,
    )
    return variable.put(situation, dice.one(settings))
  }, empty)
}

/** Moves each fact in turn to where most parts of the criterion go the way that is wished. */
function climb(
  criterion: Criterion,
  start: Situation,
  { variables, day, dice, wish }: Walk & { wish: Wish },
): Situation {
  if (wish === 'as it falls') return start
  return dice.shuffled(variables).reduce((situation, variable) => {
    const settings = dice.shuffled([...onLine(variable), ...variable.apart])
    const rated = settings.map(setting => {
      const next = variable.put(situation, setting)
      return { next, rank: rankOf(resultIn(criterion, next, day), wish) }
    })
    const best = Math.max(...rated.map(each => each.rank))
    const now = rankOf(resultIn(criterion, situation, day), wish)
    return best > now ? (rated.find(each => each.rank === best)?.next ?? situation) : situation
  }, start)
}

function rankOf(result: CriterionResult, wish: Wish): number {
  const wanted = wish === 'met' ? 'yes' : 'no'
  const status = wish === 'met' ? 'met' : 'not_met'
  const parts = result.figures.filter(figure => figure.truth === wanted).length
  return parts + (result.status === status ? 100 : 0)
}

/** Walks along the lines: each fact is moved over all its settings, then left at one of its lines. */
function* across(criterion: Criterion, start: Situation, walk: Walk): Generator<BoundaryCase> {
  const { variables, day, dice } = walk
  let situation = start
  for (const variable of [...dice.shuffled(variables), ...dice.shuffled(variables)]) {
    const caseAt = (setting: Setting): BoundaryCase => {
      const moved = variable.put(situation, setting)
      const { status } = resultIn(criterion, moved, day)
      return { ...moved, criterion: criterion.id, moved: variable.name, status }
    }
    const found = [...linesOf(variable, caseAt), ...pointsOf(variable, caseAt)]
    yield* found
    if (found.length > 0) {
      const { facts, overrides } = dice.one(found)
      situation = { facts, overrides }
    }
  }
}

/** Both sides of each place on the line where the status changes, and their outer neighbours. */
function linesOf(
  variable: Variable,
  caseAt: (setting: Setting) => BoundaryCase,
): readonly BoundaryCase[] {
  const { line } = variable
  if (line === null) return []
  const steps = stepsAtLines(variable, { of: setting => caseAt(setting).status, around: 1 })
  return steps.map(step => caseAt(line.at(step)))
}

/** Every setting beside the line, where they are told apart. */
function pointsOf(
  variable: Variable,
  caseAt: (setting: Setting) => BoundaryCase,
): readonly BoundaryCase[] {
  const cases = variable.apart.map(caseAt)
  const [probe] = onLine(variable)
  const statuses = new Set(
    [...cases, ...(probe === undefined ? [] : [caseAt(probe)])].map(each => each.status),
  )
  return statuses.size > 1 ? cases : []
}

function onLine({ line }: Variable): readonly Setting[] {
  return line === null ? [] : line.probes.map(line.at)
}
