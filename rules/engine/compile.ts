import type { FactKey, Facts } from '../facts/dictionary.ts'
import type { ParameterOverrides } from '../basis/parameters.ts'
import { type Cells, fillCells, type Layout, newCells, newLayout } from './compile-cells.ts'
import { compileCondition, type CompiledCondition, type Numbering } from './compile-condition.ts'
import { NO, type Page, YES } from './compile-page.ts'
import { FACT_GAP } from './compile-span.ts'
import { criteriaOf, type Criterion, type Requirement } from './criterion.ts'
import type { IsoDay } from './days.ts'
import { decide } from './decide.ts'
import {
  type AssessmentBasis,
  criterionResult,
  forceResult,
  type Outcome,
  settledOf,
  type Status,
} from './evaluate.ts'
import type { Programme } from './programme.ts'
import type { Ground } from './value.ts'
import { pageOfPlain } from './compile-plain.ts'

/** The statuses in the order of their codes. */
export const statusCodes = ['met', 'not_met', 'unknown', 'judgement', 'not_applicable'] as const
/** The outcomes in the order of their codes: what the parts of a programme come to. */
export const outcomeCodes = [
  'may_apply',
  'may_apply',
  'bureau_decides',
  'cannot_tell_yet',
  'not_yet',
] as const satisfies readonly Outcome[]

export type CompiledCriterion = {
  readonly criterion: Criterion
  readonly applies: CompiledCondition | null
  readonly condition: CompiledCondition
  /** Its figures are those from `firstFigure` up to `endFigure`, which is not among them. */
  readonly firstFigure: number
  readonly endFigure: number
}

export type CompiledProgramme = {
  readonly programme: Programme
  readonly criteria: readonly CompiledCriterion[]
  readonly firstCriterion: number
  /** Null where the version governs the day. */
  readonly isOutOfForce: boolean
  readonly settle: (statuses: readonly number[]) => number
}

/** Programmes compiled for a day and the bureau's values; made once, used for many subjects. */
export type CompiledBook = {
  readonly programmes: readonly CompiledProgramme[]
  readonly layout: Layout
  readonly day: IsoDay
  readonly overrides: ParameterOverrides
  readonly criteria: number
  readonly figures: number
  readonly cells: Cells
  /** What every result starts from, copied for each subject. */
  readonly blank: Omit<CompiledResult, 'facts'>
}

/** All verdicts and figures of one subject as numbers; `read-compiled.ts` gives them their words. */
export type CompiledResult = Page & {
  readonly facts: Facts
  /** By programme, an index into `outcomeCodes`. */
  readonly outcomes: number[]
  /** By criterion, an index into `statusCodes`. */
  readonly statuses: number[]
}

/** Compiles programmes for one basis; facts that several read are looked up once. */
export function compileBook(
  programmes: readonly Programme[],
  basis: AssessmentBasis,
): CompiledBook {
  const layout = newLayout()
  const overrides = basis.overrides ?? {}
  const setting = { layout, day: basis.day, overrides }
  const numbering: Numbering = { next: 0 }
  let criteria = 0
  const compiled = programmes.map((programme): CompiledProgramme => {
    const firstCriterion = criteria
    const list = criteriaOf(programme.requirement)
    criteria += list.length
    const ground: Ground = { facts: {}, day: basis.day, overrides }
    return {
      programme,
      firstCriterion,
      isOutOfForce: forceResult(programme, ground) !== null,
      criteria: list.map(criterion => {
        const { appliesIf } = criterion
        const firstFigure = numbering.next
        const condition = compileCondition(criterion.condition, setting, numbering)
        const applies = appliesIf === null ? null : compileCondition(appliesIf, setting, null)
        return { criterion, applies, condition, firstFigure, endFigure: numbering.next }
      }),
      settle: compileRequirement(programme.requirement, { next: firstCriterion }),
    }
  })
  return {
    programmes: compiled,
    layout,
    day: basis.day,
    overrides,
    criteria,
    figures: numbering.next,
    cells: newCells(layout),
    blank: {
      outcomes: compiled.map(() => 0),
      statuses: filled(criteria, 0),
      truths: filled(numbering.next, 0),
      numbers: filled(numbering.next * 2, NaN),
      spans: null,
    },
  }
}

/** Assesses one subject against every programme of the book, figures included. */
export function assessCompiled(book: CompiledBook, facts: Facts): CompiledResult {
  const result = emptyResult(book, facts)
  fillCells(book.cells, facts)
  assessCells(book, result)
  return result
}

