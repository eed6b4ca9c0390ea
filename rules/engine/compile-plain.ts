import {
  NO,
  OPEN,
  type Page,
  reasons,
  setSpans,
  THRESHOLD_GONE,
  VALUE_GONE,
  VALUE_MAYBE,
  YES,
} from './compile-page.ts'
import type { Figure } from './figure.ts'

/** Writes the figures of the plain evaluator into a page, from the first figure on. */
export function pageOfPlain(page: Page, first: number, figures: readonly Figure[]): void {
  figures.forEach((figure, index) => {
    const at = first + index
    page.truths[at] = figure.truth === 'yes' ? YES : figure.truth === 'no' ? NO : OPEN
    if (figure.kind === 'day') page.numbers[at * 2] = figure.gap ?? NaN
    if (figure.kind !== 'comparison') return
    const isPoint = figure.value !== null && figure.value.low === figure.value.high
    const isOpen = figure.gap === null && isPoint
    setSpans(page, at, {
      low: figure.value?.low ?? -Infinity,
      high: figure.value?.high ?? Infinity,
      askedLow: figure.threshold?.low ?? -Infinity,
      askedHigh: figure.threshold?.high ?? Infinity,
      absences:
        (figure.value === null ? VALUE_GONE : isOpen ? VALUE_MAYBE : 0) |
        (figure.threshold === null ? THRESHOLD_GONE : 0) |
        (figure.absent === null ? 0 : (reasons.indexOf(figure.absent) + 1) << 4),
    })
  })
}
