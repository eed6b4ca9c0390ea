import type { FactKey } from './dictionary.ts'
import { type Words, words } from './fact.ts'
import type { Direction, Lead, LeverJudgement } from './lever.ts'
import { carrierLevers } from './levers-carrier.ts'
import { companyLevers } from './levers-company.ts'
import { contractLevers } from './levers-contract.ts'
import { projectLevers } from './levers-project.ts'

export type { Lead } from './lever.ts'

/** What somebody can do about a fact. */
export type Lever = {
  /** The facts that move: the first as it must, the others along with it by as much. */
  readonly moves: readonly [FactKey, ...FactKey[]]
  readonly lead: Lead
  /** What to do. A yes or no takes the value that is asked, a number goes where it may. */
  readonly words: Words
  readonly direction: Direction
  /** The values that a choice can come to. */
  readonly choices: readonly string[]
}

export const leadWords: Readonly<Record<Lead, Words>> = {
  days: words('数日可办', 'A matter of days'),
  months: words('需数月', 'Takes months'),
  year: words('到下一年度', 'By next year'),
}

/** The judgement on every fact: the compiler refuses a fact without one. */
const judgements: Readonly<Record<FactKey, LeverJudgement>> = {
  ...companyLevers,
  ...carrierLevers,
  ...projectLevers,
  ...contractLevers,
}

/**
 * What can be done about a fact; null = nobody can act on it. A figure of a year can be moved in
 * the year that still runs, never afterwards.
 */
export function leverOf(key: FactKey): Lever | null {
  const judgement = judgements[key]
  if (typeof judgement === 'string') return null
  const { along, ...action } = judgement
  return { moves: [key, ...along], ...action }
}
