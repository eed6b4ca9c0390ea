import type { Confidence } from '#rules/engine/criterion.ts'
import type { Outcome } from '#rules/engine/evaluate.ts'

/** What a link is to one of the programmes that it names; links are shown in this order. */
export const linkRoles = [
  'before',
  'excludedBy',
  'oneTitle',
  'after',
  'excludes',
  'stacks',
  'endsWith',
  'ends',
] as const

export type LinkRole = (typeof linkRoles)[number]

/** How one programme bears on others, ready to be shown in one language. */
export type LinkView = {
  id: string
  role: LinkRole
  /** Whether nothing goes without it; only of what comes before. */
  isNeeded: boolean
  sentence: string
  article: string
  confidence: Confidence
  /** Whether the title that it starts from is had; null where no fact tells it. */
  held: 'yes' | 'no' | 'open' | null
  /** The other programmes, where a version of them is in force. */
  partners: { id: string; name: string; outcome: Outcome | null }[]
  /** Of titles that exclude each other, the one to apply for. */
  highest: string | null
}
