import {
  NO,
  OPEN,
  type Page,
  reasons,
  THRESHOLD_GONE,
  VALUE_GONE,
  VALUE_MAYBE,
  YES,
} from './compile-condition.ts'
import type { Bounds, Figure } from './figure.ts'

/** Writes the figures of the plain evaluator into a page, from the first figure on. */
export function pageOfPlain(page: Page, first: number, figures: readonly Figure[]): void {
  figures.forEach((figure, index) => {
    const at = first + index
    page.truths[at] = figure.truth === 'yes' ? YES : figure.truth === 'no' ? NO : OPEN
    if (figure.kind === 'day') page.numbers[at * 4] = figure.gap ?? NaN
    if (figure.kind !== 'comparison') return
    const isPoint = figure.value !== null && figure.value.low === figure.value.high
    const isOpen = figure.gap === null && isPoint
    page.numbers[at * 4] = lowOf(figure.value)
    page.numbers[at * 4 + 1] = highOf(figure.value)
    page.numbers[at * 4 + 2] = lowOf(figure.threshold)
    page.numbers[at * 4 + 3] = highOf(figure.threshold)
    page.absences[at] =
      (figure.value === null ? VALUE_GONE : isOpen ? VALUE_MAYBE : 0) |
      (figure.threshold === null ? THRESHOLD_GONE : 0) |
      (figure.absent === null ? 0 : (reasons.indexOf(figure.absent) + 1) << 4)
  })
}

function lowOf(bounds: Bounds | null): number {
  return bounds?.low ?? -Infinity
}

function highOf(bounds: Bounds | null): number {
  return bounds?.high ?? Infinity
}
