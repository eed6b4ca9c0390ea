import type { Programme } from '#rules/engine/programme.ts'
import type { Outcome } from '#rules/engine/evaluate.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import type { FactFieldView } from '../components/fact-form.tsx'
import type { CarriedWalk } from './carried.ts'

/** Why a verdict is what it is: a clause, and by how much it is missed where that is a number. */
export type Reason = {
  sentence: string
  gap: string | null
  /** Of several routes that are each enough: what is broken on them. */
  among: { sentence: string; gap: string | null }[]
}

/** One programme of the self-assessment as it stands. */
export type VerdictLine = {
  id: string
  name: string
  level: Programme['level']
  outcome: Outcome
  /** Clauses that decide it, or that the bureau judges. */
  reasons: Reason[]
  /** What is missing, while it is open. */
  missing: string[]
  /** Settled by the last answer. */
  isNew: boolean
}

export type QuestionView = {
  /** The entries asked, as the form carries them. */
  names: string
  number: number
  section: string
  fields: FactFieldView[]
  /** Names of the programmes that it helps to settle. */
  decides: string[]
  issues: FieldIssue[]
}

/** A page of the self-assessment: a question, or the result where there is none. */
export type WalkView = {
  carried: CarriedWalk
  all: number
  settled: number
  lines: VerdictLine[]
  question: QuestionView | null
  /** Whether something is left to ask, though the result is shown. */
  hasMore: boolean
  /** Whether there was a step to go back to. */
  canGoBack: boolean
}

/** A programme to choose at the start. */
export type ChoiceView = { id: string; name: string; level: Programme['level']; summary: string }
