import type { Confidence } from '#rules/engine/criterion.ts'
import type { MissingView } from './explanation.ts'

/** How an amount is worked out, and what each name in it stands for. */
export type FormulaView = { whole: string; where: { name: string; is: string }[] }

/** One thing that a programme brings. */
export type BenefitView = {
  words: string
  /** Document, number and article; null where none was read. */
  article: string | null
  confidence: Confidence
  /** Null where the rule gives nothing to compute. */
  formula: FormulaView | null
  /** What it comes to; null where nothing is computed or nobody's figures are at hand. */
  money: {
    state: 'known' | 'open' | 'none'
    text: string
    reads: { label: string; value: string }[]
    missing: MissingView[]
    unset: string[]
  } | null
}
