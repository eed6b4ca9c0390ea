import { parameterById } from '../basis/parameters.ts'
import { factByKey } from '../facts/dictionary.ts'
import { stepped } from './boundaries-steps.ts'
import { conditionsOf, parametersFor } from './boundaries-variable.ts'
import { type BoundaryCase, boundaryCases, resultIn } from './boundaries.ts'
import type { Condition, Operator } from './condition.ts'
import type { Criterion } from './criterion.ts'
import type { IsoDay } from './days.ts'
import type { Band, BandGift, Numeric } from './expression.ts'
import { leavesOf, leavesOfCondition } from './reads.ts'
import { exchanged } from './shift-tree.ts'
import { conditionsUnder, numbersIn } from './walk.ts'

/** A criterion with one of its lines moved by the smallest step, to see whether a case notices. */
export type Shift = {
  /** Names the node and the change, such as `constant 70 points: 71`. */
  readonly name: string
  readonly criterion: Criterion
  /** A parameter that stands so much above or below its value in the copy. */
  readonly parameter: { readonly id: string; readonly by: number } | null
}

/**
 * Each threshold, gift, band edge and parameter value of a criterion moved one step up and one
 * down, each comparison made strict or not, each yes turned and each choice taken away.
 */
export function shiftsOf(criterion: Criterion, day: IsoDay): readonly Shift[] {
  const conditions = conditionsOf(criterion).flatMap(withParts)
  const inside = conditionsOf(criterion).map(numbersIn)
  const numbers = [...new Set(inside.flatMap(each => each.numbers))]
  const timed = new Set(conditions.flatMap(spanOf))
  return [
    ...numbers.flatMap(number =>
      changesOf(number, timed.has(number)).map(([name, other]) => ({
        name,
        criterion: exchanged(criterion, { number: each => (each === number ? other : null) }),
        parameter: null,
      })),
    ),
    ...[...new Set([...conditions, ...inside.flatMap(each => each.comparisons)])].flatMap(
      condition =>
        turnsOf(condition).map(([name, other]) => ({
          name,
          criterion: exchanged(criterion, {
            condition: each => (each === condition ? other : null),
          }),
          parameter: null,
        })),
    ),
    ...parameterShifts(criterion, { day, timed }),
  ]
}

/** The shifts that no boundary case of the criterion notices by another status. */
export function unnoticedShifts(
  criterion: Criterion,
  {
    day,
    shifts = shiftsOf(criterion, day),
  }: { readonly day: IsoDay; readonly shifts?: readonly Shift[] },
): readonly Shift[] {
  let left = shifts
  if (left.length === 0) return left
  for (const each of boundaryCases(criterion, { day })) {
    left = left.filter(shift => !notices(each, shift, day))
    if (left.length === 0) return left
  }
  return left
}

function notices({ facts, overrides, status }: BoundaryCase, shift: Shift, day: IsoDay): boolean {
  const { parameter } = shift
  const value = parameter === null ? undefined : overrides[parameter.id]
  const moved =
    parameter === null || typeof value !== 'number'
      ? {}
      : { [parameter.id]: Number((value + parameter.by).toFixed(6)) }
  const situation = { facts, overrides: { ...overrides, ...moved } }
  return resultIn(shift.criterion, situation, day).status !== status
}

type Change<T> = readonly [name: string, other: T]

function changesOf(number: Numeric, isTime: boolean): readonly Change<Numeric>[] {
  switch (number.node) {
    case 'constant':
      return [-1, 1].map(by => {
        const value = isTime ? number.value + by : stepped(number.value, by, number.unit)
        return [`constant ${number.value} ${number.unit}: ${value}`, { ...number, value }]
      })
    case 'scaled':
      return [-1, 1].map(by => {
        const times = stepped(number.by, by, 'ratio')
        return [`times ${number.by}: ${times}`, { ...number, by: times }]
      })
    case 'perEach':
      return [-1, 1]
        .map(by => number.each + by)
        .filter(each => each > 0)
        .map(each => [`for each ${number.each}: ${each}`, { ...number, each }])
    case 'banded':
      return bandChanges(number)
    case 'judged':
      return []
    default:
      return []
  }
}

type Banded = Extract<Numeric, { node: 'banded' }>

