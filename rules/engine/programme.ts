import type { DocumentId } from '../basis/documents.ts'
import type { ParameterId } from '../basis/parameters.ts'
import type { Subject, Words } from '../facts/fact.ts'
import type { Condition } from './condition.ts'
import type { Clause, Confidence, Requirement } from './criterion.ts'
import type { IsoDay } from './days.ts'
import type { Duties } from './duties.ts'
import type { Numeric } from './expression.ts'

/** A paper that the applicant hands in. */
export type PaperAsked = {
  readonly id: string
  readonly words: Words
  readonly required: boolean
  readonly form: 'original' | 'copy' | 'online'
  /** Kinds of files taken, by extension. */
  readonly accepts: readonly string[]
  readonly confidence: Confidence
}

/** What recognition brings; the words name an amount only where the text was seen. */
export type Benefit = {
  readonly words: Words
  readonly confidence: Confidence
  /** Left out where no article of its own was read. */
  readonly clause?: Clause
  /** Left out where the rule gives nothing to compute. */
  readonly amount?: BenefitAmount
}

/** The money of a benefit: fen times each ratio, none of them below zero. */
export type BenefitAmount = {
  /** `atMost` = the authority may give less. */
  readonly kind: 'exact' | 'atMost'
  readonly of: Numeric<'fen'>
  readonly times: readonly Numeric<'ratio'>[]
  /** For whom the benefit is; null = for all. */
  readonly appliesIf: Condition | null
}

/** A day of force: stated, left open, or set by a parameter of unit `day`. */
export type ForceDay = IsoDay | null | { readonly parameter: ParameterId }

/** Another office that takes the applications, and the document that says so. */
export type OtherOffice = {
  readonly office: Words
  readonly document: DocumentId
  readonly confidence: Confidence
}

/** Where another office takes applications the portal takes none, and tells which one does. */
export type Reception =
  | { readonly receivedHere: true }
  | { readonly receivedHere: false; readonly receivedBy: OtherOffice }

/** How the bureau handles an application; days are working days, all to be confirmed. */
export type ProcedureSettings = Reception & {
  readonly districtStep: boolean
  readonly experts: boolean
  readonly receiveWorkingDays: number
  readonly decideWorkingDays: number
  readonly daysConfidence: Confidence
}

/** Why a row of the criteria sheet is not a criterion of the programme. */
export type CoveredBy =
  'procedure' | 'judgement' | 'benefit' | 'out of scope' | 'within other criteria'

/** A kind of programme that the portal opened first; programmes of one id stand together. */
export type FirstKind = { readonly id: string; readonly words: Words }

export type Programme = {
  /** Names this version; stable for ever. */
  readonly id: string
  /** What the versions of one programme share. */
  readonly family: string
  readonly names: Words
  readonly summary: Words
  /** The section of the city's plan. */
  readonly planSection: string
  /** The kind that the plan opens first, under which the programme stands; left out = none. */
  readonly openedFirst?: FirstKind
  readonly basis: readonly DocumentId[]
  readonly level: 'city' | 'province' | 'nation'
  readonly subject: Subject
  /** First day of force, and first day on which it is no longer; null = not stated. */
  readonly inForce: { readonly from: ForceDay; readonly until: ForceDay }
  /** What governs on a day outside its force. */
  readonly governedInstead: Words | null
  readonly requirement: Requirement
  readonly papers: readonly PaperAsked[]
  readonly benefits: readonly Benefit[]
  readonly validity: {
    readonly words: Words
    readonly years: number | null
    readonly confidence: Confidence
  }
  /** What follows the recognition; left out where no text asks anything. */
  readonly duties?: Duties
  readonly procedure: ProcedureSettings
  readonly authority: Words
  /** Unset hides it: no number is shown that the bureau has not given. */
  readonly contact: Words | null
  /** Rows of the criteria sheet that are not criteria, and what they are instead. */
  readonly coverage: Readonly<Record<string, CoveredBy>>
}

/** The settings that every programme starts from until the bureau confirms its own. */
export const usualProcedure: ProcedureSettings = {
  receivedHere: true,
  districtStep: true,
  experts: false,
  receiveWorkingDays: 5,
  decideWorkingDays: 20,
  daysConfidence: 'uncertain',
}
