import type { FactKey } from '../facts/dictionary.ts'
import type { Cells } from './compile-cells.ts'
import { compileComparison } from './compile-comparison.ts'
import { compileDay } from './compile-day.ts'
import type { Setting } from './compile-number.ts'
import { NO, note, OPEN, type Page, type TruthCode, YES } from './compile-page.ts'
import { gapOfPlace, OTHER_GAP } from './compile-span.ts'
import type { Condition } from './condition.ts'

/** Numbers the figures of a programme, in the order of its text; null where none are kept. */
export type Numbering = { next: number }

export type CompiledCondition = (cells: Cells, page: Page | null) => TruthCode

/** Compiles a condition; its figures are kept where `numbering` is given. */
export function compileCondition(
  condition: Condition,
  setting: Setting,
  numbering: Numbering | null,
): CompiledCondition {
  const each = (of: readonly Condition[]) =>
    of.map(part => compileCondition(part, setting, numbering))
  switch (condition.node) {
    case 'compare':
      return compileComparison(condition, setting, take(numbering))
    case 'flag':
      return compileFlag(condition.fact, condition.is ? 1 : 0, setting, take(numbering))
    case 'judgement':
      return compileJudgement(condition.fact, setting, take(numbering))
    case 'oneOf':
      return compileChoice(condition, setting, take(numbering))
    case 'reached':
    case 'notPassed':
      return compileDay(condition, setting, take(numbering))
    case 'all':
      return joined(each(condition.of), NO, YES)
    case 'any':
      return joined(each(condition.of), YES, NO)
    case 'not': {
      const inner = compileCondition(condition.of, setting, numbering)
      return (cells, page) => {
        const truth = inner(cells, page)
        return truth === YES ? NO : truth === NO ? YES : truth
      }
    }
    case 'readings':
      return compileReadings(each(condition.of))
  }
}

function take(numbering: Numbering | null): number {
  if (numbering === null) return -1
  numbering.next += 1
  return numbering.next - 1
}

/** Every part is asked, so that every figure is written. */
function joined(
  parts: readonly CompiledCondition[],
  strong: TruthCode,
  weak: TruthCode,
): CompiledCondition {
  return (cells, page) => {
    let open = 0
    let isStrong = false
    for (const part of parts) {
      const truth = part(cells, page)
      if (truth === strong) isStrong = true
      else if (truth !== weak) open |= truth
    }
    return isStrong ? strong : open === 0 ? weak : open
  }
}

function compileReadings(parts: readonly CompiledCondition[]): CompiledCondition {
  return (cells, page) => {
    let open = 0
    let seen = -1
    let isSame = true
    for (const part of parts) {
      const truth = part(cells, page)
      if (truth > YES) open |= truth
      else if (seen === -1) seen = truth
      else if (seen !== truth) isSame = false
    }
    if (open > 0) return open
    return isSame && seen !== -1 ? seen : OPEN | OTHER_GAP
  }
}

function compileFlag(fact: FactKey, wanted: number, setting: Setting, figure: number) {
  const at = setting.layout.placeOf(fact, 'flag', null)
  const open = OPEN | gapOfPlace(setting.layout, at)
  return (cells: Cells, page: Page | null): TruthCode => {
    const value = cells.point[at] ?? NaN
    return note(page, figure, Number.isNaN(value) ? open : value === wanted ? YES : NO)
  }
}

function compileJudgement(fact: FactKey | null, setting: Setting, figure: number) {
  const at = fact === null ? -1 : setting.layout.placeOf(fact, 'flag', null)
  return (cells: Cells, page: Page | null): TruthCode =>
    note(page, figure, cells.point[at] === 1 ? YES : OPEN | OTHER_GAP)
}

function compileChoice(
  { fact, values }: Extract<Condition, { node: 'oneOf' }>,
  setting: Setting,
  figure: number,
) {
  const at = setting.layout.placeOf(fact, 'text', null)
  const open = OPEN | gapOfPlace(setting.layout, at)
  const wanted = new Set(values)
  return (cells: Cells, page: Page | null): TruthCode => {
    const value = cells.text[at] ?? null
    return note(page, figure, value === null ? open : wanted.has(value) ? YES : NO)
  }
}
