import type { CompiledBook, CompiledCriterion, CompiledResult } from './compile.ts'
import { outcomeCodes, statusCodes } from './compile.ts'
import {
  reasons,
  spansAt,
  THRESHOLD_GONE,
  THRESHOLD_MAYBE,
  VALUE_GONE,
  VALUE_MAYBE,
  YES,
} from './compile-page.ts'
import type { Condition } from './condition.ts'
import { shiftDay } from './days.ts'
import { partsOf } from './decide.ts'
import { type Assessment, type CriterionResult, criterionResult, forceResult } from './evaluate.ts'
import type { Bounds, Figure, Truth } from './figure.ts'
import { measure } from './measure.ts'
import { readsOf } from './reads.ts'
import type { Ground } from './value.ts'

type Leaf = Exclude<Condition, { node: 'all' | 'any' | 'not' | 'readings' }>

/** The whole assessment of one programme of a book, as the plain evaluator words it. */
export function readCompiled(book: CompiledBook, result: CompiledResult, at: number): Assessment {
  const compiled = book.programmes[at]
  if (compiled === undefined) throw new RangeError(`The book has no programme ${at}.`)
  const { programme, firstCriterion } = compiled
  const ground: Ground = { facts: result.facts, day: book.day, overrides: book.overrides }
  const criteria = compiled.criteria.map((part, index) =>
    readCriterion(part, statusCodes[result.statuses[firstCriterion + index] ?? 2] ?? 'unknown', {
      result,
      ground,
    }),
  )
  const force = forceResult(programme, ground)
  const missing = criteria.flatMap(each => (each.strength === 'notice' ? [] : each.missing))
  return {
    programme: programme.id,
    day: book.day,
    outcome: outcomeCodes[result.outcomes[at] ?? 3] ?? 'cannot_tell_yet',
    criteria: force === null ? criteria : [force, ...criteria],
    missing: [...new Set(missing)],
  }
}

type Reading = { readonly result: CompiledResult; readonly ground: Ground }

function readCriterion(
  { criterion, firstFigure }: CompiledCriterion,
  status: CriterionResult['status'],
  reading: Reading,
): CriterionResult {
  const isOpen = status === 'unknown' || status === 'judgement'
  const open = isOpen ? criterionResult(criterion, reading.ground) : null
  return {
    id: criterion.id,
    strength: criterion.strength,
    status,
    missing: open?.missing ?? [],
    awaits: open?.awaits ?? [],
    unset: open?.unset ?? [],
    judged: open?.judged ?? false,
    figures: figuredIn(criterion.condition).map((leaf, index) =>
      readFigure(leaf, firstFigure + index, reading),
    ),
  }
}

/** The parts of a condition that make a figure, in the order of its text. */
function figuredIn(condition: Condition): readonly Leaf[] {
  switch (condition.node) {
    case 'all':
    case 'any':
    case 'readings':
      return condition.of.flatMap(figuredIn)
    case 'not':
      return figuredIn(condition.of)
    default:
      return [condition]
  }
}

function readFigure(leaf: Leaf, at: number, { result, ground }: Reading): Figure {
  const code = result.truths[at] ?? 2
  const truth: Truth = code > YES ? 'open' : code === YES ? 'yes' : 'no'
  const known = 'fact' in leaf && leaf.fact !== null ? ground.facts[leaf.fact] : undefined
  switch (leaf.node) {
    case 'compare':
      return readComparison(leaf, at, truth, { result, ground })
    case 'flag': {
      const value = typeof known === 'boolean' ? known : null
      return { kind: 'flag', truth, fact: leaf.fact, value, wanted: leaf.is }
    }
    case 'oneOf': {
      const value = typeof known === 'string' ? known : null
      return { kind: 'choice', truth, fact: leaf.fact, value, wanted: leaf.values }
    }
    case 'judgement': {
      const value = typeof known === 'boolean' ? known : null
      return { kind: 'judgement', truth, words: leaf.words, fact: leaf.fact, value }
    }
    case 'reached':
    case 'notPassed': {
      const by = leaf.node === 'reached' ? leaf.after : leaf.within
      const value = typeof known === 'string' ? known : null
      const isOpen = truth === 'open' || value === null
      return {
        kind: 'day',
        truth,
        fact: leaf.fact,
        value,
        limit: isOpen ? null : shiftDay(value, measure(by, ground).low.at, by.unit),
        bound: leaf.node === 'reached' ? 'from' : 'until',
        gap: isOpen ? null : (result.numbers[at * 2] ?? null),
      }
    }
  }
}

function readComparison(
  { left, operator }: Extract<Condition, { node: 'compare' }>,
  at: number,
  truth: Truth,
  { result, ground }: Reading,
): Figure {
  const { low, high, askedLow, askedHigh, absences } = spansAt(result, at)
  const uncertain = VALUE_GONE | VALUE_MAYBE | THRESHOLD_GONE | THRESHOLD_MAYBE
  const isKnown = (absences & uncertain) === 0 && low === high && askedLow === askedHigh
  const gap = operator === '>=' || operator === '>' ? low - askedLow : -(low - askedLow)
  return {
    kind: 'comparison',
    truth,
    unit: left.unit,
    value: (absences & VALUE_GONE) === 0 ? boundsOf(low, high) : null,
    operator,
    threshold: (absences & THRESHOLD_GONE) === 0 ? boundsOf(askedLow, askedHigh) : null,
    gap: isKnown ? gap : null,
    absent: reasons[(absences >> 4) - 1] ?? null,
    reads: readsOf(left, ground),
    parts: partsOf(left, ground),
  }
}

function boundsOf(low: number, high: number): Bounds {
  return {
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
  }
}
