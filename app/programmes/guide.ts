import type { Confidence, Strength } from '#rules/engine/criterion.ts'
import type { PaperAsked, Programme } from '#rules/engine/programme.ts'
import type { BenefitView } from '../assessments/benefits.ts'
import type { LinkView } from '../assessments/links.ts'

/** How a version of a rule stands on a day. */
export type Force = 'current' | 'past' | 'future'

export type ForceView = { force: Force; words: string; since: string | null }

/** A programme as a list shows it. */
export type ProgrammeRow = {
  id: string
  name: string
  summary: string
  authority: string
  level: Programme['level']
  subject: Programme['subject']
  validity: string
  force: ForceView
}

/** One condition as the guide states it. */
export type ConditionView = {
  id: string
  sentence: string
  strength: Strength
  isConditional: boolean
  article: string
  confidence: Confidence
}

export type ConditionItem =
  | { kind: 'one'; id: string; condition: ConditionView }
  | { kind: 'routes'; id: string; sentence: string; options: ConditionView[][] }

/** One item of a score table, with the points that each band of the data may get. */
export type ScoreItem = {
  id: string
  label: string
  most: string | null
  bands: { of: string; rows: { range: string; points: string }[] }[]
}

/** One thing asked after a recognition, with its place in the text. */
export type DutyView = { words: string; article: string; confidence: Confidence }

export type StepView = {
  id: string
  title: string
  holder: string
  /** Null where no time is promised. */
  time: string | null
}

/** A programme as a service guide, in its fixed order and the reader's language. */
export type GuideView = {
  documents: {
    id: string
    title: string
    number: string | null
    issuer: string
    since: string | null
    confidence: Confidence
  }[]
  plan: string
  authority: string
  /** The office that takes the applications; null = this portal does. */
  receivedBy: { office: string; document: string; confidence: Confidence } | null
  conditions: ConditionItem[]
  score: ScoreItem[] | null
  papers: {
    id: string
    name: string
    isRequired: boolean
    form: PaperAsked['form']
    accepts: string
    confidence: Confidence
  }[]
  steps: StepView[]
  decideWorkingDays: number
  decidedAbove: boolean
  validity: { words: string; confidence: Confidence }
  /** What is asked of whoever is recognised. */
  duties: DutyView[]
  benefits: BenefitView[]
  links: LinkView[]
  contact: string | null
  governedInstead: string | null
}