function bandChanges(number: Banded): readonly Change<Numeric>[] {
  const edges = [...new Set(number.bands.flatMap(band => band.from?.value ?? []))]
  const moved = edges.flatMap(edge =>
    [-1, 1].map((by): Change<Numeric> => {
      const value = stepped(edge, by, number.of.unit)
      const bands = number.bands.map(band => withEdge(band, edge, value))
      return [
        `edge ${edge} ${number.of.unit} of ${readIn(number.of)}: ${value}`,
        { ...number, bands },
      ]
    }),
  )
  const regifted = number.bands.flatMap((band, index) =>
    giftsBeside(band.gives, number.unit).map((gives): Change<Numeric> => {
      const bands = number.bands.map((each, at) => (at === index ? { ...each, gives } : each))
      return [
        `${readIn(number.of)} from ${band.from?.value ?? 'below'} gives ${String(band.gives)}: ${String(gives)}`,
        { ...number, bands },
      ]
    }),
  )
  return [...moved, ...regifted]
}

function withEdge(band: Band, edge: number, value: number): Band {
  return {
    ...band,
    from: band.from?.value === edge ? { ...band.from, value } : band.from,
    to: band.to?.value === edge ? { ...band.to, value } : band.to,
  }
}

/** Gifts one step up or down; none below zero, which no judge gives. */
function giftsBeside(gives: BandGift, unit: Numeric['unit']): readonly BandGift[] {
  const near = (value: number) => [-1, 1].map(by => stepped(value, by, unit))
  if (typeof gives === 'number') return near(gives).filter(value => value >= 0)
  const [low, high] = gives
  return [
    ...near(low)
      .filter(value => value >= 0 && value <= high)
      .map((value): BandGift => [value, high]),
    ...near(high)
      .filter(value => value >= low)
      .map((value): BandGift => [low, value]),
  ]
}

const otherOperator: Readonly<Record<Operator, Operator>> = {
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
}

function turnsOf(condition: Condition): readonly Change<Condition>[] {
  switch (condition.node) {
    case 'compare': {
      const operator = otherOperator[condition.operator]
      return [
        [
          `${condition.operator} ${nameOf(condition.right)}: ${operator}`,
          { ...condition, operator },
        ],
      ]
    }
    case 'flag':
      return [[`${condition.fact}: turned`, { ...condition, is: !condition.is }]]
    case 'oneOf':
      return condition.values.map(value => [
        `${condition.fact}: without ${value}`,
        { ...condition, values: condition.values.filter(each => each !== value) },
      ])
    default:
      return []
  }
}

function parameterShifts(
  criterion: Criterion,
  { day, timed }: { readonly day: IsoDay; readonly timed: ReadonlySet<Numeric> },
): readonly Shift[] {
  const inTime = new Set(
    [...timed].flatMap(each => (each.node === 'parameter' ? [each.parameter] : [])),
  )
  const read = new Set(
    conditionsOf(criterion)
      .flatMap(leavesOfCondition)
      .flatMap(leaf => (leaf.kind === 'parameter' ? [leaf.parameter] : [])),
  )
  return Object.entries(parametersFor(criterion, day)).flatMap(([id, value]) => {
    const unit = parameterById(id)?.unit
    if (!read.has(id) || typeof value !== 'number' || unit === undefined || unit === 'day')
      return []
    return [-1, 1].map(by => {
      const size = inTime.has(id) ? by : stepped(0, by, unit)
      return { name: `parameter ${id}: ${size}`, criterion, parameter: { id, by: size } }
    })
  })
}

function readIn(number: Numeric): string {
  const facts = leavesOf(number).flatMap(leaf => (leaf.kind === 'fact' ? [leaf.fact] : []))
  return [...new Set(facts)].join('/')
}

function spanOf(condition: Condition): readonly Numeric[] {
  if (condition.node === 'reached') return [condition.after]
  return condition.node === 'notPassed' ? [condition.within] : []
}

function withParts(condition: Condition): readonly Condition[] {
  return [condition, ...conditionsUnder(condition).flatMap(withParts)]
}

function nameOf(number: Numeric): string {
  switch (number.node) {
    case 'constant':
      return `${number.value} ${number.unit}`
    case 'fact':
    case 'yearly':
      return factByKey(number.fact).key
    case 'parameter':
      return number.parameter
    default:
      return number.node
  }
}
