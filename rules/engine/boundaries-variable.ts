import {
  parameterById,
  type ParameterId,
  type ParameterOverrides,
  parameterOn,
} from '../basis/parameters.ts'
import { factByKey, type FactKey, type Facts } from '../facts/dictionary.ts'
import type { Unit } from '../facts/units.ts'
import { stepsPerUnit } from './boundaries-steps.ts'
import type { Criterion } from './criterion.ts'
import { type IsoDay, shiftDay, yearOf } from './days.ts'
import { leavesOfCondition } from './reads.ts'
import { numbersIn } from './walk.ts'

/** What a criterion is asked about: facts, and values of the parameters it reads. */
export type Situation = { readonly facts: Facts; readonly overrides: ParameterOverrides }

/** One thing of a situation that can be moved; settings are made from whole steps or are few. */
export type Variable = {
  readonly name: string
  readonly put: (situation: Situation, value: Setting) => Situation
  /** Settings on a line, as whole numbers of steps in rising order; null = it has no line. */
  readonly line: {
    readonly probes: readonly number[]
    readonly at: (step: number) => Setting
  } | null
  /** Settings beside the line: yes and no, choices, no operation, and not known. */
  readonly apart: readonly Setting[]
}

export type Setting = number | boolean | string | null | undefined

const UNSET_STANDS_FOR: Readonly<Record<Unit, number>> = {
  fen: 100_000_000,
  usd: 1_000_000,
  people: 3,
  items: 10,
  points: 60,
  days: 30,
  ratio: 0.3,
  percent: 30,
  squareMetres: 1_000,
  years: 3,
  yearsOfAge: 40,
  months: 36,
  itemsPerThousandSquareMetres: 3,
}

const MOST = 10 ** 13
const DAY_MS = 86_400_000

/** Every condition of a criterion. */
export function conditionsOf(criterion: Criterion) {
  return criterion.appliesIf === null
    ? [criterion.condition]
    : [criterion.appliesIf, criterion.condition]
}

/** The parameters that a criterion reads, each with its value of the day, or one in its place. */
export function parametersFor(criterion: Criterion, day: IsoDay): ParameterOverrides {
  const values: Record<string, number> = {}
  for (const leaf of conditionsOf(criterion).flatMap(leavesOfCondition)) {
    if (leaf.kind !== 'parameter') continue
    const series = parameterById(leaf.parameter)
    if (series === null || series.unit === 'day') continue
    const value = parameterOn(leaf.parameter, day, {})
    values[leaf.parameter] =
      typeof value === 'number'
        ? value
        : (series.suggestion?.value ?? UNSET_STANDS_FOR[series.unit])
  }
  return values
}

/** What can be moved in a criterion: each fact it reads, year by year, and each parameter. */
export function variablesOf(criterion: Criterion, day: IsoDay): readonly Variable[] {
  const variables = new Map<string, Variable>()
  const numbers = conditionsOf(criterion).flatMap(each => numbersIn(each).numbers)
  const edges = numbers.flatMap(number => {
    if (number.node === 'constant') return [number.value]
    if (number.node === 'banded') return number.bands.flatMap(band => band.from?.value ?? [])
    return []
  })
  const marks = [...edges, ...Object.values(parametersFor(criterion, day)).filter(isNumber)]
  for (const leaf of conditionsOf(criterion).flatMap(leavesOfCondition)) {
    if (leaf.kind === 'parameter') {
      const variable = parameterVariable(leaf.parameter, marks)
      if (variable !== null) variables.set(variable.name, variable)
      continue
    }
    const isYearly = factByKey(leaf.fact).kind === 'yearly'
    const year = isYearly && leaf.offset !== null ? yearOf(day) + leaf.offset : null
    const variable = variableOf(leaf.fact, year, { day, marks })
    variables.set(variable.name, variable)
  }
  return [...variables.values()]
}

type Around = { readonly day: IsoDay; readonly marks: readonly number[] }

function variableOf(key: FactKey, year: number | null, { day, marks }: Around): Variable {
  const fact = factByKey(key)
  const name = year === null ? key : `${key} ${year}`
  const put = (situation: Situation, value: Setting) => withFact(situation, { key, year }, value)
  switch (fact.kind) {
    case 'number':
    case 'yearly': {
      const per = stepsPerUnit[fact.unit]
      const [least, most] = [leastOf(fact.min) * per, (fact.max ?? MOST) * per]
      const wanted = [...usualSteps, ...marks.map(mark => Math.round(mark * per)), least]
      if (fact.max !== undefined) wanted.push(most)
      const probes = inOrder(wanted.filter(step => step >= least && step <= most))
      const apart = fact.kind === 'yearly' ? [null, undefined] : [undefined]
      return { name, put, line: { probes, at: step => step / per }, apart }
    }
    case 'day': {
      const probes = inOrder(
        [-3, -1, 0, 1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 60, 100].map(
          back => Date.parse(shiftDay(day, -back, 'years')) / DAY_MS,
        ),
      )
      const at = (step: number) => new Date(step * DAY_MS).toISOString().slice(0, 10)
      return { name, put, line: { probes, at }, apart: [undefined] }
    }
    case 'flag':
      return { name, put, line: null, apart: [true, false, undefined] }
    case 'choice':
      return { name, put, line: null, apart: [...fact.choices.map(each => each.value), undefined] }
    case 'text':
      return { name, put, line: null, apart: ['x', undefined] }
  }
}

/** A parameter is moved too: what the bureau may set is a line like any other. */
function parameterVariable(id: ParameterId, marks: readonly number[]): Variable | null {
  const unit = parameterById(id)?.unit
  if (unit === undefined || unit === 'day') return null
  const per = stepsPerUnit[unit]
  const near = marks.flatMap(mark => [-1, 0, 1].map(by => Math.round(mark * per) + by))
  const probes = inOrder([0, 1, ...near].filter(step => step >= 0))
  const put = (situation: Situation, value: Setting): Situation =>
    typeof value === 'number'
      ? { ...situation, overrides: { ...situation.overrides, [id]: value } }
      : situation
  return { name: `parameter ${id}`, put, line: { probes, at: step => step / per }, apart: [] }
}

/** Round numbers, so that shares of one another fall on their thresholds exactly. */
const usualSteps = [
  0,
  1,
  2,
  3,
  5,
  10,
  20,
  50,
  100,
  1_000,
  10_000,
  100_000,
  1_000_000,
  10_000_000,
  100_000_000,
  1_000_000_000,
  10_000_000_000,
  100_000_000_000,
  1_000_000_000_000,
  MOST,
]

function withFact(
  situation: Situation,
  { key, year }: { key: FactKey; year: number | null },
  value: Setting,
): Situation {
  const { [key]: known, ...others } = situation.facts
  if (year === null) {
    const known = value === undefined || value === null ? {} : { [key]: value }
    return { ...situation, facts: { ...others, ...known } }
  }
  const years = Object.entries(typeof known === 'object' ? known : {}).filter(
    ([each]) => each !== String(year),
  )
  const own: readonly (readonly [string, number | null])[] =
    value === null || typeof value === 'number' ? [[String(year), value]] : []
  const all: Record<string, number | null> = Object.fromEntries([...years, ...own])
  return { ...situation, facts: { ...others, [key]: all } }
}

/** Nought unless told; null = no end. */
function leastOf(min: number | null | undefined): number {
  return min === null ? -MOST : (min ?? 0)
}

function inOrder(steps: readonly number[]): readonly number[] {
  return [...new Set(steps)].sort((a, b) => a - b)
}

function isNumber(value: number | string): value is number {
  return typeof value === 'number'
}