/** A result with room for every verdict and figure of a book. */
export function emptyResult(book: CompiledBook, facts: Facts): CompiledResult {
  const { blank } = book
  return {
    facts,
    outcomes: blank.outcomes.slice(),
    statuses: blank.statuses.slice(),
    truths: blank.truths.slice(),
    numbers: blank.numbers.slice(),
    spans: null,
  }
}

/**
 * Assesses what stands in the cells of the book, into a result made for it. Where doubles cannot
 * tell, exact fractions of the result's facts decide, or, for cells that hold ranges, it is unknown.
 */
export function assessCells(
  book: CompiledBook,
  result: CompiledResult,
  tooClose: 'exact' | 'unknown' = 'exact',
): void {
  const { cells, programmes } = book
  result.spans = null
  for (let index = 0; index < programmes.length; index += 1) {
    const each = programmes[index]
    if (each === undefined) continue
    const { criteria, firstCriterion } = each
    for (let at = 0; at < criteria.length; at += 1) {
      const part = criteria[at]
      if (part === undefined) continue
      result.statuses[firstCriterion + at] =
        compiledStatus(part, cells, result) ??
        (tooClose === 'exact' ? plainStatus(book, part, result) : UNKNOWN_STATUS)
    }
    result.outcomes[index] = each.isOutOfForce ? 4 : each.settle(result.statuses) || 1
  }
}

/** The outcome of each programme of a book for one subject. */
export function outcomesOf(result: CompiledResult): readonly Outcome[] {
  return result.outcomes.map(code => outcomeCodes[code] ?? 'cannot_tell_yet')
}

/** Facts that the programmes of a book read, each once. */
export function factsOfBook(book: CompiledBook): readonly FactKey[] {
  return [...new Set(book.layout.places.map(place => place.fact))]
}

const UNKNOWN_STATUS = 2

/** The code of a criterion's status; null where doubles cannot tell. */
function compiledStatus(part: CompiledCriterion, cells: Cells, page: Page): number | null {
  cells.isTooClose = false
  const applies = part.applies === null ? YES : part.applies(cells, null)
  const truth = part.condition(cells, page)
  return isTooClose(cells) ? null : statusCode(applies, truth)
}

function isTooClose(cells: Cells): boolean {
  return cells.isTooClose
}

function statusCode(applies: number, truth: number): number {
  if (applies === NO) return 4
  if (truth === YES) return 0
  const open = applies > YES ? applies : 0
  if (truth === NO && open === 0) return 1
  return ((truth > YES ? truth : 0) | open) & FACT_GAP ? 2 : 3
}

/** The plain evaluator decides one criterion, with exact fractions. */
function plainStatus(book: CompiledBook, part: CompiledCriterion, result: CompiledResult): number {
  const ground: Ground = { facts: result.facts, day: book.day, overrides: book.overrides }
  const { figures } = decide(part.criterion.condition, ground)
  pageOfPlain(result, part.firstFigure, figures)
  return statusCodes.indexOf(criterionResult(part.criterion, ground).status)
}

/** Codes of what parts come to: 0 = nothing, 1 = yes, 2 = the bureau, 3 = unknown, 4 = no. */
function compileRequirement(
  requirement: Requirement,
  counter: { next: number },
): (statuses: readonly number[]) => number {
  if (requirement.node === 'criterion') {
    const at = counter.next
    counter.next += 1
    const codes = statusCodes.map(status => contribution(requirement.criterion, status))
    return statuses => codes[statuses[at] ?? 4] ?? 0
  }
  const parts = requirement.of.map(part => compileRequirement(part, counter))
  if (requirement.node === 'allOf')
    return statuses => {
      let worst = 0
      for (const part of parts) {
        const code = part(statuses)
        if (code > worst) worst = code
      }
      return worst
    }
  return statuses => {
    let best = 0
    for (const part of parts) {
      const code = part(statuses)
      if ((routeOrder[code] ?? 0) > (routeOrder[best] ?? 0)) best = code
    }
    return best
  }
}

/** Of routes, one met settles; then come unknown, the bureau, and no. */
const routeOrder: readonly number[] = [0, 4, 2, 3, 1]

function contribution(criterion: Criterion, status: Status): number {
  const settled = settledOf({
    id: criterion.id,
    strength: criterion.strength,
    status,
    missing: [],
    awaits: [],
    unset: [],
    judged: false,
    figures: [],
  })
  return settled === null ? 0 : ['yes', 'bureau', 'unknown', 'no'].indexOf(settled) + 1
}

function filled(length: number, value: number): number[] {
  return Array.from({ length }, () => value)
}
