import type { Span } from './compile-span.ts'

/** 0 = no, 1 = yes; 2 = open, with the bits of what keeps it open. */
export type TruthCode = number
export const NO = 0
export const YES = 1
export const OPEN = 2

/** Where the figures of one subject are written, each at the number that it has in the book. */
export type Page = {
  readonly truths: TruthCode[]
  /** Two a figure: its value and its threshold, or the days of a gap; what `spans` has, not. */
  readonly numbers: number[]
  /** Figures of which a side is a range, uncertain or gone; null as long as there is none. */
  spans: Map<number, WrittenSpans> | null
}

/** Both sides of a comparison that is not between two known numbers. */
export type WrittenSpans = {
  readonly low: number
  readonly high: number
  readonly askedLow: number
  readonly askedHigh: number
  /** Bits: the value, the threshold, and why. */
  readonly absences: number
}

export const VALUE_GONE = 1
export const VALUE_MAYBE = 2
export const THRESHOLD_GONE = 4
export const THRESHOLD_MAYBE = 8
export const reasons = ['zero_denominator', 'not_operating', 'too_short'] as const

/** Writes the truth of a figure where one is kept, and gives it. */
export function note(page: Page | null, figure: number, truth: TruthCode): TruthCode {
  if (page !== null && figure >= 0) page.truths[figure] = truth
  return truth
}

/** Writes two known numbers. */
export function writePoints(page: Page, figure: number, value: number, threshold: number): void {
  page.numbers[figure * 2] = value
  page.numbers[figure * 2 + 1] = threshold
}

/** Writes two sides of which at least one may be a range or gone. */
export function writeSpans(page: Page, figure: number, value: Span, threshold: Span): void {
  const why = value.why ?? threshold.why
  setSpans(page, figure, {
    low: value.low.at,
    high: value.high.at,
    askedLow: threshold.low.at,
    askedHigh: threshold.high.at,
    absences:
      (value.absence === 'yes' ? VALUE_GONE : value.absence === 'maybe' ? VALUE_MAYBE : 0) |
      (threshold.absence === 'yes'
        ? THRESHOLD_GONE
        : threshold.absence === 'maybe'
          ? THRESHOLD_MAYBE
          : 0) |
      (why === null ? 0 : (reasons.indexOf(why) + 1) << 4),
  })
}

export function setSpans(page: Page, figure: number, spans: WrittenSpans): void {
  page.spans ??= new Map()
  page.spans.set(figure, spans)
}

/** Both sides of a figure as they were written. */
export function spansAt(page: Page, figure: number): WrittenSpans {
  const written = page.spans?.get(figure)
  if (written !== undefined) return written
  const [value = NaN, threshold = NaN] = page.numbers.slice(figure * 2, figure * 2 + 2)
  return { low: value, high: value, askedLow: threshold, askedHigh: threshold, absences: 0 }
}
